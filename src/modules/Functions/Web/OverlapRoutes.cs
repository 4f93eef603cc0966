using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Similarity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Web;

internal static class OverlapRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(FunctionUrls.Overlaps, List);
        pages.MapPost(FunctionUrls.Review, Review);
        pages.MapGet(
            FunctionUrls.Overlaps + "/{id:guid}",
            (
                Guid id,
                HttpContext context,
                Caller caller,
                OverlapPages show,
                CancellationToken stop
            ) => show.One(id, FormEntry.Empty, context, caller, stop)
        );
        pages.MapPost(FunctionUrls.Overlaps + "/{id:guid}/judge", Judge);
    }

    private static async Task<IResult> List(
        string? state,
        string? unit,
        string? field,
        string? kind,
        string? after,
        HttpContext context,
        Caller caller,
        FindOverlaps find,
        AppDatabase db,
        Registers registers,
        UnitDirectory units,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var question = new OverlapAddress(state, unit, field, kind);
        var of = string.IsNullOrEmpty(unit) ? null : await units.FindByCode(unit, stop);
        var page = await find.Run(question.Filter(of?.Id), after, stop);
        var counts = await find.Count(stop);
        var review = await db.Set<ReviewRow>().AsNoTracking().SingleAsync(stop);
        var today = clock.Now().Today;
        var all = await units.All(stop);
        var isOpen = question.Standing is OverlapStanding.Open;
        var heading = OverlapWords.Heading(counts);
        return Pages.Show<OverlapListPage>(
            context,
            new OverlapListModel
            {
                Heading = heading,
                Reviewed = OverlapWords.Reviewed(
                    review.Statements,
                    review.At is { } at ? clock.LocalOf(at) : null
                ),
                Standings = question.Chips(counts),
                Units = UnitChoices.Of(await units.ActiveOn(today, stop), caller, unit),
                Unit = of?.Code ?? "",
                Fields =
                [
                    .. (await registers.Read(stop))
                        .Fields(today)
                        .Select(one => new Choice(one, one)),
                ],
                Field = field ?? "",
                Kind = kind ?? "",
                State = isOpen ? "" : state ?? "",
                Lines = [.. page.Items.Select(one => Line(one, all))],
                Paging = PagingView.Of(
                    page,
                    OverlapWords.Pairs,
                    question.Address(question.Standing),
                    after is null
                ),
                NoneTitle = isOpen ? OverlapWords.NoneOpenTitle : OverlapWords.NoneTitle,
                NoneText = isOpen ? OverlapWords.NoneOpenText : OverlapWords.NoneText,
                MayReview = caller.Has(FunctionActs.Judge),
            },
            heading
        );
    }

    private static async Task<IResult> Review(
        HttpContext context,
        Caller caller,
        ReviewOverlaps review,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var done = await runner.Run(review, new ReviewOverlapsRequest(), caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : Pages.GoTo(
                context,
                FunctionUrls.Overlaps,
                Told.Done(OverlapWords.ReviewedNow(done.Value))
            );
    }

    private static async Task<IResult> Judge(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        JudgeOverlap judge,
        FindOverlaps find,
        OverlapPages show,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var form = new OverlapForm(entry.TextOrNull("verdict"), entry.TextOrNull("note"));
        var done = await runner.Run(judge, form.Parse(id), caller, stop);
        if (done.Refusal is { } refusal)
        {
            return refusal.Kind is RefusalKind.Invalid
                ? await show.One(id, entry.With(refusal), context, caller, stop)
                : refusal.Answer(context);
        }

        return await find.Next(caller, stop) is { } next
            ? Pages.GoTo(context, FunctionUrls.Overlap(next), Told.Done(OverlapWords.Judged))
            : Pages.GoTo(context, FunctionUrls.Overlaps, Told.Done(OverlapWords.JudgedLast));
    }

    private static OverlapLine Line(
        OverlapQuestion one,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) =>
        new(
            FunctionUrls.Overlap(one.Id),
            OverlapWords.Percent(one.Score),
            units[one.FirstUnit].ShortName,
            one.FirstText,
            units[one.SecondUnit].ShortName,
            one.SecondText,
            OverlapWords.Of(one.Kind),
            one.Verdict?.Name(),
            one.Note
        );
}

/// <summary>The filters of the list of pairs, as they stand in its address.</summary>
internal sealed record OverlapAddress(string? State, string? Unit, string? Field, string? KindText)
{
    public OverlapStanding Standing =>
        Enum.TryParse<OverlapStanding>(State, ignoreCase: true, out var standing)
        && Enum.IsDefined(standing)
            ? standing
            : OverlapStanding.Open;

    public OverlapFilter Filter(UnitId? unit) =>
        new(
            Standing,
            unit,
            Field,
            KindText switch
            {
                "same" => OverlapKind.Same,
                "part" => OverlapKind.FirstContainsSecond,
                _ => null,
            }
        );

    public IReadOnlyList<FilterChip> Chips(OverlapCounts counts) =>
        [
            .. Enum.GetValues<OverlapStanding>()
                .Select(standing => new FilterChip(
                    OverlapWords.Name(standing),
                    Address(standing),
                    Standing == standing,
                    counts.Of(standing)
                )),
        ];

    public string Address(OverlapStanding standing) =>
        LocalAddress.With(
            FunctionUrls.Overlaps,
            [
                (
                    "state",
                    standing is OverlapStanding.Open ? null : standing.ToString().ToLowerInvariant()
                ),
                ("unit", Unit),
                ("field", Field),
                ("kind", KindText),
            ]
        );
}
