using Chutri.Assignments.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Web;

/// <summary>A deadline that is not yet given, in a few words.</summary>
internal static class DeadlineText
{
    /// <summary>"hết ngày 29/10/2026", "trước ngày 29/10/2026", "trong 15 ngày làm việc kể từ ngày giao", "định kỳ hằng tháng vào ngày 20".</summary>
    public static Words? Of(DraftDeadline? deadline) =>
        deadline switch
        {
            DraftDeadline.By by => new(
                $"hết ngày {DateText.Typed(by.Day)}",
                $"by {DateText.Full(by.Day).English}"
            ),
            DraftDeadline.Before before => new(
                $"trước ngày {DateText.Typed(before.Day)}",
                $"before {DateText.Full(before.Day).English}"
            ),
            DraftDeadline.EndOf end => Ending(end),
            DraftDeadline.Within within => Within(within),
            DraftDeadline.WithinHours hours => Within(hours),
            DraftDeadline.Recurring recurring => Say(recurring.Recurrence.Say()),
            DraftDeadline.Continuing => ProposalWords.Continuing,
            _ => null,
        };

    private static Words Say(Sentence sentence) =>
        new($"định kỳ {sentence.Vietnamese}", $"recurring {sentence.English}");

    private static Words Ending(DraftDeadline.EndOf end)
    {
        var said = new DeadlineRule.EndOf(end.Period, end.In).Say();
        return new(
            char.ToLowerInvariant(said.Vietnamese[0]) + said.Vietnamese[1..].TrimEnd('.'),
            char.ToLowerInvariant(said.English[0]) + said.English[1..].TrimEnd('.')
        );
    }

    private static Words Within(DraftDeadline.Within within)
    {
        var days = within.Working
            ? new Words($"{within.Days} ngày làm việc", $"{within.Days} working days")
            : new Words($"{within.Days} ngày", $"{within.Days} days");
        return within.Start is { } start
            ? new(
                $"trong {days.Vietnamese} kể từ {DateText.Typed(start)}",
                $"within {days.English} from {DateText.Full(start).English}"
            )
            : new($"trong {days.Vietnamese} kể từ ngày giao", $"within {days.English} of issue");
    }

    private static Words Within(DraftDeadline.WithinHours within)
    {
        var hours = within.Working
            ? DayWords.WorkingHours(within.Minutes)
            : DayWords.Hours(within.Minutes);
        if (within.Start is not { } start)
        {
            return new(
                $"trong {hours.Vietnamese} kể từ lúc giao",
                $"within {hours.English} of issue"
            );
        }

        var from = DayWords.Of(start);
        return new(
            $"trong {hours.Vietnamese} kể từ {from.Vietnamese}",
            $"within {hours.English} from {from.English}"
        );
    }
}
