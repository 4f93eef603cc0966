using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Learning;
using Chutri.Processes.Operations;
using Chutri.WorkingCalendar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

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
        var day = Day(from, clock);
        if (day.Refusal is { } unread)
        {
            return unread.Answer(context);
        }

        var file = TemporaryFile.Open();
        var done = await learn.Export(code, day.Value, file, stop);
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
        var day = Day(from, clock);
        var found = await learn.Run(code, day.Refused ? null : day.Value, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var entry = day.Refusal is { } unread
            ? new FormEntry([KeyValuePair.Create("from", new StringValues(from))]).With(unread)
            : FormEntry.Empty;
        var drawn = (await show.Drawn(code, stop)).Value;
        return Pages.Show<LearningPage>(
            context,
            LearningPresenter.Model(found.Value, drawn, entry),
            LearningWords.Learning,
            ProcessPages.StatusOf(entry)
        );
    }

    /// <summary>The last year where no day is typed; a day that nobody can read is said, not taken for it.</summary>
    internal static Outcome<DateOnly?> Day(string? typed, AuthorityClock clock)
    {
        var today = clock.Now().Today;
        return string.IsNullOrWhiteSpace(typed) ? (DateOnly?)null
            : TypedDate.TryRead(typed, today, out var day) ? day
            : Refusal.Invalid("from", TypedDate.WhyNot(typed, today));
    }
}
