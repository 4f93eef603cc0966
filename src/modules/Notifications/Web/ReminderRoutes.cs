using Chutri.Notifications.Model;
using Chutri.Notifications.Operations;
using Chutri.Notifications.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Notifications.Web;

/// <summary>When units are reminded: all of them on one page, and the form of one.</summary>
internal static class ReminderRoutes
{
    private const string OfUnit = NotificationUrls.Policies + "/units/{code}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(NotificationUrls.Policies, List);
        pages.MapPost(NotificationUrls.Policies, Choose);
        pages.MapGet(OfUnit, Show).ComparesVersion().Of<ReminderVersions>();
        pages.MapPost(OfUnit, Set).ComparesVersion().Of<ReminderVersions>();
        pages.MapPost(OfUnit + "/lift", Lift).ComparesVersion().Of<ReminderVersions>();
    }

    private static async Task<IResult> List(
        HttpContext context,
        Caller caller,
        ShowReminders show,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    ) => await ListPage(FormEntry.Empty, context, caller, show, units, clock, stop);

    /// <summary>To the form of the unit that was chosen.</summary>
    private static async Task<IResult> Choose(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ShowReminders show,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var chosen = await show.One(entry.Text("unit"), caller, stop);
        return chosen.Refusal switch
        {
            null => Pages.GoTo(context, NotificationUrls.Policy(chosen.Value.Unit.Code)),
            { Kind: RefusalKind.NotFound } missing => await ListPage(
                entry.With([new("unit", missing.Sentence)]),
                context,
                caller,
                show,
                units,
                clock,
                stop
            ),
            var refusal => refusal.Answer(context),
        };
    }

    private static async Task<IResult> ListPage(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ShowReminders show,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var all = await show.All(caller, stop);
        if (all.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var active = await units.ActiveOn(clock.Now().Today, stop);
        return Pages.Show<ReminderListPage>(
            context,
            new ReminderListModel(
                ReminderPageWords.Table(ReminderSteps.Usual),
                [.. all.Value.Select(Line)],
                UnitChoices.Of(
                    [
                        .. active.Where(unit =>
                            caller.May(NotificationActs.SetReminders, unit.Id, unit.Lineage)
                        ),
                    ],
                    caller,
                    entry.TextOrNull("unit")
                ),
                entry
            ),
            ReminderPageWords.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        ReminderPages page,
        CancellationToken stop
    ) => page.Show(code, FormEntry.Empty, FormEntry.Empty, context, caller, stop);

    private static async Task<IResult> Set(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        SetReminders set,
        OperationRunner runner,
        ReminderPages page,
        CancellationToken stop
    )
    {
        var form = new ReminderForm(
            entry.Text("before"),
            entry.Ticked("onDay"),
            entry.Text("after"),
            entry.Text("head"),
            entry.Text("issuer"),
            entry.Text("repeat"),
            entry.Text("reason")
        );
        var done = await runner.Run(set, form.Parse(code), caller, stop);
        return done.Refusal is { } refusal
            ? await page.Show(code, entry.With(refusal), FormEntry.Empty, context, caller, stop)
            : Pages.GoTo(context, NotificationUrls.Policies, Told.Done(ReminderPageWords.Saved));
    }

    private static async Task<IResult> Lift(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        LiftReminders lift,
        OperationRunner runner,
        ReminderPages page,
        CancellationToken stop
    )
    {
        var request = ReminderForm.Lifting(code, entry.Text("liftReason"), "liftReason");
        var done = await runner.Run(lift, request, caller, stop);
        return done.Refusal is { } refusal
            ? await page.Show(code, FormEntry.Empty, entry.With(refusal), context, caller, stop)
            : Pages.GoTo(context, NotificationUrls.Policies, Told.Done(ReminderPageWords.Lifted));
    }

    private static ReminderUnitLine Line(RemindersOfUnit one)
    {
        var rows = ReminderPageWords.Table(one.Steps);
        return new(
            one.Unit.Name,
            one.Unit.Code,
            NotificationUrls.Policy(one.Unit.Code),
            rows[0].When,
            rows[1].When,
            rows[2].When,
            rows[3].When
        );
    }
}
