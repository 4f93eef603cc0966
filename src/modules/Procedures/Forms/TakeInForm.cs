using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Forms;

/// <summary>What a counter notes of a file and does with it.</summary>
/// <param name="Dossier">Code of a file whose applicant was asked and comes again; left out for one that comes for the first time.</param>
/// <param name="Procedure">Code of the procedure.</param>
/// <param name="Phone">Left out where there is none.</param>
/// <param name="Identity">Number of the identity card or of the organisation.</param>
/// <param name="Papers">Names of the papers that are there, as the procedure lists them.</param>
/// <param name="Decision">accept, ask or refuse.</param>
/// <param name="Note">What has to be corrected, one a line, or why it is refused.</param>
internal sealed record TakeInForm(
    string? Dossier,
    string? Procedure,
    string? Name,
    string? Phone,
    string? Identity,
    string? Address,
    IReadOnlyList<string>? Papers,
    string? Decision,
    string? Note
)
{
    public static TakeInForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("dossier"),
            entry.TextOrNull("procedure"),
            entry.TextOrNull("name"),
            entry.TextOrNull("phone"),
            entry.TextOrNull("identity"),
            entry.TextOrNull("address"),
            [.. entry.All("papers")],
            entry.TextOrNull("decision"),
            entry.TextOrNull("note")
        );

    /// <summary>What must be there is looked at with the papers, so that all problems are said at once.</summary>
    public Outcome<TakeInRequest> Parse(FieldReader read)
    {
        var procedure = read.Text(
            "procedure",
            Procedure,
            Lengths.Code,
            Dossier is null ? DossierFieldWords.Procedure : null
        );
        var name = read.Text("name", Name, Lengths.Person, null);
        var phone = read.Text("phone", Phone, Lengths.Contact, null);
        var identity = read.Text("identity", Identity, Lengths.Contact, null);
        var address = read.Text("address", Address, Lengths.Address, null);
        var note = read.Text("note", Note, Lengths.Reason, null);
        TakeInDecision? decision = Decision?.Trim() switch
        {
            "accept" => TakeInDecision.Accept,
            "ask" => TakeInDecision.Ask,
            "refuse" => TakeInDecision.Refuse,
            _ => null,
        };
        if (decision is null)
        {
            read.Wrong("decision", DossierFieldWords.Decision);
        }

        return read.Answer(() =>
            new TakeInRequest(
                Dossier,
                procedure,
                new(name, phone, identity, address),
                Papers ?? [],
                decision!.Value,
                note
            )
        );
    }
}
