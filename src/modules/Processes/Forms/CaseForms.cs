using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Expressions;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;

namespace Chutri.Processes.Forms;

/// <param name="Title">What the case is about.</param>
/// <param name="Document">Identifier of the document that it comes from; may be left out.</param>
internal sealed record StartCaseForm(string? Title, string? Document)
{
    public async Task<Outcome<StartCaseRequest>> Parse(
        string process,
        Typing read,
        CancellationToken stop
    )
    {
        var title = read.Text("title", Title, Lengths.Title, StepFieldWords.CaseTitle);
        var document = await read.Document("document", Document, stop);
        return read.Answer(() => new StartCaseRequest(process, title, document));
    }
}

/// <param name="To">Identifier of the step to do again.</param>
/// <param name="Reason">Why.</param>
internal sealed record SendBackForm(string? To, string? Reason)
{
    public Outcome<SendBackStepRequest> Parse(string code, int number, Typing read)
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
        Typing read,
        CancellationToken stop
    )
    {
        var person = await read.Person("person", Person, StepFieldWords.Person, stop);
        var reason = read.Text("reason", Reason, Lengths.Short, StepFieldWords.Reason);
        return read.Answer(() => new HandStepRequest(code, number, person, reason));
    }
}

/// <param name="Reason">Why.</param>
internal sealed record ReasonForm(string? Reason)
{
    public Outcome<EndHereRequest> Parse(string code, int number, Typing read)
    {
        var reason = read.Text("reason", Reason, Lengths.Short, StepFieldWords.Reason);
        return read.Answer(() => new EndHereRequest(code, number, reason));
    }

    public Outcome<CancelCaseRequest> Parse(string code, Typing read)
    {
        var reason = read.Text("reason", Reason, Lengths.Short, StepFieldWords.Reason);
        return read.Answer(() => new CancelCaseRequest(code, reason));
    }
}

/// <summary>The form of a step, put together from the fields that the process says it has; on the page and by the API alike.</summary>
internal static class FilledForm
{
    public static Outcome<CompleteStepRequest> Parse(
        string code,
        int number,
        IReadOnlyList<FormField> fields,
        FormEntry entry,
        IReadOnlyDictionary<string, IReadOnlyList<SentFile>> files,
        Typing read
    )
    {
        var values = new Dictionary<string, CaseValue>();
        foreach (var field in fields.Where(field => field.Kind is not FieldKind.File))
        {
            var typed = entry.Text(field.Name);
            if (typed.Length > 0)
            {
                if (Value(field, typed, read) is { } value)
                {
                    values[field.Name] = value;
                }
            }
            else if (field.IsRequired)
            {
                read.Wrong(field.Name, StepFieldWords.Fill);
            }
            else if (entry.Has(field.Name))
            {
                values[field.Name] = CaseValue.Nothing;
            }
        }

        return read.Answer(() => new CompleteStepRequest(code, number, values, files));
    }

    private static CaseValue? Value(FormField field, string typed, Typing read)
    {
        switch (field.Kind)
        {
            case FieldKind.Number:
                if (Typing.Number(typed) is { } number)
                {
                    return CaseValue.Of(number);
                }

                read.Wrong(field.Name, StepFieldWords.Number);
                return null;
            case FieldKind.Date:
                return read.Day(field.Name, typed) is { } day ? CaseValue.Of(day) : null;
            case FieldKind.YesNo when typed is "true" or "false":
                return CaseValue.Of(typed is "true");
            case FieldKind.Choice when field.Options.Contains(typed):
                return CaseValue.Of(typed);
            case FieldKind.YesNo or FieldKind.Choice:
                read.Wrong(field.Name, StepFieldWords.Choose);
                return null;
            default:
                return CaseValue.Of(
                    read.Text(
                        field.Name,
                        typed,
                        field.Kind is FieldKind.LongText ? Lengths.Long : Lengths.Short,
                        null
                    )
                );
        }
    }
}
