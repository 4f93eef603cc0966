using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>Draws: the list for those who work with them and for everybody, one draw for each of the two, and its forms.</summary>
internal sealed class DrawPages(
    FindInspections find,
    InspectionDesk desk,
    FormChoices choices,
    DrawList list,
    UnitBook book,
    UnitDirectory units,
    FactReading facts,
    AuthorityClock clock
)
{
    private const int FactsShown = 30;

    public async Task<IResult> List(
        HttpContext context,
        string? after,
        bool isPublic,
        string? unit,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>();
        var codes = string.IsNullOrWhiteSpace(unit)
            ? null
            : await book.CodesOf(unit, clock.Now(), stop);
        var only = codes is null ? null : await units.FindByCode(unit!, stop);
        var page = await find.Draws(after, isPublic, codes, stop);
        var model = new DrawListModel(
            [
                .. page.Items.Select(draw => new DrawRowModel(
                    draw.Code,
                    draw.Title,
                    isPublic
                        ? InspectionUrls.PublicDraw(draw.Code)
                        : InspectionUrls.Draw(draw.Code),
                    draw.Owner,
                    draw.State.Name(),
                    Local(draw.ClosedAt),
                    draw.Digest
                )),
            ],
            PagingView.Of(
                page,
                DrawPageWords.Things,
                isPublic
                    ? InspectionUrls.PublicDraws
                    : Addresses.Of(InspectionUrls.Draws, ("unit", unit)),
                after is null
            ),
            isPublic,
            codes is null
                ? []
                :
                [
                    new(DrawPageWords.All, InspectionUrls.Draws, false),
                    new(
                        DrawPageWords.Only(only?.Name ?? unit!.Trim()),
                        Addresses.Of(InspectionUrls.Draws, ("unit", unit)),
                        true
                    ),
                ],
            !isPublic && caller?.Has(InspectionActs.Draw) is true
        );
        return Pages.Show<DrawListPage>(context, model, DrawPageWords.Title);
    }

    public async Task<IResult> Public(HttpContext context, string code, CancellationToken stop)
    {
        var found = await desk.Draw(code, stop);
        return found.Refusal is { } refusal ? refusal.Answer(context)
            : found.Value.ClosedAt is null ? DrawRefusals.NoSuchDraw.Answer(context)
            : Pages.Show<PublicDrawPage>(
                context,
                Card(found.Value),
                new Words(found.Value.Title, found.Value.Title)
            );
    }

    public async Task<IResult> Plan(HttpContext context, FormEntry entry, CancellationToken stop)
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(InspectionActs.Draw))
        {
            return PlatformRefusals.RoleMayNot(InspectionActs.Draw, caller).Answer(context);
        }

        var active = await units.ActiveOn(clock.Now().Today, stop);
        return Pages.Show<DrawFormPage>(
            context,
            new DrawFormModel(
                entry,
                FormChoices.Acts,
                await choices.Units(
                    caller,
                    [entry.TextOrNull("owner"), entry.TextOrNull("under")],
                    stop
                ),
                await choices.People(caller, entry.All("readers"), stop),
                active.FirstOrDefault(unit => unit.Id == caller.Unit)?.Code,
                InspectionDraw.FewestThrows
            ),
            DrawPageWords.New,
            entry.Status()
        );
    }

    public async Task<IResult> One(
        HttpContext context,
        string code,
        string sent,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await desk.Draw(code, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var draw = found.Value;
        var named = draw.IsNamed(caller.Person) && caller.Has(InspectionActs.Draw);
        var showsList = named && draw.State is DrawState.Planned;
        var (may, left) = showsList ? await list.Read(draw, clock.Now(), stop) : ([], []);
        return Pages.Show<DrawPage>(
            context,
            new DrawModel(
                Card(draw),
                DrawOpened.List(may),
                DrawOpened.LeftOut(left),
                showsList,
                named && draw.State is DrawState.ListClosed,
                draw.BeaconName is not null,
                named && draw.State is DrawState.Drawn,
                entry,
                sent,
                FactView.Of(await facts.About(draw.Id, caller, FactsShown, null, stop), clock)
            ),
            new Words(draw.Title, draw.Title),
            entry.Status()
        );
    }

    public async Task<IResult> Visit(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(InspectionActs.Decide))
        {
            return PlatformRefusals.RoleMayNot(InspectionActs.Decide, caller).Answer(context);
        }

        var found = await desk.Draw(code, stop);
        return found.Refusal is { } refusal
            ? refusal.Answer(context)
            : Pages.Show<VisitPage>(
                context,
                new VisitModel(
                    found.Value.Code,
                    found.Value.Title,
                    entry,
                    await choices.People(
                        caller,
                        [entry.TextOrNull("head"), .. entry.All("members")],
                        stop
                    ),
                    FormChoices.Days,
                    $"{found.Value.Title} ({found.Value.Code})"
                ),
                DrawPageWords.Visit,
                entry.Status()
            );
    }

    private DrawCardModel Card(InspectionDraw draw) =>
        new(
            draw.Code,
            draw.Title,
            draw.OwnerName,
            draw.State.Name(),
            DrawPageWords.Of(draw.Count, draw.Units),
            Chance(draw),
            Local(draw.BeaconAt),
            Formula(draw),
            draw.Digest,
            Local(draw.ClosedAt),
            Local(draw.DrawnAt),
            [
                .. draw.MarkLines.Select(
                    (mark, at) =>
                    {
                        var visit = draw.Visits.FirstOrDefault(one => one.Number == at + 1);
                        return new DrawMarkModel(at + 1, mark, visit?.UnitName, visit?.Nonce);
                    }
                ),
            ],
            draw.Published is { } file ? DrawOpened.Of(file) : null
        );

    /// <summary>As sentences; what the rule does not count is left out.</summary>
    private static List<Words> Formula(InspectionDraw draw) =>
        [
            DrawPageWords.Basis(draw.Formula.Basis),
            .. draw
                .Formula.Factors.Zip(
                    (Words[])[DrawWords.Overdue, DrawWords.DoneLate, DrawWords.Months]
                )
                .Where(pair => pair.First.Coefficient > 0)
                .Select(pair => DrawPageWords.Shares(pair.First.Coefficient, pair.Second)),
        ];

    private static Words Chance(InspectionDraw draw)
    {
        var dice = DrawPageWords.Dices(draw.Throws);
        if (draw.BeaconName is not { } name)
        {
            return dice;
        }

        var beacon = DrawPageWords.AndBeacon(name, draw.BeaconRound ?? "");
        return new($"{dice.Vietnamese} {beacon.Vietnamese}", $"{dice.English} {beacon.English}");
    }

    private DateTime? Local(DateTime? utc) => utc is { } at ? clock.LocalOf(at) : null;
}
