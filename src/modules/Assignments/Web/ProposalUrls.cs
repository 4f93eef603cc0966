using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Platform;

namespace Chutri.Assignments.Web;

internal static class ProposalUrls
{
    public static string Reading(DocumentId document) =>
        $"{DocumentUrls.Document(document)}/reading";

    /// <summary>The reading page, opened at one proposal.</summary>
    public static string InReading(ProposalRef which) =>
        $"{Reading(which.Document)}?at={which.Id.Value}#proposal-{which.Id.Value}";

    public static string Coverage(DocumentId document) =>
        $"{DocumentUrls.Document(document)}/coverage";

    public static string Issue(DocumentId document) => $"{DocumentUrls.Document(document)}/issue";

    public static string Add(DocumentId document, string path) =>
        $"{DocumentUrls.Document(document)}/proposals/new?provision={Uri.EscapeDataString(path)}";

    public static string Aside(DocumentId document, string path) =>
        $"{DocumentUrls.Document(document)}/aside?provision={Uri.EscapeDataString(path)}";

    public static string Proposal(Proposal proposal) =>
        $"{DocumentUrls.Document(proposal.Document)}/proposals/{proposal.Id.Value}";

    /// <summary>The field of the proposal's form in which a clarity is given.</summary>
    public static string FieldOf(Clarity clarity) =>
        clarity switch
        {
            Clarity.Person => "accountable",
            Clarity.Work => "title",
            Clarity.Time => "deadline",
            Clarity.Responsibility => "leads",
            Clarity.Product => "deliverable",
            _ => "authority",
        };
}
