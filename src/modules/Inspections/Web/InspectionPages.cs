using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>The list, one inspection, and the forms about it.</summary>
internal sealed class InspectionPages(
    FindInspections find,
    LookAtInspection look,
    FormChoices choices,
    SignsInForce signs,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 50;

    public async Task<IResult> List(HttpContext context, string? after, CancellationToken stop)
    {
        var caller = context.Features.Get<Caller>()!;
        var page = await find.Page(after, stop);
        return Pages.Show<InspectionListPage>(
            context,
            new InspectionListModel(
                [
                    .. page.Items.Select(line => new InspectionRowModel(
                        line.Code,
                        line.Act.Capital(),
                        line.State.Name(),
                        line.DecidedOn,
                        line.Unit,
                        line.IsSurprise is { } surprise ? InspectionWords.Announced(surprise) : null
                    )),
                ],
                PagingView.Of(page, InspectionWords.Things, InspectionUrls.List, after is null),
                caller.Has(InspectionActs.Decide),
                caller.Has(InspectionActs.Plan)
            ),
            InspectionWords.Menu
        );
    }

    public async Task<IResult> Decide(
        HttpContext context,
        FormEntry entry,
        string? plan,
        string? line,
        string? unit,
        string? act,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(InspectionActs.Decide))
        {
            return PlatformRefusals.RoleMayNot(InspectionActs.Decide, caller).Answer(context);
        }

        return Pages.Show<DecidePage>(
            context,
            new DecideModel(
                entry,
                FormChoices.Acts,
                await choices.Units(caller, [entry.TextOrNull("unit") ?? unit], stop),
                await choices.People(
                    caller,
                    [entry.TextOrNull("head"), .. entry.All("members")],
                    stop
                ),
                act,
                unit,
                plan,
                line,
                plan,
                FormChoices.Days
            ),
            InspectionWords.New,
            entry.Status()
        );
    }

    public async Task<IResult> Show(
        HttpContext context,
        string code,
        string sent,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await look.Find(code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var view = found.Value;
        var (told, looks) = view.Inside ? await Journal(view.Of.Id, caller, stop) : ([], []);
        var texts = view.Findings.Any(one => one.Sign.Length > 0)
            ? await SignText.Read(signs, stop)
            : new Dictionary<string, string>();
        var model = InspectionPresenter.Model(
            view,
            caller,
            sent,
            entry,
            texts,
            clock.Now().Today
        ) with
        {
            Facts = told,
            Looks = looks,
            Sheets =
            [
                .. view.Sheets.Select(sheet => new SheetLinkModel(
                    SheetPageWords.Link(sheet.Number, sheet.Title, sheet.Questions),
                    InspectionUrls.Sheet(sheet.Code, sheet.Number)
                )),
            ],
            MayMakeSheet = view.Of.Leads(caller.Person) && !view.Of.IsFieldOver,
        };
        return Pages.Show<InspectionPage>(context, model, model.Heading, entry.Status());
    }

    /// <summary>What was done, and apart from it who looked: looks are many and would drown the rest.</summary>
    private async Task<(IReadOnlyList<FactView> Told, IReadOnlyList<FactView> Looks)> Journal(
        Guid inspection,
        Caller caller,
        CancellationToken stop
    ) =>
        (
            FactView.Of(
                await facts.About(
                    inspection,
                    caller,
                    FactsShown,
                    null,
                    [TieDeclared.Kind, InspectionLookedAt.Kind],
                    stop
                ),
                clock
            ),
            FactView.Of(
                await facts.OfKind(inspection, InspectionLookedAt.Kind, FactsShown, stop),
                clock
            )
        );
}
