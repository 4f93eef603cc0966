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
        return Pages.Show<LearningPage>(
            context,
            LearningPresenter.Model(found.Value, drawn),
            LearningWords.Learning
        );
    }

    internal static DateOnly? Day(string? typed, AuthorityClock clock) =>
        !string.IsNullOrWhiteSpace(typed)
        && TypedDate.TryRead(typed, clock.Now().Today, out var day)
            ? day
            : null;
}
