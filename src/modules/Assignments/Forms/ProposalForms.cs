using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Forms;

/// <summary>Why a provision gets no assignment.</summary>
/// <param name="ProvisionPath">As the reading page shows it.</param>
internal sealed record SetAsideForm(string? ProvisionPath, string? Reason)
{
    public static SetAsideForm Of(string path, FormEntry entry) =>
        new(path, entry.TextOrNull("reason"));

    public Outcome<SetProvisionAside.Request> Parse(DocumentId document, FormReading read)
    {
        var reason = read.Text("reason", Reason, Lengths.Reason, ProposalFormWords.ReasonMissing);
        return read.Or(() => new SetProvisionAside.Request(document, ProvisionPath ?? "", reason));
    }
}
