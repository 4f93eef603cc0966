using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>Looking: the list, its exports, one assignment, its history and its files.</summary>
internal static class AssignmentRoutes
{
    private const int FactsOfPage = 50;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(AssignmentUrls.List, ShowList);
        pages.MapGet(AssignmentUrls.List + ".csv", Csv);
        pages.MapGet(AssignmentUrls.List + ".xlsx", Xlsx);
        pages.MapGet(AssignmentUrls.Assignment("{code}"), ShowOne);
        pages.MapGet(AssignmentUrls.Action("{code}", "history"), History);
        pages.MapGet("/assignments/{code}/files/{file:guid}", File);
    }

    private static async Task<IResult> ShowList(
        [AsParameters] DutyFilterForm form,
        HttpContext context,
        AssignmentListPresenter list,
        Caller caller,
        CancellationToken stop
    ) =>
        (await list.Page(form, caller, stop)).Answer(
            context,
            model => Pages.Show<AssignmentListPage>(context, model, model.Heading)
        );

    private static async Task<IResult> Csv(
        [AsParameters] DutyFilterForm form,
        HttpContext context,
        FindAssignments find,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        (await find.Parse(form, stop)).Answer(
            context,
            filter => new CsvAnswer(find.Stream(filter, stop), FileName(clock, "csv"))
        );

    private static async Task<IResult> Xlsx(
        [AsParameters] DutyFilterForm form,
        HttpContext context,
        FindAssignments find,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        (await find.Parse(form, stop)).Answer(
            context,
            filter => new XlsxAnswer(find.Stream(filter, stop), FileName(clock, "xlsx"))
        );

    private static string FileName(AuthorityClock clock, string ending) =>
        $"nhiem-vu-{clock.Now().Today:yyyy-MM-dd}.{ending}";

    /// <summary>A link that asks for a step ("?do=acknowledge") leads to the page of that step.</summary>
    private static async Task<IResult> ShowOne(
        string code,
        string? @do,
        HttpContext context,
        AssignmentPresenter one,
        Caller caller,
        CancellationToken stop
    )
    {
        if (AssignmentCode.Read(code) is { } known && known != code)
        {
            return Pages.GoTo(context, AssignmentUrls.Assignment(known));
        }

        if (StepPath(@do) is { } path)
        {
            return Pages.GoTo(context, AssignmentUrls.Action(code, path));
        }

        var onePost = context.Features.Get<Surroundings>()?.Posts.Count is 1;
        return (await one.Page(code, caller, onePost, stop)).Answer(
            context,
            model => Pages.Show<AssignmentPage>(context, model, model.Title)
        );
    }

    private static string? StepPath(string? step) =>
        step switch
        {
            "acknowledge" => "acknowledge",
            "carry" => "deliver",
            "judge" => "accept",
            "decide" => "decide-extension",
            "redirect" => "redirect",
            "remind" => "remind",
            _ => null,
        };

    private static async Task<IResult> History(
        string code,
        string? after,
        HttpContext context,
        Caller caller,
        LookAtAssignment look,
        FactReading facts,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var found = await look.Find(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var seen = found.Value;
        var last = Guid.TryParse(after, out var id) ? id : (Guid?)null;
        var happened = await facts.About(seen.Id.Value, caller, FactsOfPage + 1, last, stop);
        var shown = happened.Take(FactsOfPage).ToList();
        var page = new KeyPage<ReadFact>(
            shown,
            happened.Count > FactsOfPage ? shown[^1].Envelope.Id.ToString() : null,
            await facts.CountAbout(seen.Id.Value, stop)
        );
        var address = AssignmentUrls.Action(seen.Code, "history");
        var heading = HistoryWords.Heading(page.Total);
        return Pages.Show<HistoryPage>(
            context,
            new HistoryPageModel(
                [
                    new(AssignmentWords.Assignments, AssignmentUrls.List),
                    new(seen.Code, AssignmentUrls.Assignment(seen.Code)),
                    new(AssignmentWords.Happened),
                ],
                heading,
                seen.Title,
                FactView.Of(shown, clock),
                PagingView.Of(page, HistoryWords.Things, address, last is null)
            ),
            heading
        );
    }

    private static async Task<IResult> File(
        string code,
        Guid file,
        HttpContext context,
        LookAtAssignment look,
        Caller caller,
        CancellationToken stop
    ) =>
        (await look.File(code, file, caller, stop)).Answer(
            context,
            found => KeptFileAnswer.Of(context, found)
        );
}
