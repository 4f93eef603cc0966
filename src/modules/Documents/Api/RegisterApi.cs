using Chutri.Documents.Operations;
using Chutri.Documents.Storage;
using Chutri.Documents.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Documents.Api;

/// <summary>Changing the register.</summary>
internal static class RegisterApi
{
    public static void Map(IEndpointRouteBuilder documents)
    {
        documents
            .MapPost("", Register)
            .TakesFiles()
            .WithName("RegisterDocuments")
            .WithSummary(DocumentApiWords.RegisterDocuments)
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<ReceivedListJson>(StatusCodes.Status201Created)
            .Produces<ReceivedListJson>(StatusCodes.Status207MultiStatus)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        documents
            .MapPost("/outside", RecordOutside)
            .WithName("RecordDocumentHandledOutside")
            .WithSummary(DocumentApiWords.RecordDocumentHandledOutside)
            .Produces<DocumentDetailsJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        documents
            .MapPut("/{id:guid}/header", CorrectHeader)
            .ComparesVersion()
            .Of<DocumentVersions>("id")
            .WithName("CorrectDocumentHeader")
            .WithSummary(DocumentApiWords.CorrectDocumentHeader)
            .Produces<DocumentDetailsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        documents
            .MapPost("/{id:guid}/versions", AddVersion)
            .ComparesVersion()
            .Of<DocumentVersions>("id")
            .TakesFiles()
            .WithName("AddDocumentVersion")
            .WithSummary(DocumentApiWords.AddDocumentVersion)
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<DocumentDetailsJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        documents
            .MapPut("/{id:guid}/versions/{version:int}/references/{ordinal:int}", SettleReference)
            .ComparesVersion()
            .Of<DocumentVersions>("id")
            .WithName("SettleReference")
            .WithSummary(DocumentApiWords.SettleReference)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Register(
        HttpContext context,
        Caller caller,
        Reception reception,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (!caller.Has(DocumentActs.Register))
        {
            return PlatformRefusals.RoleMayNot(DocumentActs.Register, caller).Answer(context);
        }

        var files = await Upload.Files(context.Request, stop);
        if (files.Refusal is { } unread)
        {
            return unread.Answer(context);
        }

        var form = RegisterEntryForms.From(
            new FormEntry(await context.Request.ReadFormAsync(stop))
        );
        var said = form.Parse(clock.Now().Today, files.Value.Count);
        if (said.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var received = await reception.RegisterAll(files.Value, said.Value, caller, stop);
        return received switch
        {
            [{ Refusal: { } alone }] => alone.Answer(context),
            _ => TypedResults.Json(
                ReceivedListJson.Of(received),
                statusCode: received.Any(one => one.Refusal is not null)
                    ? StatusCodes.Status207MultiStatus
                    : StatusCodes.Status201Created
            ),
        };
    }

    private static async Task<IResult> RecordOutside(
        OutsideForm form,
        HttpContext context,
        Caller caller,
        RecordOutside recordOutside,
        OperationRunner runner,
        ShowDocument show,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var request = form.Parse(clock.Now().Today);
        return await Created(
            await runner.Run(recordOutside, request, caller, stop),
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> CorrectHeader(
        Guid id,
        HeaderForm form,
        HttpContext context,
        Caller caller,
        CorrectHeader correct,
        OperationRunner runner,
        ShowDocument show,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var request = form.Parse(new(id), clock.Now().Today);
        var outcome = await runner.Run(correct, request, caller, stop);
        return outcome.Refusal is { } refusal
            ? refusal.Answer(context)
            : TypedResults.Ok(DocumentDetailsJson.Of((await show.Run(new(id), null, stop))!));
    }

    private static async Task<IResult> AddVersion(
        Guid id,
        HttpContext context,
        Caller caller,
        Reception reception,
        ShowDocument show,
        CancellationToken stop
    )
    {
        if (!caller.Has(DocumentActs.AddVersion))
        {
            return PlatformRefusals.RoleMayNot(DocumentActs.AddVersion, caller).Answer(context);
        }

        var files = await Upload.Files(context.Request, stop);
        if (files.Refusal is { } unread)
        {
            return unread.Answer(context);
        }

        var reason = new FormEntry(await context.Request.ReadFormAsync(stop)).TextOrNull("reason");
        var received = await reception.AddVersion(new(id), files.Value[0], reason, caller, stop);
        Outcome<DocumentId> outcome = received.Refusal is { } refusal
            ? refusal
            : received.Document!.Value;
        return await Created(outcome, context, show, stop);
    }

    private static async Task<IResult> SettleReference(
        Guid id,
        int version,
        int ordinal,
        ReferenceForm form,
        HttpContext context,
        Caller caller,
        SettleReference settle,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = form.Parse(new(id), version, ordinal);
        var outcome = await runner.Run(settle, request, caller, stop);
        return outcome.Answer(context, _ => TypedResults.NoContent());
    }

    private static async Task<IResult> Created(
        Outcome<DocumentId> outcome,
        HttpContext context,
        ShowDocument show,
        CancellationToken stop
    ) =>
        outcome.Refusal is { } refusal
            ? refusal.Answer(context)
            : TypedResults.Created(
                "/api/v1" + DocumentUrls.Document(outcome.Value),
                DocumentDetailsJson.Of((await show.Run(outcome.Value, null, stop))!)
            );
}
