using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Forms;

/// <param name="To">Who takes the result along.</param>
internal sealed record HandOverForm(string? To)
{
    public Outcome<HandOverRequest> Parse(string code)
    {
        var read = new Typing();
        var to = read.Text("to", To, Lengths.Person, DossierFieldWords.To);
        return read.Answer(() => new HandOverRequest(code, to));
    }
}

/// <param name="Cause">Why it is late.</param>
/// <param name="Where">At which step, held by whom, since when.</param>
/// <param name="NewDue">The new date, as it is typed (27/11) or written (2026-11-27).</param>
internal sealed record ApologyForm(string? Cause, string? Where, string? NewDue)
{
    public Outcome<SignApologyRequest> Parse(string code, DateOnly today)
    {
        var read = new Typing();
        var cause = read.Text("cause", Cause, Lengths.Reason, DossierFieldWords.Cause);
        var where = read.Text("where", Where, Lengths.Reason, DossierFieldWords.Where);
        if (!TypedDate.TryRead(NewDue, today, out var day))
        {
            read.Wrong("newDue", TypedDate.WhyNot(NewDue, today));
        }

        return read.Answer(() => new SignApologyRequest(code, cause, where, day));
    }
}
