using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

/// <param name="Units">Codes of the units to ask.</param>
/// <param name="Question">What they are asked.</param>
/// <param name="Days">Within how many working days they are to answer; left out, three.</param>
/// <param name="Waits">The step is not done before they have.</param>
internal sealed record ConsultForm(
    IReadOnlyList<string?>? Units,
    string? Question,
    string? Days,
    bool? Waits
)
{
    public async Task<Outcome<ConsultUnitsRequest>> Parse(
        string code,
        int number,
        FieldReader read,
        CancellationToken stop
    )
    {
        var units = await read.Units("units", Units, StepFieldWords.Units, stop);
        var question = read.Text("question", Question, Lengths.Long, StepFieldWords.Question);
        var days = AnswerDays.Read(read, Days);
        return read.Answer(() =>
            new ConsultUnitsRequest(code, number, units, question, days, Waits is true)
        );
    }
}

/// <param name="What">Everything that is missing.</param>
/// <param name="Days">Within how many working days it is to come; left out, three.</param>
internal sealed record AskMissingForm(string? What, string? Days)
{
    public Outcome<AskMissingRequest> Parse(string code, int number, FieldReader read)
    {
        var what = read.Text("what", What, Lengths.Short, StepFieldWords.Missing);
        var days = AnswerDays.Read(read, Days);
        return read.Answer(() => new AskMissingRequest(code, number, what, days));
    }
}

/// <param name="Reason">Why.</param>
/// <param name="GrantedBy">Code of whoever granted it; left out, the caller as head.</param>
internal sealed record PauseStepForm(string? Reason, string? GrantedBy)
{
    public async Task<Outcome<PauseStepRequest>> Parse(
        string code,
        int number,
        FieldReader read,
        CancellationToken stop
    )
    {
        var reason = read.Text("reason", Reason, Lengths.Short, StepFieldWords.Reason);
        PersonId? granter = string.IsNullOrWhiteSpace(GrantedBy)
            ? null
            : await read.Person("grantedBy", GrantedBy, StepFieldWords.Granter, stop);
        return read.Answer(() => new PauseStepRequest(code, number, reason, granter));
    }
}

internal static class AnswerDays
{
    private const int Usual = 3;
    private const int Most = 250;

    public static int Read(FieldReader read, string? typed) =>
        read.Count("days", typed, 1, Most, Usual);
}
