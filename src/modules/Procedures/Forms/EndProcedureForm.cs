using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Forms;

/// <param name="Reason">Why it is received no more.</param>
internal sealed record EndProcedureForm(string? Reason)
{
    public Outcome<EndProcedureRequest> Parse(string code, FieldReader read)
    {
        var reason = read.Text("reason", Reason, Lengths.Reason, ProcedureFieldWords.Reason);
        return read.Answer(() => new EndProcedureRequest(code, reason));
    }
}
