using Chutri.DocumentReading;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Documents.Web;

/// <summary>Handing in files, and recording the stub of what may not be handed in.</summary>
internal static class NewDocumentRoutes
{
    private const string New = DocumentUrls.Register + "/new";
    private const string Outside = DocumentUrls.Register + "/outside/new";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(New, ShowNew);
        pages.MapPost(New, Register).TakesFiles();
        pages.MapGet(Outside, ShowOutside);
        pages.MapPost(Outside, RecordOutside);
    }

    private static IResult ShowNew(HttpContext context, Caller caller) =>
        caller.Has(DocumentActs.Register)
            ? NewPage(context, FormEntry.Empty, [], [])
            : PlatformRefusals.RoleMayNot(DocumentActs.Register, caller).Answer(context);

    private static async Task<IResult> Register(
        HttpContext context,
        Caller caller,
        Reception reception,
        DocumentDirectory directory,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (!caller.Has(DocumentActs.Register))
        {
            return PlatformRefusals.RoleMayNot(DocumentActs.Register, caller).Answer(context);
        }

        var files = await Upload.Files(context.Request, stop);
        var entry = context.Request.HasFormContentType
            ? new FormEntry(await context.Request.ReadFormAsync(stop))
            : FormEntry.Empty;
        var said = RegisterEntryForms
            .From(entry)
            .Parse(clock.Now().Today, files.Refused ? 1 : files.Value.Count);
        if (files.Refused || said.Refused)
        {
            return NewPage(context, entry.With(Both(files.Refusal, said.Refusal)), [], []);
        }

        var received = await reception.RegisterAll(files.Value, said.Value, caller, stop);
        var documents = await directory.Find(
            received.Select(one => one.Document).OfType<DocumentId>(),
            stop
        );
        if (received is [{ Document: { } only }])
        {
            return Pages.GoTo(
                context,
                DocumentUrls.Document(only),
                Told.Done(RegisterWords.RegisteredOne(documents[only].Title))
            );
        }

        return received.All(one => one.Document is not null)
            ? Pages.GoTo(
                context,
                $"{DocumentUrls.Register}?state={DocumentState.ToCheck}",
                Told.Done(RegisterWords.Taken(received.Count)) with
                {
                    Detail = RegisterWords.CheckThem,
                }
            )
            : NewPage(context, entry, received, documents.Values);
    }

    private static Refusal Both(Refusal? files, Refusal? said) =>
        files?.Fields.Count == 0
            ? files
            : Refusal.Invalid([.. files?.Fields ?? [], .. said?.Fields ?? []]);

    private static IResult NewPage(
        HttpContext context,
        FormEntry entry,
        IReadOnlyList<ReceivedFile> received,
        IEnumerable<DocumentSummary> documents
    )
    {
        var titles = documents.ToDictionary(one => one.Id, one => one.Title);
        var taken = received.Where(one => one.Document is not null);
        var model = new NewDocumentModel(
            entry,
            Choices.Directions,
            Choices.Kinds,
            [
                .. taken.Select(one => new TakenFile(
                    one.Name,
                    DocumentUrls.Document(one.Document!.Value),
                    titles[one.Document.Value]
                )),
            ],
            [.. received.Where(one => one.Refusal is not null).Select(RefusedFile)],
            entry.WasSent
                && (
                    entry.Errors.Any(error => error.Field is not "files")
                    || received.Any(one =>
                        one.Refusal?.Code is Model.DocumentRefusals.SameNumberCode
                    )
                ),
            context.Features.Get<Caller>()?.Has(DocumentActs.RecordOutside) is true
        );
        return Pages.Show<NewDocumentPage>(
            context,
            model,
            DocumentWords.Register,
            entry.Refusal is null && received.Count == 0
                ? StatusCodes.Status200OK
                : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static RefusedFile RefusedFile(ReceivedFile one) =>
        new(
            one.Name,
            one.Refusal!.Sentence,
            one.Refusal.Basis,
            one.Refusal.See,
            one.Secrecy is { } level ? $"{Outside}?level={level}" : null
        );

    private static IResult ShowOutside(string? level, HttpContext context, Caller caller) =>
        caller.Has(DocumentActs.RecordOutside)
            ? OutsidePage(context, FormEntry.Empty, level ?? "")
            : PlatformRefusals.RoleMayNot(DocumentActs.RecordOutside, caller).Answer(context);

    private static async Task<IResult> RecordOutside(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        RecordOutside recordOutside,
        OperationRunner runner,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var request = RegisterEntryForms.Outside(entry).Parse(clock.Now().Today);
        var outcome = await runner.Run(recordOutside, request, caller, stop);
        return outcome.Match(
            stub =>
                Pages.GoTo(context, DocumentUrls.Document(stub), Told.Done(RegisterWords.StubDone)),
            refusal => OutsidePage(context, entry.With(refusal), "")
        );
    }

    private static IResult OutsidePage(HttpContext context, FormEntry entry, string level) =>
        Pages.Show<OutsidePage>(
            context,
            new OutsideModel(
                entry,
                Enum.TryParse<SecrecyLevel>(level, out var known) ? known.ToString() : "",
                Choices.Levels,
                Choices.Directions
            ),
            DocumentWords.Outside,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
