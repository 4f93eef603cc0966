using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>Planning and running a campaign.</summary>
internal static class SteerRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            DisseminationUrls.New,
            (string? under, HttpContext context, SteerPages show, CancellationToken stop) =>
                show.Plan(context, under, FormEntry.Empty, stop)
        );
        pages.MapPost(DisseminationUrls.New, Plan);
        var one = DisseminationUrls.List + "/{code}";
        pages.MapGet(
            one + "/steer",
            (string code, HttpContext context, SteerPages show, CancellationToken stop) =>
                show.Steer(context, code, "", FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/freeze", Freeze);
        pages.MapPost(one + "/pilot", Pilot);
        pages.MapPost(one + "/gate", Gate);
        pages.MapPost(one + "/waves", Wave);
        pages.MapPost(one + "/materials", Material).TakesFiles();
        pages.MapPost(one + "/close", Close);
        pages.MapGet(
            one + "/exemptions/new",
            (
                string code,
                string? person,
                HttpContext context,
                SteerPages show,
                CancellationToken stop
            ) => show.Exempt(context, code, person, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/exemptions/new", Exempt);
        pages.MapGet(
            one + "/exemptions/{person}/end",
            (
                string code,
                string person,
                HttpContext context,
                SteerPages show,
                CancellationToken stop
            ) => show.EndExemption(context, code, person, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/exemptions/{person}/end", EndExemption);
    }

    private static async Task<IResult> Plan(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        DocumentDirectory documents,
        PlanCampaign plan,
        OperationRunner runner,
        SteerPages show,
        CancellationToken stop
    )
    {
        var request = await PlanCampaignForm.Of(entry).Parse(fields.Begin(), documents, stop);
        var done = await runner.Run(plan, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.Plan(context, null, entry.With(refusal), stop)
            : Pages.GoTo(
                context,
                DisseminationUrls.Of(done.Value, "steer"),
                Told.Done(SteerWords.Planned)
            );
    }

    private static async Task<IResult> Freeze(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        FreezeAudience freeze,
        OperationRunner runner,
        SteerPages show,
        CancellationToken stop
    )
    {
        var request = new FreezeForm(entry.TextOrNull("frozenOn")).Parse(code, fields.Begin());
        var done = await runner.Run(freeze, request, caller, stop);
        return await After(done, SteerWords.Frozen, "freeze", code, entry, context, show, stop);
    }

    private static async Task<IResult> Pilot(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NamePilot pilot,
        OperationRunner runner,
        SteerPages show,
        CancellationToken stop
    )
    {
        var request = await new NamePilotForm(entry.TextOrNull("unit")).Parse(
            code,
            fields.Begin(),
            stop
        );
        var done = await runner.Run(pilot, request, caller, stop);
        return await After(done, SteerWords.PilotNamed, "pilot", code, entry, context, show, stop);
    }

    private static async Task<IResult> Gate(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        OpenGate gate,
        OperationRunner runner,
        SteerPages show,
        CancellationToken stop
    )
    {
        var request = new OpenGateForm(entry.TextOrNull("lessons")).Parse(code, fields.Begin());
        var done = await runner.Run(gate, request, caller, stop);
        return await After(done, SteerWords.GateOpened, "gate", code, entry, context, show, stop);
    }

    private static async Task<IResult> Wave(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PlanWave wave,
        OperationRunner runner,
        SteerPages show,
        CancellationToken stop
    )
    {
        var request = await new PlanWaveForm(
            entry.TextOrNull("name"),
            entry.TextOrNull("from"),
            entry.TextOrNull("until"),
            entry.All("units")
        ).Parse(code, fields.Begin(), stop);
        var done = await runner.Run(wave, request, caller, stop);
        return await After(done, SteerWords.WavePlanned, "waves", code, entry, context, show, stop);
    }

    private static async Task<IResult> Material(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddMaterial add,
        OperationRunner runner,
        SteerPages show,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, add.Act, SecretFiles.Refuse, stop);
        var request = files.With(read =>
            new AddMaterialForm(entry.TextOrNull("name"), entry.TextOrNull("address")).Parse(
                code,
                read,
                fields.Begin()
            )
        );
        var done = await runner.Run(add, request, caller, stop);
        return await After(
            done,
            SteerWords.MaterialAdded,
            "materials",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Close(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CloseCampaign close,
        OperationRunner runner,
        SteerPages show,
        CancellationToken stop
    )
    {
        var request = new CloseCampaignForm(entry.TextOrNull("reason")).Parse(code, fields.Begin());
        var done = await runner.Run(close, request, caller, stop);
        return await After(done, SteerWords.Closed, "close", code, entry, context, show, stop);
    }

    private static async Task<IResult> Exempt(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        GrantExemption grant,
        OperationRunner runner,
        SteerPages show,
        CancellationToken stop
    )
    {
        var request = await new GrantExemptionForm(
            entry.TextOrNull("person"),
            entry.TextOrNull("reason"),
            entry.TextOrNull("paper"),
            entry.TextOrNull("note")
        ).Parse(code, fields.Begin(), stop);
        var done = await runner.Run(grant, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.Exempt(context, code, null, entry.With(refusal), stop)
            : Pages.GoTo(
                context,
                DisseminationUrls.People(code, "exempt", null),
                Told.Done(SteerWords.Granted)
            );
    }

    private static async Task<IResult> EndExemption(
        string code,
        string person,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        EndExemption end,
        OperationRunner runner,
        SteerPages show,
        CancellationToken stop
    )
    {
        var request = await new EndExemptionForm(person, entry.TextOrNull("reason")).Parse(
            code,
            fields.Begin(),
            stop
        );
        var done = await runner.Run(end, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.EndExemption(context, code, person, entry.With(refusal), stop)
            : Pages.GoTo(
                context,
                DisseminationUrls.People(code, "exempt", null),
                Told.Done(SteerWords.Ended)
            );
    }

    private static Task<IResult> After(
        Outcome<Done> done,
        Words told,
        string form,
        string code,
        FormEntry entry,
        HttpContext context,
        SteerPages show,
        CancellationToken stop
    ) =>
        done.AnswerForm(
            context,
            DisseminationUrls.Of(code, "steer"),
            _ => told,
            refusal => show.Steer(context, code, form, entry.With(refusal), stop)
        );
}
