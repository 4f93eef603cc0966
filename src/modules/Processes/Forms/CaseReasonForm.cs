using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

/// <param name="Reason">Why.</param>
internal sealed record CaseReasonForm(string? Reason)
{
    public Outcome<EndHereRequest> Parse(string code, int number, FieldReader read)
    {
        var reason = read.Text("reason", Reason, Lengths.Short, StepFieldWords.Reason);
        return read.Answer(() => new EndHereRequest(code, number, reason));
    }

    public Outcome<TakeQuestionBackRequest> OfQuestion(string code, int number, FieldReader read)
    {
        var reason = read.Text("reason", Reason, Lengths.Short, StepFieldWords.Reason);
        return read.Answer(() => new TakeQuestionBackRequest(code, number, reason));
    }

    public Outcome<CancelCaseRequest> Parse(string code, FieldReader read)
    {
        var reason = read.Text("reason", Reason, Lengths.Short, StepFieldWords.Reason);
        return read.Answer(() => new CancelCaseRequest(code, reason));
    }
}
