using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Documents.Web;

/// <summary>Which registered document a cited number means.</summary>
internal static class ReferenceRoutes
{
    private const string Address =
        DocumentUrls.Register + "/{id:guid}/references/{version:int}/{ordinal:int}";
    private const int MostChoices = 20;
    private const int WordsAround = 60;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Address, Show);
        pages.MapPost(Address, Settle);
    }

    private static async Task<IResult> Show(
        Guid id,
        int version,
        int ordinal,
        string? q,
        HttpContext context,
        Caller caller,
        DocumentDirectory directory,
        CancellationToken stop
    ) =>
        caller.Has(DocumentActs.Correct)
            ? await Page(new(id), version, ordinal, q, FormEntry.Empty, context, directory, stop)
            : PlatformRefusals.RoleMayNot(DocumentActs.Correct, caller).Answer(context);

    private static async Task<IResult> Settle(
        Guid id,
        int version,
        int ordinal,
        string? q,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        SettleReference settle,
        OperationRunner runner,
        DocumentDirectory directory,
        CancellationToken stop
    )
    {
        var request = new ReferenceForm(entry.TextOrNull("target")).Parse(
            new(id),
            version,
            ordinal
        );
        var outcome = await runner.Run(settle, request, caller, stop);
        return outcome.Refusal is { } refusal
            ? await Page(
                new(id),
                version,
                ordinal,
                q,
                entry.With(refusal),
                context,
                directory,
                stop
            )
            : Pages.GoTo(
                context,
                DocumentUrls.Document(new(id)) + "#references",
                Told.Done(RegisterWords.Settled)
            );
    }

    private static async Task<IResult> Page(
        DocumentId id,
        int version,
        int ordinal,
        string? q,
        FormEntry entry,
        HttpContext context,
        DocumentDirectory directory,
        CancellationToken stop
    )
    {
        var document = await directory.Find(id, stop);
        var read = await directory.Read(id, stop, version);
        if (document is null || read?.References.ElementAtOrDefault(ordinal) is not { } reference)
        {
            return DocumentRefusals.NoReference.Answer(context);
        }

        var candidates = await Candidates(reference.Number, q, directory, stop);
        var model = new ReferencePageModel(
            document.Url,
            document.Title,
            reference.Number,
            Around(read.Text, reference),
            entry,
            [
                .. candidates
                    .Where(one => one.Id != id)
                    .Select(one => new Choice(
                        one.Id.Value.ToString(),
                        one.Title,
                        new($"{one.Issuer}: {one.Subject}", $"{one.Issuer}: {one.Subject}")
                    )),
                new(ReferenceForm.None, RegisterWords.NotHere),
            ],
            q ?? ""
        );
        return Pages.Show<ReferencePage>(
            context,
            model,
            RegisterWords.WhichOne(reference.Number),
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static async Task<IReadOnlyList<DocumentSummary>> Candidates(
        string number,
        string? q,
        DocumentDirectory directory,
        CancellationToken stop
    )
    {
        var byNumber = await directory.Search(number, MostChoices, stop);
        var byWords = string.IsNullOrWhiteSpace(q)
            ? []
            : await directory.Search(q, MostChoices, stop);
        return [.. byNumber.Concat(byWords).DistinctBy(one => one.Id)];
    }

    private static string Around(string text, ReferenceView reference)
    {
        var start = Math.Max(0, reference.Start - WordsAround);
        var end = Math.Min(text.Length, reference.End + WordsAround);
        return text[start..end].ReplaceLineEndings(" ");
    }
}
