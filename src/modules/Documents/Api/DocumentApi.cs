using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Documents.Storage;
using Chutri.Documents.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Documents.Api;

/// <summary>Reading the register. Changing it: <see cref="RegisterApi"/>.</summary>
internal static class DocumentApi
{
    public static void Map(IEndpointRouteBuilder documents)
    {
        documents
            .MapGet("", Find)
            .WithName("FindDocuments")
            .GoesOnByKey((after, _) => FindDocuments.ReadKey(after) is not null)
            .WithSummary(DocumentApiWords.FindDocuments)
            .Produces<DocumentListJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        documents
            .MapGet("/{id:guid}", Show)
            .HasTag<DocumentVersions>("id")
            .WithName("ShowDocument")
            .WithSummary(DocumentApiWords.ShowDocument)
            .Produces<DocumentDetailsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        documents
            .MapGet("/{id:guid}/file", Fetch)
            .WithName("FetchDocumentFile")
            .WithSummary(DocumentApiWords.FetchDocumentFile)
            .SendsKeptFile();
        documents
            .MapGet("/{id:guid}/provisions", Provisions)
            .WithName("ListProvisions")
            .WithSummary(DocumentApiWords.ListProvisions)
            .Produces<ProvisionListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        documents
            .MapGet("/{id:guid}/reading", Reading)
            .WithName("ShowReading")
            .WithSummary(DocumentApiWords.ShowReading)
            .Produces<ReadingAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        documents
            .MapGet("/{id:guid}/comparison", Compare)
            .WithName("CompareVersions")
            .WithSummary(DocumentApiWords.CompareVersions)
            .Produces<ComparisonJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Find(
        string? q,
        string? state,
        string? direction,
        string? kind,
        string? issuer,
        string? year,
        string? after,
        HttpContext context,
        FindDocuments find,
        CancellationToken stop
    )
    {
        var filter = new FilterForm(q, state, direction, kind, issuer, year).Parse();
        return filter.Refusal is { } refusal
            ? refusal.Answer(context)
            : TypedResults.Ok(Json(await find.Run(new(filter.Value, after), stop)));
    }

    private static DocumentListJson Json(KeyPage<DocumentRow> page) =>
        new([.. page.Items.Select(DocumentLineJson.Of)], page.Next, page.Total);

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        ShowDocument show,
        CancellationToken stop
    ) =>
        await show.Run(new(id), null, stop) is { } document
            ? TypedResults.Ok(DocumentDetailsJson.Of(document))
            : DocumentRefusals.NoDocument.Answer(context);

    private static async Task<IResult> Fetch(
        Guid id,
        int? version,
        HttpContext context,
        FetchFile fetch,
        CancellationToken stop
    ) =>
        await fetch.Run(new(id), version, stop) is { } file
            ? KeptFileAnswer.Of(context, file)
            : DocumentRefusals.NoDocument.Answer(context);

    private static async Task<IResult> Provisions(
        Guid id,
        int? version,
        HttpContext context,
        DocumentDirectory directory,
        CancellationToken stop
    ) =>
        await directory.Find(new DocumentId(id), stop) is { } document
            ? TypedResults.Ok(
                new ProvisionListJson(
                    version ?? document.Version,
                    [
                        .. (await directory.Provisions(document.Id, stop, version)).Select(
                            ProvisionJson.Of
                        ),
                    ]
                )
            )
            : DocumentRefusals.NoDocument.Answer(context);

    private static async Task<IResult> Reading(
        Guid id,
        int? version,
        HttpContext context,
        DocumentDirectory directory,
        CancellationToken stop
    ) =>
        await directory.Read(new(id), stop, version) is { } read
            ? TypedResults.Ok(ReadingAnswer.Of(read))
            : DocumentRefusals.NoDocument.Answer(context);

    private static async Task<IResult> Compare(
        Guid id,
        int? before,
        int? after,
        HttpContext context,
        DocumentDirectory directory,
        ProvisionComparisons comparisons,
        CancellationToken stop
    )
    {
        var document = await directory.Find(new DocumentId(id), stop);
        var later = after ?? document?.Version ?? 0;
        var earlier = before ?? later - 1;
        return document is null || earlier < 1 || later <= earlier || later > document.Version
            ? DocumentRefusals.NoSuchVersions.Answer(context)
            : TypedResults.Ok(
                ComparisonJson.Of(await comparisons.Between(document.Id, earlier, later, stop))
            );
    }
}
