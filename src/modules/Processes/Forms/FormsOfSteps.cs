using Chutri.Documents;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Describing;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Forms;

/// <summary>Reads the filled-in form of an open step, with its files: which fields there are the process says.</summary>
internal sealed class FormsOfSteps(CaseDesk desk, TypingOf typing, AuthorityClock clock)
{
    public async Task<Outcome<CompleteStepRequest>> Read(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var step = await desk.Held(code, number, caller, clock.Now(), stop);
        if (step.Refusal is { } refusal)
        {
            return refusal;
        }

        var fields = step.Value.Row.Fields;
        var files = new Dictionary<string, IReadOnlyList<SentFile>>();
        List<FieldError> wrong = [];
        foreach (var field in fields.Where(field => field.Kind is FieldKind.File))
        {
            var sent = await SentFiles.Read(context, ProcessesActs.Carry, stop, field.Name);
            if (sent.Refusal is { Kind: RefusalKind.Invalid } bad)
            {
                wrong.AddRange(bad.Fields);
            }
            else if (sent.Refusal is { } no)
            {
                return no;
            }
            else
            {
                files[field.Name] = sent.Value;
            }
        }

        var read = typing.Begin();
        foreach (var error in wrong)
        {
            read.Wrong(error.Field, error.Sentence);
        }

        return FilledForm.Parse(code, number, fields, entry, files, read);
    }
}
