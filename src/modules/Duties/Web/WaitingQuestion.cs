using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.Extensions.Primitives;

namespace Chutri.Duties.Web;

/// <summary>How long work lay where, as an address asks for it; by page and API alike.</summary>
internal sealed record WaitingQuestion
{
    public const string StillHeld = "still-held";
    public const string Paused = "paused";

    /// <summary>A year, whichever way it is cut.</summary>
    private const int LongestInDays = 366;
    private const int MonthsUnlessAsked = 2;

    public string? Unit { get; init; }

    public string? Own { get; init; }

    public string? Kind { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Only { get; init; }

    public required DutyFilters Filters { get; init; }

    public required AuthorityClock Clock { get; init; }

    /// <summary>The days as they were typed.</summary>
    public FormEntry Typed =>
        new([
            KeyValuePair.Create("from", new StringValues(From)),
            KeyValuePair.Create("to", new StringValues(To)),
        ]);

    public async Task<Outcome<WaitingFilter>> Parse(CancellationToken stop)
    {
        List<FieldError> errors = [];
        var today = Clock.Now().Today;
        var through = Day("to", To, today, errors) ?? today;
        var from =
            Day("from", From, today, errors)
            ?? new DateOnly(through.Year, through.Month, 1).AddMonths(-MonthsUnlessAsked);
        if (errors.Count == 0 && through < from)
        {
            errors.Add(new("to", WaitingWords.EndsBeforeItBegins));
        }
        else if (errors.Count == 0 && through.DayNumber - from.DayNumber >= LongestInDays)
        {
            errors.Add(new("to", WaitingWords.TooLong(LongestInDays)));
        }

        if (Only is not (null or "" or StillHeld or Paused))
        {
            errors.Add(new("only", WaitingWords.OnlyWhat(Only)));
        }

        var asked = await Filters.Parse(
            new()
            {
                Unit = Unit,
                Own = Own,
                Kind = Kind,
            },
            stop
        );
        if (asked.Refused || errors.Count > 0)
        {
            return Refusal.Invalid([.. asked.Refusal?.Fields ?? [], .. errors]);
        }

        return new WaitingFilter(
            asked.Value.Unit,
            asked.Value.Own,
            asked.Value.Kind,
            from,
            through,
            Only switch
            {
                StillHeld => LapsOf.StillHeld,
                Paused => LapsOf.Paused,
                _ => LapsOf.All,
            }
        );
    }

    private static DateOnly? Day(
        string field,
        string? typed,
        DateOnly today,
        List<FieldError> errors
    )
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (TypedDate.TryRead(typed, today, out var day))
        {
            return day;
        }

        errors.Add(new(field, TypedDate.WhyNot(typed, today)));
        return null;
    }
}
