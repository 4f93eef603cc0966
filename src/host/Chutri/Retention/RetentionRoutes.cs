using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Retention;

/// <summary>How long things are kept: all rules on one page, each with its form, and the same for programs.</summary>
internal static class RetentionRoutes
{
    public const string Address = "/admin/retention";
    private const int FactsShown = 30;

    public static string Of(string code) => $"{Address}/{code}";

    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder api)
    {
        pages.MapGet(Address, ShowPage);
        pages.MapGet(Address + "/{code}", ShowForm).ComparesVersion().Of<RetentionVersions>();
        pages.MapPost(Address + "/{code}", Change).ComparesVersion().Of<RetentionVersions>();
        RetentionApi.Map(api);
    }

    private static async Task<IResult> ShowPage(
        HttpContext context,
        RetentionBook book,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    ) =>
        caller.Has(RetentionActs.See)
            ? Pages.Show<RetentionPage>(
                context,
                new RetentionModel([
                    .. (await book.All(stop)).Select(view => RetentionLine.Of(view, clock)),
                ]),
                RetentionPageWords.Title
            )
            : PlatformRefusals.RoleMayNot(RetentionActs.See, caller).Answer(context);

    private static async Task<IResult> ShowForm(
        string code,
        HttpContext context,
        RetentionBook book,
        FactReading facts,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    ) => await Form(code, FormEntry.Empty, context, book, facts, clock, caller, stop);

    private static async Task<IResult> Change(
        string code,
        FormEntry entry,
        HttpContext context,
        RetentionBook book,
        ChangeRetention change,
        OperationRunner runner,
        FactReading facts,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    )
    {
        if (book.Find(code) is not { } rule)
        {
            return RetentionRefusals.NoSuchRule(code).Answer(context);
        }

        var form = new ChangeRetentionForm(entry.Text("period"), entry.Text("reason"));
        var done = await runner.Run(change, form.Parse(rule), caller, stop);
        return done.Refusal is { } refusal
            ? await Form(code, entry.With(refusal), context, book, facts, clock, caller, stop)
            : Pages.GoTo(context, Address, Told.Done(RetentionPageWords.PeriodChanged));
    }

    private static async Task<IResult> Form(
        string code,
        FormEntry entry,
        HttpContext context,
        RetentionBook book,
        FactReading facts,
        AuthorityClock clock,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(RetentionActs.Change))
        {
            return PlatformRefusals.RoleMayNot(RetentionActs.Change, caller).Answer(context);
        }

        if (book.Find(code) is not { } rule)
        {
            return RetentionRefusals.NoSuchRule(code).Answer(context);
        }

        var view = (await book.All(stop)).Single(one => one.Rule == rule);
        var model = new ChangeRetentionModel(
            RetentionLine.Of(view, clock),
            RetentionPageWords.ChangeOf(rule),
            RetentionPageWords.NewPeriod(rule),
            entry,
            FactView.Of(await facts.About(rule.Id, caller, FactsShown, null, stop), clock)
        );
        return Pages.Show<ChangeRetentionPage>(
            context,
            model,
            model.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }
}
