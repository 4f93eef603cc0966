using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations.Forms;

internal sealed record NameAuthorityForm(
    string? Name = null,
    string? ShortName = null,
    string? Place = null
)
{
    public Outcome<NameAuthorityRequest> Parse(FormReading read)
    {
        var name = read.Text("name", Name, Lengths.Name, FieldSentences.NeedsAuthorityName);
        var shortName = read.Text(
            "shortName",
            ShortName,
            Lengths.ShortName,
            FieldSentences.NeedsShortName
        );
        var place = read.Text("place", Place, Lengths.Place, FieldSentences.NeedsPlace);
        return read.Errors.Count > 0
            ? Refusal.Invalid(read.Errors)
            : new NameAuthorityRequest(name, shortName, place);
    }
}
