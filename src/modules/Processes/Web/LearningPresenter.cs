using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Learning;
using Chutri.Processes.Operations;
using Chutri.WorkingCalendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>From what is learnt to what its page shows.</summary>
internal static class LearningPresenter
{
    private const int VariantsShown = 12;
    private const int LostShown = 10;
    private const int LoopsShown = 10;

    public static LearningModel Model(Learnt found, DrawnVersion? drawn, FormEntry entry)
    {
        var history = found.History;
        LearntRow[] steps = [.. history.Steps.Select(step => Row(step, found.FullDay))];
        var (real, ids) = RealWay.Of(history);
        return new(
            found.Process.Code,
            found.Process.Title,
            found.From,
            entry,
            LearningWords.Looked(history.Cases, history.Records, found.IsAll),
            history.Records > 0,
            history.IsComplete,
            history.Records > 0
                ? Drawings.Of(real, LearningWords.RealWay, Marks(history, ids, found.FullDay))
                : null,
            drawn is { Drawing: { } drawing }
                ? Drawings.Of(
                    drawing,
                    LearningWords.DrawnWay,
                    drawn.Table.Steps.ToDictionary(
                        step => step.Id,
                        step => new Mark("", WhoText.Brief(step.Within))
                    )
                )
                : null,
            [
                .. history
                    .Variants.Take(VariantsShown)
                    .Select(variant => new VariantRow(
                        string.Join(" → ", variant.Steps),
                        variant.Cases,
                        Percent(variant.Share),
                        Said(variant.Length.Median, found.FullDay)
                    )),
            ],
            steps,
            [
                .. history
                    .Steps.Where(step => step.Overrun > TimeSpan.Zero)
                    .OrderByDescending(step => step.Overrun)
                    .Take(LostShown)
                    .Select(step => Row(step, found.FullDay)),
            ],
            found.OpenLate,
            [
                .. history
                    .Follows.Where(follow =>
                        follow is { IsRework: true, From: not null, To: not null }
                    )
                    .Take(LoopsShown)
                    .Select(follow => LearningWords.Back(follow.From!, follow.To!, follow.Times)),
            ]
        );
    }

    private static Dictionary<string, Mark> Marks(
        ProcessHistory history,
        IReadOnlyDictionary<string, string> ids,
        TimeSpan fullDay
    ) =>
        history
            .Steps.GroupBy(step => step.Step)
            .ToDictionary(
                same => ids[same.Key],
                same =>
                {
                    var most = same.MaxBy(step => step.Working.Count)!;
                    return new Mark(
                        same.Sum(step => step.Late) > 0 ? "is-done is-late" : "is-done",
                        Said(most.Working.Median, fullDay)
                    );
                }
            );

    private static LearntRow Row(LearntStep step, TimeSpan fullDay) =>
        new(
            step.Step,
            step.Unit ?? "",
            step.Working.Count,
            Said(step.Waiting.Median, fullDay),
            Said(step.Working.Median, fullDay),
            step.Late,
            Said(step.Overrun, fullDay),
            step.Again
        );

    private static Words Said(TimeSpan time, TimeSpan fullDay)
    {
        var said = new WorkingAmount(time, fullDay).Say();
        return new(said.Vietnamese, said.English);
    }

    private static string Percent(double share) =>
        $"{NumberText.Of(Math.Round((decimal)share * 100, 1))} %";
}
