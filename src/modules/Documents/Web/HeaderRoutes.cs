using System.Globalization;
using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Documents.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Documents.Web;

internal static class HeaderRoutes
{
    private const string Address = DocumentUrls.Register + "/{id:guid}/header";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Address, Show).ComparesVersion().Of<DocumentVersions>("id");
        pages.MapPost(Address, Correct).ComparesVersion().Of<DocumentVersions>("id");
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowDocument show,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        caller.Has(DocumentActs.Correct)
            ? await Page(new(id), FormEntry.Empty, context, show, units, clock, stop)
            : PlatformRefusals.RoleMayNot(DocumentActs.Correct, caller).Answer(context);

    private static async Task<IResult> Correct(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CorrectHeader correct,
        OperationRunner runner,
        ShowDocument show,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var request = RegisterEntryForms.Header(entry).Parse(new(id), clock.Now().Today);
        var outcome = await runner.Run(correct, request, caller, stop);
        return outcome.Refusal is { } refusal
            ? await Page(new(id), entry.With(refusal), context, show, units, clock, stop)
            : Pages.GoTo(
                context,
                DocumentUrls.Document(new(id)),
                Told.Done(RegisterWords.HeaderSaved)
            );
    }

    private static async Task<IResult> Page(
        DocumentId id,
        FormEntry entry,
        HttpContext context,
        ShowDocument show,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (await show.Run(id, null, stop) is not { } document)
        {
            return DocumentRefusals.NoDocument.Answer(context);
        }

        if (document.State is DocumentState.HandledOutside)
        {
            return DocumentRefusals.StubHasNoHeader.Answer(context);
        }

        var today = await units.ActiveOn(clock.Now().Today, stop);
        var model = new HeaderPageModel(
            DocumentUrls.Document(id),
            document.Title,
            entry,
            Values(document.Heading),
            Choices.Directions,
            Choices.Kinds,
            [.. today.Select(unit => new Choice(unit.Id.Value.ToString(), unit.Name, unit.Code))]
        );
        return Pages.Show<HeaderPage>(
            context,
            model,
            DocumentWords.CheckHeader,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static HeaderValues Values(DocumentHeading heading) =>
        new(
            heading.Direction.ToString(),
            heading.Kind.ToString(),
            heading.Number?.Written ?? "",
            heading.Date,
            heading.TermInForce is { } term
                ? term.ToString().ToString(CultureInfo.InvariantCulture)
                : "",
            heading.Issuer,
            heading.IssuingUnit?.Value.ToString() ?? "",
            heading.Subject,
            heading.Signer,
            heading.ReceivedOn
        );
}
