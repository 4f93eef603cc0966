using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

/// <param name="Title">What the case is about.</param>
/// <param name="Document">Identifier of the document that it comes from; may be left out.</param>
/// <param name="Assignment">Code of the assignment for which it is done; may be left out.</param>
internal sealed record StartCaseForm(string? Title, string? Document, string? Assignment)
{
    public async Task<Outcome<StartCaseRequest>> Parse(
        string process,
        FieldReader read,
        OriginReading origins,
        CancellationToken stop
    )
    {
        var title = read.Text("title", Title, Lengths.Title, StepFieldWords.CaseTitle);
        var document = await origins.Document(Document, read, stop);
        var assignment = await origins.Assignment(Assignment, read, stop);
        return read.Answer(() =>
            new StartCaseRequest(process, title, document) { Assignment = assignment }
        );
    }
}

/// <param name="To">Identifier of the step to do again.</param>
/// <param name="Reason">Why.</param>
internal sealed record SendCaseBackForm(string? To, string? Reason)
{
    public Outcome<SendBackStepRequest> Parse(string code, int number, FieldReader read)
    {
        var to = read.Text("to", To, Lengths.Id, StepFieldWords.Step);
        var reason = read.Text("reason", Reason, Lengths.Short, StepFieldWords.Reason);
        return read.Answer(() => new SendBackStepRequest(code, number, to, reason));
    }
}

/// <param name="Person">Code of whoever takes it.</param>
/// <param name="Reason">Why.</param>
internal sealed record HandForm(string? Person, string? Reason)
{
    public async Task<Outcome<HandStepRequest>> Parse(
        string code,
        int number,
        FieldReader read,
        CancellationToken stop
    )
    {
        var person = await read.Person("person", Person, StepFieldWords.Person, stop);
        var reason = read.Text("reason", Reason, Lengths.Short, StepFieldWords.Reason);
        return read.Answer(() => new HandStepRequest(code, number, person, reason));
    }
}
