using System.Globalization;
using Chutri.Inspections.Forms;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>Yearly plans: the list and one of them.</summary>
internal sealed class PlanPages(
    FindInspections find,
    InspectionDesk desk,
    FormChoices choices,
    UnitDirectory units,
    FieldReading fields,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 30;

    public async Task<IResult> List(
        HttpContext context,
        string? after,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(InspectionActs.Plan))
        {
            return PlatformRefusals.RoleMayNot(InspectionActs.Plan, caller).Answer(context);
        }

        var page = await find.Plans(after, stop);
        var active = await units.ActiveOn(clock.Now().Today, stop);
        return Pages.Show<PlanListPage>(
            context,
            new PlanListModel(
                [
                    .. page.Items.Select(plan => new PlanRowModel(
                        plan.Code,
                        plan.Year,
                        plan.Owner,
                        PlanPageWords.Coverage(plan.Decided, plan.Lines),
                        State(plan.ApprovedAt)
                    )),
                ],
                PagingView.Of(page, PlanPageWords.Things, InspectionUrls.Plans, after is null),
                entry,
                await choices.Units(caller, [entry.TextOrNull("owner")], stop),
                active.FirstOrDefault(unit => unit.Id == (caller.Over ?? caller.Unit))?.Code,
                clock.Now().Today.Year.ToString(CultureInfo.InvariantCulture)
            ),
            PlanPageWords.Title,
            entry.Status()
        );
    }

    public async Task<IResult> One(
        HttpContext context,
        string code,
        string? figure,
        string sent,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(InspectionActs.Plan))
        {
            return PlatformRefusals.RoleMayNot(InspectionActs.Plan, caller).Answer(context);
        }

        var read = fields.Begin();
        var only = OverviewFigures.Read(read, figure, PlanFigures.All, one => one.Word());
        var asked = read.Answer(() => only);
        if (asked.Refusal is { } unread)
        {
            return unread.Answer(context);
        }

        var found = await desk.Plan(code, InspectionActs.Plan, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var plan = found.Value;
        var all = await units.All(stop);
        var mayDecide = plan.IsApproved && caller.Has(InspectionActs.Decide);
        var name = PlanPageWords.Name(plan.Year, all[plan.Owner].Name);
        var over = PlanFigures.QuartersOver(plan.Year, clock.Now().Today);
        return Pages.Show<PlanPage>(
            context,
            new PlanModel(
                plan.Code,
                name,
                State(plan.ApprovedAt),
                PlanPageWords.Coverage(
                    plan.Lines.Count(line => line.Inspection is not null),
                    plan.Lines.Count
                ),
                [
                    .. plan
                        .Lines.Where(line => only.Holds(line, over))
                        .Select(line => new PlanLineModel(
                            line.Number,
                            line.Act.Capital(),
                            all[line.Unit].Name,
                            line.Quarter,
                            line.Why,
                            line.Inspection is not null ? PlanPageWords.Decided
                                : plan.IsApproved && PlanFigure.Passed.Holds(line, over)
                                    ? PlanPageWords.Passed
                                : null,
                            mayDecide && line.Inspection is null
                                ? DecideHref(plan, line, all[line.Unit].Code)
                                : null
                        )),
                ],
                plan.IsApproved
                    ?
                    [
                        .. PlanFigures.All.Select(one => new FilterChip(
                            one.Name(),
                            InspectionUrls.Plan(plan.Code, one),
                            one == only,
                            plan.Lines.Count(line => one.Holds(line, over))
                        )),
                    ]
                    : [],
                !plan.IsApproved,
                !plan.IsApproved && plan.Lines.Count > 0 && caller.Has(InspectionActs.Approve),
                plan.IsApproved
                    ? []
                    : await choices.Units(caller, [entry.TextOrNull("unit")], stop),
                entry,
                sent,
                FactView.Of(await facts.About(plan.Id, caller, FactsShown, null, stop), clock)
            ),
            name,
            entry.Status()
        );
    }

    private static string DecideHref(InspectionPlan plan, PlannedInspection line, string unit) =>
        FormattableString.Invariant(
            $"{InspectionUrls.New}?plan={plan.Code}&line={line.Number}&unit={Uri.EscapeDataString(unit)}&act={line.Act}"
        );

    private static Words State(DateTime? approved) =>
        approved is null ? PlanPageWords.Draft : PlanPageWords.Approved;
}
