using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Web;

/// <summary>Reads the filled-in form of an open step, with its files: which fields there are the process says.</summary>
internal sealed class FormsOfSteps(CaseDesk desk, FieldReading typing, AuthorityClock clock)
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
        var place = fields.FirstOrDefault(one => one.Kind is FieldKind.File);
        var sent = await SentFiles.Read(context, ProcessesActs.Carry, SecretFiles.Refuse, stop);
        return sent.With(files =>
            FilledForm.Parse(
                code,
                number,
                fields,
                entry,
                place is null
                    ? new Dictionary<string, IReadOnlyList<SentFile>>()
                    : new() { [place.Name] = files },
                typing.Begin()
            )
        );
    }
}
