using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;
using Held = Chutri.Platform.Web.HoldingView;

namespace Chutri.Assignments.Web;

/// <summary>The line of holders of a duty in working days, with its pauses cut out of the holdings they fall into.</summary>
internal sealed class HolderLines(WorkCalendar calendar, DateOnly today)
{
    public HolderLineView Of(DutyView duty)
    {
        var first = duty.OpenedOn;
        var last = duty.ClosedOn ?? today;
        return new()
        {
            From = first,
            Today = last,
            TodayAt = At(last),
            HandedInAt = duty.HandedInOn is { } day ? At(day) : null,
            IsClosed = duty.ClosedOn is not null,
            Due = duty.Due is { } due && due >= first ? new(due, At(due)) : null,
            FirstDue =
                duty.OriginalDue is { } original && original != duty.Due && original >= first
                    ? new(original, At(original))
                    : null,
            Months = [.. Months(first, last).Select(day => new LineMark(day, At(day)))],
            Holdings = [.. duty.Holdings.SelectMany(holding => Pieces(holding, duty, last))],
        };

        int At(DateOnly day) => calendar.CountWorkingDays(first, day);
    }

    private IEnumerable<Held> Pieces(Duties.HoldingView holding, DutyView duty, DateOnly last)
    {
        var (first, end) = (duty.OpenedOn, holding.ThroughDay ?? last);
        var (at, stillPaused) = (holding.FromDay, false);
        foreach (var pause in duty.Pauses.Where(pause => pause.FromDay <= end))
        {
            var (stops, goesOn) = (
                Later(at, pause.FromDay.AddDays(-1)),
                Earlier(end, pause.ThroughDay ?? end)
            );
            if (Days(stops, goesOn) <= 0)
            {
                continue;
            }

            if (Days(at, stops) > 0 || at == holding.FromDay)
            {
                yield return Piece(
                    holding,
                    duty,
                    Tone(holding, duty),
                    at,
                    stops,
                    first,
                    Paused(pause)
                );
            }

            yield return Piece(
                holding,
                duty,
                HolderTone.Paused,
                stops,
                goesOn,
                first,
                pause.ThroughDay is null ? null : HolderLineWords.Resumed
            ) with
            {
                Person = HolderLineWords.HeldBy(holding.UnitName).ToString(),
                Until = pause.ThroughDay is null && holding.Until is null ? null : goesOn,
            };
            (at, stillPaused) = (goesOn, pause.ThroughDay is null);
        }

        if (
            (holding.Until is null && !stillPaused)
            || Days(at, end) > 0
            || (at == holding.FromDay && !stillPaused)
        )
        {
            yield return Piece(
                holding,
                duty,
                Tone(holding, duty),
                at,
                end,
                first,
                Why(holding)
            ) with
            {
                Until = holding.ThroughDay,
            };
        }
    }

    private Held Piece(
        Duties.HoldingView holding,
        DutyView duty,
        HolderTone tone,
        DateOnly from,
        DateOnly through,
        DateOnly first,
        Words? why
    ) =>
        new(
            tone,
            holding.UnitName,
            holding.PersonName,
            from,
            through,
            Days(first, from),
            Days(from, through),
            why
        );

    private static HolderTone Tone(Duties.HoldingView holding, DutyView duty) =>
        holding.UnitNow == duty.LeadUnit ? HolderTone.Lead
        : holding.UnitNow == duty.OwedToUnit ? HolderTone.Signer
        : HolderTone.Other;

    private static Words? Why(Duties.HoldingView holding) => holding.Why?.Name().Starting();

    private static Words Paused(PauseView pause) =>
        new($"Tạm dừng: {pause.Reason}", $"Paused: {pause.Reason}");

    private static IEnumerable<DateOnly> Months(DateOnly first, DateOnly last)
    {
        for (
            var month = new DateOnly(first.Year, first.Month, 1).AddMonths(1);
            month <= last;
            month = month.AddMonths(1)
        )
        {
            yield return month;
        }
    }

    private int Days(DateOnly after, DateOnly through) => calendar.CountWorkingDays(after, through);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}

internal static class HolderLineWords
{
    public static readonly Words Resumed = new("Cho làm tiếp", "Resumed");

    public static Words HeldBy(string unit) => new($"{unit} giữ", $"held by {unit}");
}
