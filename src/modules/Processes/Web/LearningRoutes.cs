using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Learning;
using Chutri.Processes.Operations;
using Chutri.WorkingCalendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>What is learnt from cases: as pictures and tables, and as a file.</summary>
internal static class LearningRoutes
{
    private const int VariantsShown = 12;
    private const int LostShown = 10;
    private const int LoopsShown = 10;

    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = ProcessUrls.List + "/{code}";
        pages.MapGet(one + "/learning", Show);
        pages.MapGet(one + "/learning.xes", Xes);
    }

    /// <summary>Written into a file that goes when it is sent: memory does not grow with the number of cases.</summary>
    internal static async Task<IResult> Xes(
        string code,
        string? from,
        HttpContext context,
        LearnProcess learn,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var file = TemporaryFile.Open();
        var done = await learn.Export(code, Day(from, clock), file, stop);
        if (done.Refusal is { } refusal)
        {
            await file.DisposeAsync();
            return refusal.Answer(context);
        }

        file.Position = 0;
        return TypedResults.File(file, "application/xml", done.Value.Code + ".xes");
    }

    private static async Task<IResult> Show(
        string code,
        string? from,
        HttpContext context,
        Caller caller,
        LearnProcess learn,
        ShowProcess show,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var found = await learn.Run(code, Day(from, clock), stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var drawn = (await show.Drawn(code, stop)).Value;
        return Pages.Show<LearningPage>(context, Model(found.Value, drawn), LearningWords.Learning);
    }

    internal static DateOnly? Day(string? typed, AuthorityClock clock) =>
        !string.IsNullOrWhiteSpace(typed)
        && TypedDate.TryRead(typed, clock.Now().Today, out var day)
            ? day
            : null;

    private static LearningModel Model(Learnt found, DrawnVersion? drawn)
    {
        var history = found.History;
        LearntRow[] steps = [.. history.Steps.Select(step => Row(step, found.FullDay))];
        var (real, ids) = RealWay.Of(history);
        return new(
            found.Process.Code,
            found.Process.Title,
            found.From,
            LearningWords.Looked(history.Cases, history.Records),
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
