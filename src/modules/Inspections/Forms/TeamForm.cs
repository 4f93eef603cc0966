using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <param name="Head">Code of the head of the team.</param>
/// <param name="Members">Codes of the others.</param>
/// <param name="TieReason">Why somebody stays who held a post at the unit before.</param>
/// <param name="Reason">Why the team changes.</param>
internal sealed record TeamForm(
    string? Head,
    IReadOnlyList<string?>? Members,
    string? TieReason,
    string? Reason
)
{
    public static TeamForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("head"),
            entry.All("members"),
            entry.TextOrNull("tieReason"),
            entry.TextOrNull("reason")
        );

    public async Task<TeamChoice> Choice(FieldReader typed, CancellationToken stop)
    {
        var head = await typed.Person("head", Head, InspectionFieldWords.Head, stop);
        var members = await typed.PeopleIfAny("members", Members, Lengths.MostMembers, stop);
        var tie = typed.Text("tieReason", TieReason, Lengths.Title, null);
        return new(head, members, tie);
    }

    public async Task<Outcome<ChangeTeamRequest>> Parse(
        string code,
        FieldReader typed,
        CancellationToken stop
    )
    {
        var team = await Choice(typed, stop);
        var reason = typed.Text("reason", Reason, Lengths.Short, InspectionFieldWords.Reason);
        return typed.Answer(() => new ChangeTeamRequest(code, team, reason));
    }
}
