using Chutri.Dissemination.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Here">The unit whose part is shown; null = all of the campaign.</param>
/// <param name="Units">All units of that part in which somebody is on the list.</param>
internal sealed record BoardView(
    Campaign Campaign,
    string OwnerName,
    UnitSummary? Here,
    IReadOnlyList<UnitStanding> Units,
    IReadOnlyList<RolloutWave> Waves,
    IReadOnlyDictionary<UnitId, UnitSummary> AllUnits
)
{
    public ThreeFigures Figures { get; } = ThreeFigures.Of(Units);

    public int Count(UnitFigure figure) => Units.Count(unit => figure.Holds(unit));
}

/// <summary>
/// The board from the kept counts: a few thousand rows, whatever the number of people. The tree is in memory already.
/// </summary>
internal sealed class BoardReading(
    AppDatabase db,
    UnitDirectory units,
    CampaignDesk desk,
    AuthorityClock clock
)
{
    public async Task<Outcome<BoardView>> Read(string code, string? unit, CancellationToken stop)
    {
        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign;
        }

        var here = string.IsNullOrWhiteSpace(unit) ? null : await units.FindByCode(unit, stop);
        var all = await units.All(stop);
        var waves = await db.Set<RolloutWave>()
            .AsNoTracking()
            .Where(wave => wave.Campaign == campaign.Id)
            .OrderBy(wave => wave.From)
            .ThenBy(wave => wave.Id)
            .ToListAsync(stop);
        var byWave = waves.ToDictionary(wave => wave.Id);
        var sessions = await db.Set<StudySession>()
            .Where(session => session.Campaign == campaign.Id)
            .GroupBy(session => session.Unit)
            .Select(group => new { Unit = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Unit, group => group.Count, stop);
        var rows = await db.Set<UnitProgress>()
            .AsNoTracking()
            .Where(row => row.Campaign == campaign.Id)
            .ToListAsync(stop);
        var today = clock.Now().Today;
        return new BoardView(
            campaign,
            all[campaign.Owner].Name,
            here,
            [
                .. rows.Where(row => here is null || all[row.Unit].Lineage.Contains(here.Id))
                    .Select(row =>
                        UnitStanding.Of(
                            all[row.Unit],
                            row,
                            row.Wave is { } wave ? byWave[wave] : null,
                            row.Unit == campaign.Pilot,
                            sessions.GetValueOrDefault(row.Unit),
                            campaign.DonePercent,
                            today
                        )
                    ),
            ],
            waves,
            all
        );
    }

    /// <summary>Who is most behind first; the list goes on after a unit.</summary>
    public static KeyPage<UnitStanding> Page(
        BoardView board,
        UnitFigure figure,
        string? after,
        int atMost
    )
    {
        var found = MostBehindFirst(board.Units.Where(unit => figure.Holds(unit))).ToList();
        var from = Cursor.Read(after, 1) is [var last]
            ? found.FindIndex(unit => unit.Unit.Code == last) + 1
            : 0;
        UnitStanding[] page = [.. found.Skip(from).Take(atMost)];
        return new(
            page,
            from + page.Length < found.Count ? Cursor.Write(page[^1].Unit.Code) : null,
            found.Count
        );
    }

    public static IEnumerable<UnitStanding> MostBehindFirst(IEnumerable<UnitStanding> units) =>
        units
            .OrderByDescending(unit => unit.Absent)
            .ThenBy(unit => unit.Unit.Code, StringComparer.Ordinal);
}
