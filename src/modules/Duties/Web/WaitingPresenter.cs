using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

/// <summary>Turns the times into what the page shows.</summary>
internal sealed class WaitingPresenter(
    WaitingFilter filter,
    string? kind,
    IReadOnlyDictionary<UnitId, UnitSummary> units,
    string authority
)
{
    private readonly UnitSummary? unit = filter.Unit is { } id ? units.GetValueOrDefault(id) : null;

    private WaitingAddress Here => new(unit?.Code, filter.Own, kind, filter.From, filter.Through);

    public WaitingModel Model(Waiting waiting, FormEntry entry) =>
        new(
            Crumbs(),
            unit?.Name ?? authority,
            WaitingWords.Period(filter.From, filter.Through),
            WaitingWords.Heading(waiting.All),
            Kinds(),
            [
                .. new[] { ("unit", unit?.Code), ("kind", kind) }
                    .Where(one => one.Item2 is not null)
                    .Select(one => (one.Item1, one.Item2!)),
            ],
            filter.From,
            filter.Through,
            entry,
            [.. waiting.Units.Select(Row)],
            Row(
                unit?.Name ?? OverviewWords.WholeAuthority.ToString(),
                null,
                null,
                Here,
                waiting.All
            ),
            waiting.Units.Count == 0
                ? 0
                : waiting.Units.Max(row => Minutes(row.Time.Time.Worked + row.Time.Time.Paused))
        );

    public LapListModel List(KeyPage<LapLine> page, string? only, bool isFirst) =>
        new(
            [
                new(OverviewWords.Menu, DutyAddresses.Overview),
                new(WaitingWords.Title, (Here with { Own = false }).Of(WaitingAddress.Page)),
                new(WaitingWords.LapsOfList.Starting()),
            ],
            unit?.Name ?? authority,
            WaitingWords.Period(filter.From, filter.Through),
            WaitingWords.LapsTitle(filter.Only, page.Total),
            WaitingWords.LapsOfList.Starting(),
            [.. page.Items.Select(Row)],
            PagingView.Of(
                page,
                WaitingWords.LapsOfList,
                Here.Of(WaitingAddress.List, only),
                isFirst
            )
        );

    private IReadOnlyList<Crumb> Crumbs() =>
        unit is null
            ? [new(OverviewWords.Menu, DutyAddresses.Overview), new(WaitingWords.Title)]
            :
            [
                new(OverviewWords.Menu, DutyAddresses.Overview),
                new(WaitingWords.Title, (Here with { Unit = null }).Of(WaitingAddress.Page)),
                .. unit
                    .Lineage.Skip(1)
                    .Reverse()
                    .Select(id => units[id])
                    .Select(above => new Crumb(
                        above.ShortName,
                        (Here with { Unit = above.Code }).Of(WaitingAddress.Page)
                    )),
                new(unit.ShortName),
            ];

    private IReadOnlyList<FilterChip> Kinds() =>
        [
            .. Enum.GetValues<DutyKind>()
                .Select(one => new FilterChip(
                    OverviewWords.KindName(one),
                    WithKind(one is DutyKind.Assignment ? null : one.Word()),
                    (kind ?? DutyKind.Assignment.Word()) == one.Word()
                )),
            new(OverviewWords.EveryKind, WithKind("all"), kind is "all"),
        ];

    private string WithKind(string? other) => (Here with { Kind = other }).Of(WaitingAddress.Page);

    private WaitingUnitModel Row(UnitWaiting row)
    {
        var own = Here with { Unit = row.Unit.Code, Own = row.Own };
        return Row(
            row.Unit.ShortName,
            row.Own ? OverviewWords.Alone : null,
            row.Own && row.Unit.Id == filter.Unit
                ? null
                : (own with { Own = false }).Of(WaitingAddress.Page),
            own,
            row.Time
        );
    }

    private static WaitingUnitModel Row(
        string name,
        Words? note,
        string? href,
        WaitingAddress own,
        WaitingTime time
    ) =>
        new(
            name,
            note,
            href,
            [
                new(BarTone.Done, WaitingWords.Worked, Minutes(time.Time.Worked)),
                new(BarTone.Other, WaitingWords.Paused, Minutes(time.Time.Paused)),
            ],
            new(time.Laps, own.Of(WaitingAddress.List)),
            new(time.StillHeld, own.Of(WaitingAddress.List, WaitingQuestion.StillHeld)),
            new(time.Time.Days, own.Of(WaitingAddress.List)),
            new(time.Average.Days),
            new(time.Time.PausedDays, own.Of(WaitingAddress.List, WaitingQuestion.Paused))
        );

    private static LapRowModel Row(LapLine lap) =>
        new(
            lap.Code,
            lap.Title,
            lap.Url,
            lap.Unit.ShortName,
            lap.PersonName,
            lap.Since,
            lap.Until,
            lap.Time.Say,
            lap.Time.Paused > TimeSpan.Zero ? lap.Time.SayPaused : null
        );

    private static long Minutes(TimeSpan time) => (long)time.TotalMinutes;
}
