using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>What is read: campaigns, the board, and its units.</summary>
internal static class BoardRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(DisseminationUrls.List, List);
        var one = DisseminationUrls.List + "/{code}";
        pages.MapGet(one, Board);
        pages.MapGet(one + "/units", Units);
        pages.MapGet(one + "/board.xlsx", Export);
    }

    private static async Task<IResult> List(
        string? after,
        HttpContext context,
        Caller caller,
        FindCampaigns find,
        CancellationToken stop
    )
    {
        var page = await find.Page(after, stop);
        return Pages.Show<CampaignListPage>(
            context,
            new CampaignListModel(
                [
                    .. page.Items.Select(line => new CampaignRowModel(
                        line.Code,
                        line.Title,
                        DisseminationUrls.Campaign(line.Code),
                        line.Owner,
                        line.AnswerableName,
                        line.State.Name(),
                        line.FrozenOn,
                        line.Required,
                        line.Attended,
                        line.Understood
                    )),
                ],
                PagingView.Of(
                    page,
                    DisseminationWords.Campaigns,
                    DisseminationUrls.List,
                    after is null
                ),
                caller.Has(DisseminationActs.Run)
            ),
            DisseminationWords.Menu
        );
    }

    private static async Task<IResult> Board(
        string code,
        string? unit,
        HttpContext context,
        Caller caller,
        BoardReading reading,
        ShowCampaign show,
        BoardPresenter present,
        CancellationToken stop
    )
    {
        var board = await reading.Read(code, unit, stop);
        if (board.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var detail = await show.Of(board.Value.Campaign, caller, stop);
        var model = present.Present(board.Value, detail);
        return Pages.Show<BoardPage>(context, model, model.Heading);
    }

    private static async Task<IResult> Units(
        string code,
        string? figure,
        string? unit,
        string? after,
        HttpContext context,
        BoardReading reading,
        CancellationToken stop
    )
    {
        const int onPage = 100;
        var read = await reading.Read(code, unit, stop);
        if (read.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var board = read.Value;
        var chosen = UnitFigures.Read(figure);
        var page = BoardReading.Page(board, chosen, after, onPage);
        var heading = DisseminationWords.UnitsHeading(page.Total, chosen.Name());
        return Pages.Show<UnitsPage>(
            context,
            new UnitsModel(
                board.Campaign.Code,
                board.Campaign.Title,
                heading,
                [
                    .. Enum.GetValues<UnitFigure>()
                        .Select(one => new FilterChip(
                            one.Name(),
                            DisseminationUrls.Units(
                                board.Campaign.Code,
                                one.Word(),
                                board.Here?.Code
                            ),
                            one == chosen,
                            board.Count(one)
                        )),
                ],
                [.. page.Items.Select(one => BoardPresenter.Behind(one, board))],
                PagingView.Of(
                    page,
                    DisseminationWords.Units,
                    DisseminationUrls.Units(board.Campaign.Code, chosen.Word(), board.Here?.Code),
                    after is null
                )
            ),
            heading
        );
    }

    private static async Task<IResult> Export(
        string code,
        string? unit,
        HttpContext context,
        BoardReading reading,
        CancellationToken stop
    ) =>
        (await reading.Read(code, unit, stop)).Answer(context, board => new BoardXlsxAnswer(board));
}
