using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

/// <summary>What was last issued from a document: who pressed, when on the authority's clock, and what it became.</summary>
internal sealed record IssuedBefore(
    DocumentId Document,
    string By,
    DateTime At,
    IReadOnlyList<string> Codes
)
{
    /// <summary>Null where nothing has been issued from these.</summary>
    public static IssuedBefore? Of(IEnumerable<Proposal> proposals, TimeZoneInfo zone)
    {
        var last = proposals
            .Where(p => p.State is ProposalState.Issued)
            .GroupBy(p => (p.Document, p.DecidedByName, p.DecidedAt))
            .MaxBy(group => group.Key.DecidedAt);
        return last is null
            ? null
            : new(
                last.Key.Document,
                last.Key.DecidedByName ?? "",
                TimeZoneInfo.ConvertTimeFromUtc(last.Key.DecidedAt ?? default, zone),
                [.. last.SelectMany(p => p.IssuedAs).Order(StringComparer.Ordinal)]
            );
    }

    public Words Sentence()
    {
        var day = DayWords.Of(DateOnly.FromDateTime(At));
        return Codes is [var only]
            ? new(
                $"{By} đã giao {only} lúc {At:HH:mm} ngày {day.Vietnamese}.",
                $"{By} issued {only} at {At:HH:mm} on {day.English}."
            )
            : new(
                $"{By} đã giao {Codes.Count} việc, từ {Codes[0]} đến {Codes[^1]}, lúc {At:HH:mm} ngày {day.Vietnamese}.",
                $"{By} issued {Codes.Count} assignments, {Codes[0]} to {Codes[^1]}, at {At:HH:mm} on {day.English}."
            );
    }
}
