using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>Work that looks given twice, and saying why both go on.</summary>
internal static class DuplicateRoutes
{
    private const int Shown = 100;

    private const string Keeping = AssignmentUrls.List + "/{code}/keep-beside/{other}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(AssignmentUrls.Duplicates, List);
        pages.MapGet(
            Keeping,
            (
                string code,
                string other,
                HttpContext context,
                Caller caller,
                LikeWork work,
                UnitDirectory units,
                CancellationToken stop
            ) => Page(code, other, FormEntry.Empty, context, caller, work, units, stop)
        );
        pages.MapPost(Keeping, Keep);
    }

    private static async Task<IResult> List(
        HttpContext context,
        Caller caller,
        LikeWork work,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var pairs = await work.Pairs(stop);
        var all = await units.All(stop);
        var may = caller.Has(AssignmentActs.Issue);
        var heading = DuplicateWords.Heading(pairs.Count);
        return Pages.Show<DuplicateListPage>(
            context,
            new DuplicateListModel(
                heading,
                DuplicateWords.Looked(LikeWork.LookedAt),
                [
                    .. pairs
                        .Take(Shown)
                        .Select(pair => new DuplicateLine(
                            Percent(pair.Score),
                            Line(pair.First, all),
                            Line(pair.Second, all),
                            may ? Join(pair.Second.Code, pair.First.Code) : null,
                            may ? Join(pair.First.Code, pair.Second.Code) : null,
                            may
                                ? AssignmentUrls.KeepBeside(pair.First.Code, pair.Second.Code)
                                : null
                        )),
                ]
            ),
            heading
        );
    }

    private static async Task<IResult> Keep(
        string code,
        string other,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        KeepDuplicate keep,
        OperationRunner runner,
        LikeWork work,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var form = new KeepDuplicateForm(other, entry.TextOrNull("reason"));
        var done = await runner.Run(keep, form.Parse(code), caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, AssignmentUrls.Duplicates, Told.Done(DuplicateWords.Kept))
            : refusal.Kind is RefusalKind.Invalid
                ? await Page(code, other, entry.With(refusal), context, caller, work, units, stop)
            : refusal.Answer(context);
    }

    private static async Task<IResult> Page(
        string code,
        string other,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        LikeWork work,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        if (!caller.Has(AssignmentActs.Issue))
        {
            return PlatformRefusals.RoleMayNot(AssignmentActs.Issue, caller).Answer(context);
        }

        var (first, second) = (await work.Find(code, stop), await work.Find(other, stop));
        if (first is null || second is null)
        {
            return Model.AssignmentRefusals.NotFound(first is null ? code : other).Answer(context);
        }

        var all = await units.All(stop);
        return Pages.Show<KeepDuplicatePage>(
            context,
            new KeepDuplicateModel(
                Line(first, all),
                Line(second, all),
                AssignmentUrls.KeepBeside(first.Code, second.Code),
                entry
            ),
            DuplicateWords.Keep,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static string Join(string withdrawn, string goesOn) =>
        AssignmentUrls.Action(withdrawn, "withdraw")
        + $"?reason={Uri.EscapeDataString(DuplicateWords.JoinReason(goesOn).ToString())}";

    private static Words Percent(double score)
    {
        var whole = NumberText.Of((long)Math.Round(score * 100));
        return new(whole.Vietnamese + "\u00a0%", whole.English + "%");
    }

    public static LikeWorkLine Line(
        OpenWorkItem one,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) => new(one.Code, one.Title, units[one.Lead].ShortName, AssignmentUrls.Assignment(one.Code));
}
