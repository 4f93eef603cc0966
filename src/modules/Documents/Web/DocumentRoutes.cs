using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Documents.Web;

/// <summary>One document, and its original.</summary>
internal static class DocumentRoutes
{
    /// <summary>Document, versions, reading, unit, provisions, references, citing, tasks, facts; however long the text is.</summary>
    public const int StatementBudget = 11;
    private const int FactsShown = 30;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(DocumentUrls.Register + "/{id:guid}", Show);
        pages.MapGet(DocumentUrls.Register + "/{id:guid}/file", Fetch);
    }

    private static async Task<IResult> Show(
        Guid id,
        int? version,
        HttpContext context,
        Caller caller,
        ShowDocument show,
        FactReading facts,
        IEnumerable<IBesideThings> beside,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (await show.Run(new(id), version, stop) is not { } document)
        {
            return DocumentRefusals.NoDocument.Answer(context);
        }

        var happened = await facts.About(id, caller, FactsShown, null, stop);
        var others = await beside.Of(new(KindOfThing.Document, id, id.ToString()), caller, stop);
        return Pages.Show<DocumentPage>(
            context,
            DocumentPresenter.Of(document, happened, others, caller, clock),
            document.Title
        );
    }

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
}
