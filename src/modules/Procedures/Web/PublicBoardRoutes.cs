using System.Globalization;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Web;

/// <summary>How files are settled: open to everybody.</summary>
internal static class PublicBoardRoutes
{
    private const int YearsShown = 3;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(ProcedureUrls.Board, Board).AllowAnonymous().LimitTrying("board");
        pages.MapGet(ProcedureUrls.Board + "/{figure}", List).AllowAnonymous().LimitTrying("board");
    }

    private static async Task<IResult> Board(
        int? year,
        HttpContext context,
        PublicBoard board,
        AuthorityRecord office,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var reading = await board.Read(year, stop);
        var present = clock.Now().Today.Year;
        return Pages.ShowBare<PublicBoardPage>(
            context,
            new PublicBoardModel(
                await LookUpRoutes.NameOf(office, stop),
                reading.Year,
                [
                    .. Enumerable
                        .Range(present - YearsShown + 1, YearsShown)
                        .Reverse()
                        .Select(one => new FilterChip(
                            PublicWords.Year(one),
                            $"{ProcedureUrls.Board}?year={one}",
                            one == reading.Year
                        )),
                ],
                [.. BoardFigures.All.Select(one => new FigureHead(one.Name(), one.Meaning()))],
                reading.Rows.Count == 0
                    ? []
                    :
                    [
                        .. reading.Rows.Select(row => Row(row, reading.Year, false)),
                        Row(reading.Total, reading.Year, true),
                    ]
            ),
            PublicWords.Board
        );
    }

    private static PublicBoardRow Row(BoardRow row, int year, bool isTotal) =>
        new(
            row.Name,
            [
                .. BoardFigures.All.Select(figure => new ChartFigure(
                    row.Of(figure),
                    Addresses.Of(
                        $"{ProcedureUrls.Board}/{figure.Word()}",
                        ("unit", row.Code),
                        ("year", year.ToString(CultureInfo.InvariantCulture))
                    )
                )),
            ],
            isTotal
        );

    private static async Task<IResult> List(
        string figure,
        int? year,
        string? unit,
        string? after,
        HttpContext context,
        PublicBoard board,
        AuthorityRecord office,
        CancellationToken stop
    )
    {
        if (BoardFigures.Of(figure) is not { } of)
        {
            return DossierRefusals.NoSuchFigure.Answer(context);
        }

        var (page, name) = await board.List(of, year, unit, after, stop);
        var asked = year?.ToString(CultureInfo.InvariantCulture);
        return Pages.ShowBare<PublicListPage>(
            context,
            new PublicListModel(
                await LookUpRoutes.NameOf(office, stop),
                of.Name(),
                of.Meaning(),
                name,
                Addresses.Of(ProcedureUrls.Board, ("year", asked)),
                [
                    .. page.Items.Select(line => new PublicRow(
                        line.Code,
                        line.Procedure,
                        line.Unit,
                        line.AcceptedOn,
                        line.DueOn,
                        line.ReadyOn
                    )),
                ],
                PagingView.Of(
                    page,
                    PublicWords.Files,
                    Addresses.Of(
                        $"{ProcedureUrls.Board}/{of.Word()}",
                        ("unit", unit),
                        ("year", asked)
                    ),
                    after is null
                )
            ),
            of.Name()
        );
    }
}
