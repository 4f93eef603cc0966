using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>The rows of the table.</summary>
internal static class StepRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var steps = ProcessUrls.List + "/{code}/steps";
        pages.MapGet(
            steps + "/new",
            (string code, HttpContext context, StepPages show, CancellationToken stop) =>
                show.Show(context, code, null, FormEntry.Empty, stop)
        );
        pages.MapPost(
            steps + "/new",
            (
                string code,
                FormEntry entry,
                HttpContext context,
                Caller caller,
                StepParts parts,
                PutStep put,
                OperationRunner runner,
                CancellationToken stop
            ) => Put(code, null, entry, context, caller, parts, put, runner, stop)
        );
        pages.MapGet(
            steps + "/{step}",
            (
                string code,
                string step,
                HttpContext context,
                StepPages show,
                CancellationToken stop
            ) => show.Show(context, code, step, FormEntry.Empty, stop)
        );
        pages.MapPost(
            steps + "/{step}",
            (
                string code,
                string step,
                FormEntry entry,
                HttpContext context,
                Caller caller,
                StepParts parts,
                PutStep put,
                OperationRunner runner,
                CancellationToken stop
            ) => Put(code, step, entry, context, caller, parts, put, runner, stop)
        );
        pages.MapPost(
            steps + "/{step}/remove",
            (
                string code,
                string step,
                HttpContext context,
                Caller caller,
                RemoveStep remove,
                OperationRunner runner,
                CancellationToken stop
            ) => Do(remove, StepWords.Removed, code, step, context, caller, runner, stop)
        );
        pages.MapPost(
            steps + "/{step}/up",
            (
                string code,
                string step,
                HttpContext context,
                Caller caller,
                MoveStep move,
                OperationRunner runner,
                CancellationToken stop
            ) => Do(move, StepWords.Moved, code, step, context, caller, runner, stop)
        );
    }

    private static async Task<IResult> Put(
        string code,
        string? step,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        StepParts parts,
        PutStep put,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var read = parts.Typing.Begin();
        var rule = await WhoForm.Of(entry).Rule(read, parts.Units, stop);
        var done = await runner.Run(put, FormOf(entry, rule).Parse(code, step, read), caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, ProcessUrls.Process(code), Told.Done(StepWords.Saved))
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(context)
            : await parts.Show.Show(context, code, step, entry.With(refusal), stop);
    }

    private static async Task<IResult> Do(
        IOperation<OneStepRequest, Done> operation,
        Words told,
        string code,
        string step,
        HttpContext context,
        Caller caller,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var done = await runner.Run(operation, new OneStepRequest(code, step), caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, ProcessUrls.Process(code), Told.Done(told))
            : refusal.Kind is RefusalKind.Conflict
                ? Pages.GoTo(context, ProcessUrls.Step(code, step), Told.Refused(refusal))
            : refusal.Answer(context);
    }

    private static StepForm FormOf(FormEntry entry, string? who) =>
        new()
        {
            Name = entry.TextOrNull("name"),
            Who = who,
            Document = entry.TextOrNull("document"),
            Provision = entry.TextOrNull("provision"),
            Authority = entry.TextOrNull("authority"),
            AnswersFor = entry.TextOrNull("answersFor"),
            Within =
                entry.TextOrNull("within") is { } typed && char.IsAsciiDigit(typed[^1])
                    ? typed + entry.Text("span")
                    : entry.TextOrNull("within"),
            Fields = [.. Fields(entry)],
            Branches = [.. Branches(entry)],
            Inputs = entry.All("inputs"),
            SendBackTo = entry.All("sendBackTo"),
            PassOn = entry.Ticked("passOn"),
            End = entry.Ticked("end"),
            Consult = entry.Ticked("consult"),
            Ask = entry.Ticked("ask"),
            Pause = entry.Ticked("pause"),
            NotSameAs = entry.All("notSameAs"),
            After = entry.TextOrNull("after"),
        };

    private static IEnumerable<BranchForm> Branches(FormEntry entry)
    {
        for (var number = 1; entry.Has(BranchLine.Of(number, "when")); number++)
        {
            yield return new(
                ConditionChoices.Both(
                    entry.TextOrNull(BranchLine.Of(number, "is")),
                    entry.TextOrNull(BranchLine.Of(number, "when"))
                ),
                entry.TextOrNull(BranchLine.Of(number, "to"))
            );
        }

        if (entry.TextOrNull("branchElse") is { } last)
        {
            yield return new(null, last);
        }
    }

    private static IEnumerable<FieldForm> Fields(FormEntry entry)
    {
        for (var number = 1; entry.Has(Of(number, "label")); number++)
        {
            if (entry.Text(Of(number, "label")).Length > 0)
            {
                yield return new(
                    entry.TextOrNull(Of(number, "name")),
                    entry.TextOrNull(Of(number, "label")),
                    entry.TextOrNull(Of(number, "kind")),
                    entry.Ticked(Of(number, "required")),
                    [entry.Text(Of(number, "options"))]
                );
            }
        }
    }

    private static string Of(int number, string part) =>
        FormattableString.Invariant($"field{number}-{part}");
}
