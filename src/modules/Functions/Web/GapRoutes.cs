using Chutri.Documents;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Web;

internal static class GapRoutes
{
    private const int RowsShown = 300;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(FunctionUrls.Gaps, Show);
        pages.MapPost(FunctionUrls.Gaps, Import).TakesFiles();
    }

    private static Task<IResult> Show(
        string? state,
        string? field,
        string? document,
        HttpContext context,
        Caller caller,
        FindGaps find,
        FindTasksWithoutFunction tasks,
        CancellationToken stop
    ) => Page(state, field, document, FormEntry.Empty, context, caller, find, tasks, stop);

    private static async Task<IResult> Import(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        WriteReferenceList write,
        OperationRunner runner,
        FindGaps find,
        FindTasksWithoutFunction tasks,
        CancellationToken stop
    )
    {
        var request = await FileUpload.ReadReferences(context.Request, stop);
        var done = await runner.Run(write, request, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, FunctionUrls.Gaps, Told.Done(GapWords.Imported))
            : refusal.Kind is RefusalKind.Invalid
                ? await Page(
                    null,
                    null,
                    null,
                    entry.With(refusal),
                    context,
                    caller,
                    find,
                    tasks,
                    stop
                )
            : refusal.Answer(context);
    }

    private static async Task<IResult> Page(
        string? state,
        string? field,
        string? document,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FindGaps find,
        FindTasksWithoutFunction tasks,
        CancellationToken stop
    )
    {
        var standing =
            Enum.TryParse<GapStanding>(state, ignoreCase: true, out var asked)
            && Enum.IsDefined(asked)
                ? asked
                : GapStanding.Uncovered;
        var directive = Guid.TryParse(document, out var id)
            ? await tasks.Run(new DocumentId(id), stop)
            : null;
        var lines = await find.Run(stop);
        var key = field is null ? null : Register.FieldKey(field);
        var rows = lines
            .Where(line => line.Standing == standing)
            .Where(line => key is null || Register.FieldKey(line.Field) == key)
            .ToList();
        var heading = GapWords.Heading(
            lines.Count(line => line.Standing is GapStanding.Uncovered),
            lines.Count
        );
        return Pages.Show<GapPage>(
            context,
            new GapModel(
                heading,
                [
                    .. Enum.GetValues<GapStanding>()
                        .Select(one => new FilterChip(
                            GapWords.Name(one),
                            one is GapStanding.Uncovered
                                ? FunctionUrls.Gaps
                                : $"{FunctionUrls.Gaps}?state={one.ToString().ToLowerInvariant()}",
                            one == standing,
                            lines.Count(line => line.Standing == one)
                        )),
                ],
                [.. rows.Take(RowsShown).Select(Row)],
                GapWords.Shown(Math.Min(rows.Count, RowsShown), rows.Count),
                lines.Count > 0,
                field is null ? null : GapWords.NearField(field),
                caller.Has(FunctionActs.Import),
                directive is { Document: var chosen }
                    ? [new(chosen.Id.Value.ToString(), chosen.Title)]
                    : [],
                directive is null ? null : View(directive),
                entry
            ),
            heading,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private static DirectiveGapsView View(DirectiveGaps gaps) =>
        new(
            gaps.Document.Title,
            GapWords.WithoutFunction(gaps.Tasks.Count, gaps.Read),
            [
                .. gaps.Tasks.Select(task => new DirectiveGapRow(
                    task.Title,
                    DocumentUrls.Provision(gaps.Document.Id, task.Provision),
                    task.Near is { } near ? Unit(near) : null
                )),
            ]
        );

    private static GapRow Row(GapLine line) =>
        new(
            line.Text,
            line.Source,
            line.List,
            GapWords.Name(line.Standing),
            line.Standing is GapStanding.Uncovered,
            [.. line.By.Select(Unit)],
            line.Near is { } near ? Unit(near) : null
        );

    private static GapUnit Unit(FoundFunction found) =>
        new(found.Unit.ShortName, found.Function.Text, FunctionUrls.Function(found.Function.Id));
}
