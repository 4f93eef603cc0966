using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Journal;

/// <summary>The journal's filter as it stands in the address; a day that cannot be read is left out.</summary>
internal sealed class JournalQuery(string? kind, string? from, string? to, AuthorityClock clock)
{
    public string? Kind { get; } = string.IsNullOrEmpty(kind) ? null : kind;

    public DateOnly? From { get; } =
        TypedDate.TryRead(from, clock.Now().Today, out var day) ? day : null;

    public DateOnly? To { get; } =
        TypedDate.TryRead(to, clock.Now().Today, out var day) ? day : null;

    public JournalFilter Filter => new(Kind, null, Start(From), Start(To?.AddDays(1)));

    public string Address(Guid? after)
    {
        var query = new QueryString();
        query = Kind is null ? query : query.Add("kind", Kind);
        query = From is { } first ? query.Add("from", DateText.Typed(first)) : query;
        query = To is { } last ? query.Add("to", DateText.Typed(last)) : query;
        query = after is { } id ? query.Add("after", id.ToString()) : query;
        return "/journal" + query;
    }

    private DateTime? Start(DateOnly? day) =>
        day is { } begun
            ? TimeZoneInfo.ConvertTimeToUtc(begun.ToDateTime(TimeOnly.MinValue), clock.Zone)
            : null;
}
