using Chutri.Platform;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.WorkingCalendar;

namespace Chutri.Processes.Web;

/// <summary>What the drawing of a case shows at each step: where it is, where it was, how long against its time.</summary>
internal static class CaseMarks
{
    public static IReadOnlyDictionary<string, Mark> Of(CaseView view)
    {
        var marks = view
            .Version.Table.Steps.Select(step =>
                (step, times: view.Steps.Where(one => one.Step.Node == step.Id).ToList())
            )
            .Where(pair => pair.times.Count > 0)
            .ToDictionary(
                pair => pair.step.Id,
                pair => new Mark(
                    Css(pair.times),
                    CaseWords.DaysOf(
                        pair.times.Sum(one => one.WorkingDays),
                        WhoText.Brief(pair.step.Within).ToString()
                    )
                )
            );
        foreach (var step in view.Version.Table.Steps)
        {
            marks.TryAdd(step.Id, new Mark("", WhoText.Brief(step.Within)));
        }

        return marks;
    }

    private static string Css(IReadOnlyList<CaseStepView> times)
    {
        var last = times[^1];
        var late = last.Duty.Timing.Timeliness is Timeliness.Overdue or Timeliness.DoneLate;
        return (last.Step.Ending, late) switch
        {
            (null, true) => "is-now is-late",
            (null, _) => "is-now",
            (StepEnding.Done, true) => "is-done is-late",
            (StepEnding.Done, _) => "is-done",
            _ => "is-left",
        };
    }
}
