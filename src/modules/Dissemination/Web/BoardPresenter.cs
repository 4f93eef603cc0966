using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

/// <summary>From what was read to what is shown.</summary>
internal sealed class BoardPresenter(AuthorityClock clock)
{
    private const int BehindShown = 8;

    public BoardModel Present(BoardView board, CampaignDetail detail)
    {
        var (campaign, figures) = (board.Campaign, board.Figures);
        var unit = board.Here?.Code;
        var notDone = board.Count(UnitFigure.NotDone);
        return new(
            campaign.Code,
            campaign.Title,
            DisseminationUrls.Campaign(campaign.Code),
            campaign.State.Name(),
            DisseminationWords.BoardHeading(notDone, board.Count(UnitFigure.NotBegun)),
            DisseminationWords.Answers(board.OwnerName, campaign.AnswerableName),
            board.Here?.Name,
            board.Here is { } here ? DisseminationUrls.Board(campaign.Code, Up(here, board)) : null,
            Figures(campaign, figures, unit),
            StandsOut(board, unit),
            [.. detail.Documents.Select(document => new LinkModel(document.Title, document.Url))],
            detail.Above is { } above ? Link(above) : null,
            [.. detail.Under.Select(Link)],
            WavesPresenter.Present(board, clock.Now().Today),
            Blocks(board),
            DisseminationWords.BlocksTitle(figures.Units),
            [
                .. BoardReading
                    .Page(board, UnitFigure.NotDone, null, BehindShown)
                    .Items.Select(one => Behind(one, board)),
            ],
            DisseminationWords.BehindTitle(notDone),
            DisseminationUrls.Units(campaign.Code, UnitFigure.NotDone.Word(), unit),
            [.. detail.Sessions.Select(one => Session(one, board))],
            detail.MayRun ? DisseminationUrls.Of(campaign.Code, "steer") : null,
            detail.MayHold && campaign.State is CampaignState.Open
                ? DisseminationUrls.Of(campaign.Code, "sessions/new")
                : null,
            DisseminationUrls.Of(campaign.Code, "read"),
            detail.MayPlanUnder
                ? $"{DisseminationUrls.New}?under={Uri.EscapeDataString(campaign.Code)}"
                : null,
            DisseminationUrls.Of(campaign.Code, "changes"),
            DisseminationUrls.Of(campaign.Code, "board.xlsx")
        );
    }

    public static BehindModel Behind(UnitStanding one, BoardView board) =>
        new(
            one.Unit.Name,
            DisseminationUrls.Board(board.Campaign.Code, one.Unit.Code),
            one.Unit.Parent is { } parent ? board.AllUnits[parent].ShortName : "",
            one.Planned == 0
                ? DisseminationWords.NoSession
                : DisseminationWords.SessionCount(one.Planned),
            one.Skipped ? DisseminationWords.Skipped
                : one.Late ? DisseminationWords.Late
                : one.Unplanned ? DisseminationWords.Unplanned
                : null,
            one.Absent,
            one.Row.Attended,
            one.Row.Required,
            DisseminationUrls.People(board.Campaign.Code, PeopleFigure.Absent.Word(), one.Unit.Code)
        );

    /// <summary>Beside its campaign a cell meeting is called by its unit alone.</summary>
    private SessionRowModel Session(SessionLine session, BoardView board) =>
        new(
            session.Code,
            session.Kind is SessionKind.Conference
                ? session.Title
                : board.AllUnits[session.Unit].Name,
            DisseminationUrls.Session(session.Code),
            session.Kind.Name(),
            session.State.Name(),
            clock.LocalOf(session.StartsAt),
            session.Place
        );

    private static BoardFigure[] Figures(Campaign campaign, ThreeFigures figures, string? unit) =>
        campaign.FrozenOn is not { } on
            ? []
            :
            [
                new(
                    DisseminationWords.Attended,
                    figures.Attended,
                    figures.Required,
                    DisseminationUrls.People(campaign.Code, PeopleFigure.Attended.Word(), unit),
                    DisseminationWords.AttendedRule(figures.Listed, figures.Exempt, on)
                ),
                new(
                    DisseminationWords.Understood,
                    figures.Understood,
                    figures.Attended,
                    DisseminationUrls.People(campaign.Code, PeopleFigure.Understood.Word(), unit),
                    DisseminationWords.UnderstoodRule
                ),
                new(
                    DisseminationWords.UnitsDone,
                    figures.UnitsDone,
                    figures.Units,
                    DisseminationUrls.Units(campaign.Code, UnitFigure.Done.Word(), unit),
                    DisseminationWords.UnitsRule(campaign.DonePercent)
                ),
            ];

    private static FilterChip[] StandsOut(BoardView board, string? unit) =>
        [
            .. ((UnitFigure[])[UnitFigure.Late, UnitFigure.Skipped, UnitFigure.Unplanned])
                .Select(figure => (figure, count: board.Count(figure)))
                .Where(pair => pair.count > 0)
                .Select(pair => new FilterChip(
                    pair.figure.Name(),
                    DisseminationUrls.Units(board.Campaign.Code, pair.figure.Word(), unit),
                    false,
                    pair.count
                )),
        ];

    /// <summary>
    /// The parts right below what is shown; where each is one unit they stand together, as a square alone tells little.
    /// </summary>
    private static BlockModel[] Blocks(BoardView board)
    {
        var depth = Depth(board);
        var parts = board
            .Units.Where(one => one.Counts)
            .GroupBy(one => PartOf(one.Unit, depth))
            .OrderBy(part => board.AllUnits[part.Key].Code, StringComparer.Ordinal)
            .ToList();
        return parts.Count > 1 && parts.All(part => part.Count() == 1)
            ?
            [
                Block(
                    board.Here ?? board.AllUnits[board.Campaign.Owner],
                    parts.SelectMany(part => part),
                    board
                ),
            ]
            : [.. parts.Select(part => Block(board.AllUnits[part.Key], part, board))];
    }

    private static BlockModel Block(
        UnitSummary unit,
        IEnumerable<UnitStanding> units,
        BoardView board
    )
    {
        var all = units.ToList();
        return new(
            unit.Name,
            DisseminationUrls.Board(board.Campaign.Code, unit.Code),
            all.Count(one => one.Stage is UnitStage.Done),
            all.Count(one => one.Stage is UnitStage.Underway),
            all.Count(one => one.Stage is UnitStage.NotBegun),
            all.Sum(one => (long)one.Row.Attended),
            all.Sum(one => (long)one.Row.Required)
        );
    }

    /// <summary>One level below the deepest unit that all of them have above them.</summary>
    private static int Depth(BoardView board)
    {
        if (board.Here is { } here)
        {
            return here.Lineage.Count + 1;
        }

        var lines = board.Units.Select(one => one.Unit.Lineage).ToList();
        var depth = 0;
        while (
            lines.Count > 0
            && lines.All(line => line.Count > depth)
            && lines.Select(line => line[^(depth + 1)]).Distinct().Count() == 1
        )
        {
            depth++;
        }

        return depth + 1;
    }

    private static UnitId PartOf(UnitSummary unit, int depth) =>
        unit.Lineage[^Math.Min(depth, unit.Lineage.Count)];

    private static string? Up(UnitSummary here, BoardView board) =>
        here.Parent is { } parent && parent != board.Campaign.Owner
            ? board.AllUnits[parent].Code
            : null;

    private static LinkModel Link(CampaignRef campaign) =>
        new($"{campaign.Code}: {campaign.Title}", DisseminationUrls.Campaign(campaign.Code));
}
