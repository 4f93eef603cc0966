using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Documents.Web;

internal static class VersionRoutes
{
    private const string Document = DocumentUrls.Register + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Document + "/versions/new", ShowNew);
        pages.MapPost(Document + "/versions/new", Add).TakesFiles();
        pages.MapGet(Document + "/comparison", Compare);
    }

    private static async Task<IResult> ShowNew(
        Guid id,
        HttpContext context,
        Caller caller,
        DocumentDirectory directory,
        CancellationToken stop
    ) =>
        caller.Has(DocumentActs.AddVersion)
            ? await NewPage(new(id), FormEntry.Empty, context, directory, stop)
            : PlatformRefusals.RoleMayNot(DocumentActs.AddVersion, caller).Answer(context);

    private static async Task<IResult> Add(
        Guid id,
        HttpContext context,
        Caller caller,
        Reception reception,
        DocumentDirectory directory,
        CancellationToken stop
    )
    {
        if (!caller.Has(DocumentActs.AddVersion))
        {
            return PlatformRefusals.RoleMayNot(DocumentActs.AddVersion, caller).Answer(context);
        }

        var files = await Upload.Files(context.Request, stop);
        var entry = context.Request.HasFormContentType
            ? new FormEntry(await context.Request.ReadFormAsync(stop))
            : FormEntry.Empty;
        if (files.Refusal is { } unread)
        {
            return await NewPage(new(id), entry.With(unread), context, directory, stop);
        }

        var received = await reception.AddVersion(
            new(id),
            files.Value[0],
            entry.TextOrNull("reason"),
            caller,
            stop
        );
        return received.Refusal is { } refusal
            ? await NewPage(new(id), entry.With(refusal), context, directory, stop)
            : Pages.GoTo(
                context,
                DocumentUrls.Document(new(id)) + "/comparison",
                Told.Done(RegisterWords.Compared)
            );
    }

    private static async Task<IResult> NewPage(
        DocumentId id,
        FormEntry entry,
        HttpContext context,
        DocumentDirectory directory,
        CancellationToken stop
    ) =>
        await directory.Find(id, stop) switch
        {
            null => DocumentRefusals.NoDocument.Answer(context),
            { State: DocumentState.HandledOutside } => DocumentRefusals.StubHasNoHeader.Answer(
                context
            ),
            var document => Pages.Show<NewVersionPage>(
                context,
                new NewVersionModel(document.Url, document.Title, entry),
                DocumentWords.NewVersion,
                entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
            ),
        };

    private static async Task<IResult> Compare(
        Guid id,
        int? before,
        int? after,
        HttpContext context,
        DocumentDirectory directory,
        ProvisionComparisons comparisons,
        [FromServices] IEnumerable<IRestOnProvisions> resting,
        CancellationToken stop
    )
    {
        var document = await directory.Find(new DocumentId(id), stop);
        var later = after ?? document?.Version ?? 0;
        var earlier = before ?? later - 1;
        if (document is null || earlier < 1 || later <= earlier || later > document.Version)
        {
            return DocumentRefusals.NoSuchVersions.Answer(context);
        }

        var comparison = await comparisons.Between(document.Id, earlier, later, stop);
        var work = new List<ILookup<string, RestingWork>>();
        foreach (var module in resting)
        {
            work.Add(await module.On(document.Id, earlier, stop));
        }

        var heading = RegisterWords.Differences(comparison.Differences);
        return Pages.Show<ComparisonPage>(
            context,
            new ComparisonModel(
                document.Url,
                document.Title,
                heading,
                [
                    .. DocumentViews
                        .Of(document.Id, document.Version)
                        .Select(link => new Tab(
                            link.Name,
                            link.Href,
                            link.View is DocumentView.Comparison
                        )),
                ],
                earlier,
                later,
                [
                    .. comparison
                        .Changes.Where(change => change.Kind is not ChangeKind.Unchanged)
                        .Select(change =>
                            Change(
                                change,
                                [.. work.SelectMany(known => known[change.Before?.Path ?? ""])]
                            )
                        ),
                ]
            ),
            heading
        );
    }

    private static ChangeModel Change(ProvisionChange change, IReadOnlyList<RestingWork> work)
    {
        var (before, after) = WordDifference.Of(
            change.Before?.Text ?? "",
            change.After?.Text ?? ""
        );
        return new(
            change.Kind.Name().Starting(),
            change.Before?.Citation,
            change.After?.Citation,
            [.. before.Select(piece => new WordPiece(piece.Text, piece.Differs))],
            [.. after.Select(piece => new WordPiece(piece.Text, piece.Differs))],
            work
        );
    }
}
