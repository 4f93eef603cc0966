using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Forms;

/// <param name="Person">Code of the person.</param>
/// <param name="Reason">ExemptFromMeetings, LongLeave, Seconded, Sick or Other.</param>
/// <param name="Paper">The paper that shows it: number and day.</param>
internal sealed record GrantExemptionForm(
    string? Person,
    string? Reason,
    string? Paper,
    string? Note
)
{
    public async Task<Outcome<GrantExemptionRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var person = await read.Person("person", Person, CampaignFieldWords.Person, stop);
        var reason = read.Choice<ExemptionReason>("reason", Reason, CampaignFieldWords.ReasonKind);
        var paper = read.Text("paper", Paper, Lengths.Title, CampaignFieldWords.Paper);
        var note = read.Text("note", Note, Lengths.Short, null);
        return read.Answer(() => new GrantExemptionRequest(code, person, reason, paper, note));
    }
}

/// <param name="Person">Code of the person.</param>
internal sealed record EndExemptionForm(string? Person, string? Reason)
{
    public async Task<Outcome<EndExemptionRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var person = await read.Person("person", Person, CampaignFieldWords.Person, stop);
        var reason = read.Text("reason", Reason, Lengths.Short, CampaignFieldWords.Reason);
        return read.Answer(() => new EndExemptionRequest(code, person, reason));
    }
}
