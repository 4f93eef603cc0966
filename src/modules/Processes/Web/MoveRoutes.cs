using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>Cases under way are moved to the newest version, after a look at where each would land.</summary>
internal static class MoveRoutes
{
    private const string Field = "land-";

    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = ProcessUrls.List + "/{code}/move";
        pages.MapGet(
            one,
            (string code, string? after, [AsParameters] AtMove at) =>
                Show(code, after, FormEntry.Empty, at)
        );
        pages.MapPost(one, Move);
    }

    private static async Task<IResult> Show(string code, string? after, FormEntry entry, AtMove at)
    {
        if (!at.Caller.Has(ProcessesActs.Publish))
        {
            return PlatformRefusals.RoleMayNot(ProcessesActs.Publish, at.Caller).Answer(at.Context);
        }

        var chosen = Chosen(
            at.Context.Request.Query.Keys,
            key => at.Context.Request.Query[key].ToString()
        );
        var request = new MoveCasesRequest(code, chosen) { After = after };
        return (await at.Cases.Preview(request, at.Caller, at.Stop)).Answer(
            at.Context,
            found =>
                Pages.Show<MovePage>(
                    at.Context,
                    Model(found, after, chosen, entry),
                    TryWords.Move,
                    ProcessPages.StatusOf(entry)
                )
        );
    }

    private static async Task<IResult> Move(
        string code,
        FormEntry entry,
        [AsParameters] AtMove at,
        MoveCases move,
        OperationRunner runner
    )
    {
        var after = entry.TextOrNull("after");
        var request = new MoveCasesRequest(
            code,
            Chosen(entry.Names, entry.Text),
            int.TryParse(entry.Text("version"), out var shown) ? shown : null
        )
        {
            After = after,
            Through = entry.TextOrNull("through"),
        };
        var done = await runner.Run(move, request, at.Caller, at.Stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    at.Context,
                    entry.Ticked("more")
                        ? ProcessUrls.MoveAfter(code, entry.Text("through"))
                        : ProcessUrls.Process(code),
                    Told.Done(TryWords.Moved(done.Value))
                )
            : refusal.Kind is RefusalKind.Invalid or RefusalKind.Conflict
                ? await Show(code, after, entry.With(refusal), at)
            : refusal.Answer(at.Context);
    }

    private static Dictionary<string, string> Chosen(
        IEnumerable<string> names,
        Func<string, string> value
    ) =>
        names
            .Where(name =>
                name.StartsWith(Field, StringComparison.Ordinal) && value(name).Length > 0
            )
            .ToDictionary(name => name[Field.Length..], value);

    private static MovePageModel Model(
        MovePreview found,
        string? after,
        IReadOnlyDictionary<string, string> chosen,
        FormEntry entry
    ) =>
        new(
            found.Process.Code,
            found.Process.Title,
            found.To.Number,
            [
                .. found.Cases.Select(one => new MoveRow(
                    one.Code,
                    one.Title,
                    ProcessUrls.Case(one.Code),
                    one.Version,
                    [.. one.At.Select(at => at.From)],
                    [.. one.At.Select(at => at.To).OfType<string>()],
                    one.Why
                )),
            ],
            found.Cases.Count(one => one.Why is null),
            after,
            found.Cases.Count > 0 ? found.Cases[^1].Code : null,
            found.Next is { } next
                ? new(
                    TryWords.FirstOf(found.Cases.Count),
                    ProcessUrls.MoveAfter(found.Process.Code, next)
                )
                : null,
            [
                .. found.Lost.Select(one => new LostStep(
                    Field + one.Step,
                    one.Name,
                    chosen.GetValueOrDefault(one.Step)
                )),
            ],
            [.. found.To.Table.Steps.Select(step => new Choice(step.Id, step.Name))],
            entry
        );

    internal sealed record AtMove(
        HttpContext Context,
        Caller Caller,
        MoveCases Cases,
        CancellationToken Stop
    );
}
