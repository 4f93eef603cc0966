using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Forms;

/// <param name="Who">applicant: the applicant takes it along; left out, <paramref name="To"/> says who.</param>
/// <param name="To">Who takes the result along, where it is not the applicant.</param>
internal sealed record HandOverForm(string? Who, string? To)
{
    /// <summary>The word for the applicant.</summary>
    public const string Applicant = "applicant";

    public Outcome<HandOverRequest> Parse(string code, FieldReader read)
    {
        if (Who?.Trim() == Applicant)
        {
            return new HandOverRequest(code, null);
        }

        var to = read.Text("to", To, Lengths.Person, DossierFieldWords.To);
        return read.Answer(() => new HandOverRequest(code, to));
    }
}

/// <param name="Cause">Why it is late.</param>
/// <param name="Where">At which step, held by whom, since when.</param>
/// <param name="NewDue">The new date, as it is typed (27/11) or written (2026-11-27).</param>
internal sealed record ApologyForm(string? Cause, string? Where, string? NewDue)
{
    public Outcome<SignApologyRequest> Parse(string code, FieldReader read)
    {
        var cause = read.Text("cause", Cause, Lengths.Reason, DossierFieldWords.Cause);
        var where = read.Text("where", Where, Lengths.Reason, DossierFieldWords.Where);
        var day = read.Day("newDue", NewDue);
        return read.Answer(() => new SignApologyRequest(code, cause, where, day));
    }
}
