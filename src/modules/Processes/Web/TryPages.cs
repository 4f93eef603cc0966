using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Drawing;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Web;

/// <summary>The page on which a process is tried: it carries along what was done, so that nothing has to be kept.</summary>
internal sealed class TryPages(TryProcess trying, FieldReading typing, AuthorityClock clock)
{
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var before = TryForm.Read(entry.Text("-acts")) ?? new TryForm([]);
        var what = entry.Text("-what");
        var act = what.Length == 0 ? null : Act(entry, what);
        var form = act is null ? before : new TryForm([.. before.Acts ?? [], act]);
        var found = await trying.Run(
            code,
            table => form.Parse(table, typing.Begin()),
            caller,
            stop
        );
        if (found.Refusal is { Kind: RefusalKind.Invalid } wrong && act is not null)
        {
            // What was typed is wrong: the page as it was, with what is wrong at its field.
            entry = entry.With(wrong);
            form = before;
            found = await trying.Run(
                code,
                table => before.Parse(table, typing.Begin()),
                caller,
                stop
            );
        }

        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var tried = found.Value;
        if (tried.Refused is { } refused)
        {
            entry = entry.With(refused);
            form = new TryForm([.. (form.Acts ?? []).Take(tried.Acts.Count)]);
        }

        return Pages.Show<TryPage>(
            context,
            Model(
                tried,
                form,
                what + entry.Text("-step"),
                entry.Refusal is null ? FormEntry.Empty : entry
            ),
            TryWords.Try,
            ProcessPages.StatusOf(entry)
        );
    }

    private static TriedActForm Act(FormEntry entry, string what) =>
        new(
            entry.Text("-step"),
            what,
            entry.TextOrNull("-to"),
            entry
                .Names.Where(name => !name.StartsWith('-'))
                .ToDictionary(name => name, string? (name) => entry.Text(name))
        );

    private TryPageModel Model(TriedCase tried, TryForm form, string which, FormEntry entry) =>
        new(
            tried.Process.Code,
            tried.Process.Title,
            form.Write(),
            Drawings.Of(
                ProcessDrawing.Of(tried.Model.Model),
                new(tried.Process.Title, tried.Process.Title),
                tried.Table.Steps.ToDictionary(
                    step => step.Id,
                    step => new Mark(
                        tried.Open.Any(open => open.Row.Id == step.Id) ? "is-now"
                            : tried.State.Done.ContainsKey(step.Id) ? "is-done"
                            : "",
                        WhoText.Brief(step.Within)
                    )
                )
            ),
            [
                .. tried.Open.Select(step => new TryStepModel(
                    step.Row.Id,
                    step.Row.Name,
                    step.Holder,
                    step.NobodyFound,
                    WhoText.Of(step.Row.Within),
                    step.Row.Fields,
                    step.Row.Fields.Any(field => field.Kind is FieldKind.File),
                    [
                        .. step
                            .Row.SendBackTo.Where(tried.State.Done.ContainsKey)
                            .Select(id => new Choice(id, tried.Table.NameOf(id))),
                    ],
                    step.Row.MayEnd
                )),
            ],
            string.Join(" → ", tried.Way),
            tried.State.Status switch
            {
                CaseStatus.Ended => TryWords.Ended,
                CaseStatus.Cancelled => TryWords.Cancelled,
                _ => null,
            },
            tried.State.Status is CaseStatus.Open && tried.State.NextTimer is { } timer
                ? clock.LocalOf(timer.UtcDateTime)
                : null,
            which,
            entry
        );
}
