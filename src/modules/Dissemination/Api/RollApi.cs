using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>The roll in every way in which it is kept.</summary>
internal static class RollApi
{
    private const string Form = "multipart/form-data";

    public static void Map(IEndpointRouteBuilder one)
    {
        one.MapPost("/roll", Roll)
            .Produces<RecordedRollJson>()
            .Tells("RecordRoll", DisseminationApiWords.RecordRoll);
        one.MapPost("/paper-roll", Paper)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<RecordRollForm>(Form)
            .Produces<RecordedRollJson>()
            .Tells("RecordPaperRoll", DisseminationApiWords.RecordPaper);
        one.MapPost("/import", Import)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<IFormFile>(Form)
            .Produces<RecordedRollJson>()
            .Tells("ImportRoll", DisseminationApiWords.ImportRoll);
        one.MapPost("/confirm", Confirm)
            .Produces<ConfirmedJson>()
            .Tells("ConfirmCheckIns", DisseminationApiWords.Confirm);
    }

    private static async Task<IResult> Roll(
        string code,
        RecordRollForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        RecordRoll record,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await form.Parse(code, AttendanceWay.Roll, [], fields.Begin(), stop);
        return Added(await runner.Run(record, request, caller, stop), context);
    }

    private static async Task<IResult> Paper(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        RecordRoll record,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, record.Act, SecretFiles.Refuse, stop);
        var request = await files.With(read =>
            new RecordRollForm(entry.All("present")).Parse(
                code,
                AttendanceWay.Paper,
                read,
                fields.Begin(),
                stop
            )
        );
        return Added(await runner.Run(record, request, caller, stop), context);
    }

    private static async Task<IResult> Import(
        string code,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ShowSession sessions,
        RecordRoll record,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, record.Act, SecretFiles.Refuse, stop);
        var request = await files.With(read =>
            RollImport.Parse(code, read, sessions, fields.Begin(), stop)
        );
        return Added(await runner.Run(record, request, caller, stop), context);
    }

    private static async Task<IResult> Confirm(
        string code,
        ConfirmForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ConfirmCheckIns confirm,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var read = fields.Begin();
        var people = new List<PersonId>();
        foreach (var one in form.Present ?? [])
        {
            people.Add(await read.Person("present", one, SessionFieldWords.Present, stop));
        }

        var request = read.Answer(() =>
            new ConfirmCheckInsRequest(code, people.Count > 0 ? people : null)
        );
        return (await runner.Run(confirm, request, caller, stop)).Answer(
            context,
            confirmed => TypedResults.Ok(new ConfirmedJson(confirmed))
        );
    }

    private static IResult Added(Outcome<int> done, HttpContext context) =>
        done.Answer(context, added => TypedResults.Ok(new RecordedRollJson(added)));
}
