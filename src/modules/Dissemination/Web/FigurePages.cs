using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Dissemination.Web;

/// <summary>Where the short code of a figure leads: what was counted, and the list as it was then.</summary>
internal sealed class FigurePages(
    ShowReports reports,
    FigureLists lists,
    UnitDirectory units,
    AuthorityClock clock
)
{
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        string? after,
        CancellationToken stop
    )
    {
        var found = await reports.Figure(code, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var figure = found.Value;
        var all = await units.All(stop);
        var (people, those) = DisseminationUrls.FigureOf(figure.Href);
        if (those is { } unitFigure)
        {
            var page = await lists.Units(figure, unitFigure, after, stop);
            var paging = Paging(page, DisseminationWords.Units, figure, after);
            UnitThen[] shown = [.. page.Items];
            return Page(
                context,
                figure,
                [],
                [.. shown.Select(one => Row(one, figure, all))],
                paging
            );
        }

        var persons = await lists.People(figure, people!.Value, after, stop);
        return Page(
            context,
            figure,
            [.. persons.Items.Select(one => Row(one, all))],
            [],
            Paging(persons, DisseminationWords.People, figure, after)
        );
    }

    private IResult Page(
        HttpContext context,
        ShownFigure figure,
        IReadOnlyList<FigurePersonModel> people,
        IReadOnlyList<FigureUnitModel> units,
        PagingView paging
    ) =>
        Pages.Show<FigurePage>(
            context,
            new FigureModel(
                figure.Code,
                figure.Meaning,
                figure.Value,
                figure.Href,
                figure.Report,
                figure.Campaign,
                figure.CampaignTitle,
                clock.LocalOf(figure.At),
                people,
                units,
                paging
            ),
            ReportWords.Figure
        );

    private static PagingView Paging<T>(
        KeyPage<T> page,
        Words things,
        ShownFigure figure,
        string? after
    ) => PagingView.Of(page, things, DisseminationUrls.Figure(figure.Code), after is null);

    private static FigurePersonModel Row(
        PersonOfFigure one,
        IReadOnlyDictionary<UnitId, UnitSummary> all
    ) =>
        new(
            one.Name,
            DisseminationUrls.Person(one.Code),
            one.Title,
            all[one.Unit].Name,
            (
                one.Standing.HasFlag(StandingThen.Exempt) ? PeopleFigure.Exempt
                : !one.Standing.HasFlag(StandingThen.Attended) ? PeopleFigure.Absent
                : one.Standing.HasFlag(StandingThen.Understood) ? PeopleFigure.Understood
                : PeopleFigure.Attended
            ).Name()
        );

    private static FigureUnitModel Row(
        UnitThen one,
        ShownFigure figure,
        IReadOnlyDictionary<UnitId, UnitSummary> all
    ) =>
        new(
            all[one.Unit].Name,
            DisseminationUrls.Board(figure.Campaign, all[one.Unit].Code),
            all[one.Unit].Parent is { } parent ? all[parent].ShortName : "",
            one.Planned == 0
                ? DisseminationWords.NoSession
                : DisseminationWords.SessionCount(one.Planned),
            BoardColumnWords.Of(one),
            one.Attended,
            one.Required
        );
}
