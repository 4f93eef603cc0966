using Chutri.Assignments.Forms;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Assignments.Web;

/// <summary>A provision that gets no assignment: who decided so and why (law 3).</summary>
internal static class AsideRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var document = pages.MapGroup("/documents/{id:guid}/aside");
        document.MapGet(
            "",
            (
                Guid id,
                string provision,
                HttpContext context,
                DocumentDirectory documents,
                ProposalDesk desk,
                Caller caller,
                CancellationToken stop
            ) => Open(context, id, provision, documents, desk, caller, stop)
        );
        document.MapPost("", SetAside);
        document.MapPost("/take-up", TakeUp);
    }

    private static async Task<IResult> Open(
        HttpContext context,
        Guid id,
        string path,
        DocumentDirectory documents,
        ProposalDesk desk,
        Caller caller,
        CancellationToken stop
    ) =>
        await desk.Refuse(new(id), caller, stop) is { } notTheirs
            ? notTheirs.Answer(context)
            : await Show(context, id, path, documents, FormEntry.Empty, stop);

    private static async Task<IResult> Show(
        HttpContext context,
        Guid id,
        string path,
        DocumentDirectory documents,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var document = await documents.Find(new DocumentId(id), stop);
        var provision = (await documents.Provisions(new(id), stop)).FirstOrDefault(p =>
            p.Path == path
        );
        if (document is null || provision is null)
        {
            return ProposalRefusals.UnknownProvision.Answer(context);
        }

        var model = new RejectPageModel(
            [
                new(ProposalWords.Documents, DocumentUrls.Register),
                new(document.Title, ProposalUrls.Coverage(new(id))),
                new(provision.Citation),
            ],
            ProposalWords.AsideHeading,
            provision.Citation,
            [ProposalWords.AsideKept],
            ProposalWords.SetAside,
            ProposalWords.Reason,
            provision.Text,
            entry,
            ProposalUrls.Coverage(new(id))
        );
        return Pages.Show<RejectPage>(
            context,
            model,
            model.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> SetAside(
        Guid id,
        string provision,
        HttpContext context,
        FormEntry entry,
        FormReader reader,
        DocumentDirectory documents,
        SetProvisionAside aside,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var request = SetAsideForm.Of(provision, entry).Parse(new(id), reader.Begin());
        var refusal = (await runner.Run(aside, request, caller, stop)).Refusal;
        return refusal is null
            ? Pages.GoTo(
                context,
                ProposalUrls.Coverage(new(id)),
                Told.Done(ProposalWords.AsideTold)
            )
            : await Show(context, id, provision, documents, entry.With(refusal), stop);
    }

    private static async Task<IResult> TakeUp(
        Guid id,
        string provision,
        HttpContext context,
        TakeUpProvision takeUp,
        OperationRunner runner,
        Caller caller,
        CancellationToken stop
    )
    {
        var outcome = await runner.Run(takeUp, new(new(id), provision), caller, stop);
        return Pages.GoTo(
            context,
            ProposalUrls.Coverage(new(id)),
            outcome.Match(_ => Told.Done(ProposalWords.TakenUpTold), Told.Refused)
        );
    }
}
