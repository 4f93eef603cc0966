using System.Globalization;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests;

/// <summary>The lists that the figures of a report open.</summary>
internal static class FigureReading
{
    /// <param name="list">The end of the address of the list.</param>
    public static Task<IReadOnlyList<string>> People(
        PartyOffice office,
        string report,
        string list
    ) =>
        office.Program.In(async scope =>
        {
            var figure = await Find(scope, report, "people?" + list);
            var (of, _) = DisseminationUrls.FigureOf(figure.Href);
            var lists = scope.GetRequiredService<FigureLists>();
            return (IReadOnlyList<string>)
                [
                    .. (await lists.People(figure, of!.Value, null, default)).Items.Select(one =>
                        one.Name
                    ),
                ];
        });

    public static Task<IReadOnlyList<UnitThen>> Units(
        PartyOffice office,
        string report,
        string list
    ) =>
        office.Program.In(async scope =>
        {
            var figure = await Find(scope, report, "units?" + list);
            var (_, of) = DisseminationUrls.FigureOf(figure.Href);
            var lists = scope.GetRequiredService<FigureLists>();
            return (await lists.Units(figure, of!.Value, null, default)).Items;
        });

    /// <summary>Figures of the report whose list is of another length than they say.</summary>
    public static Task<IReadOnlyList<string>> Wrong(PartyOffice office, string report) =>
        office.Program.In(async scope =>
        {
            var reports = scope.GetRequiredService<ShowReports>();
            var wrong = new List<string>();
            foreach (var one in await reports.FiguresOf(report, default))
            {
                var figure = (await reports.Figure(one.Code, default)).Value;
                var length = await Length(scope.GetRequiredService<FigureLists>(), figure);
                var said = figure.Value.Split('/')[0].Replace(".", "", StringComparison.Ordinal);
                if (length != long.Parse(said, CultureInfo.InvariantCulture))
                {
                    wrong.Add($"{figure.Meaning}: {figure.Value}, but {length} in its list");
                }
            }

            return (IReadOnlyList<string>)wrong;
        });

    private static async Task<long> Length(FigureLists lists, ShownFigure figure)
    {
        var (people, units) = DisseminationUrls.FigureOf(figure.Href);
        return units is { } of
            ? (await lists.Units(figure, of, null, default)).Total
            : (await lists.People(figure, people!.Value, null, default)).Total;
    }

    private static async Task<ShownFigure> Find(IServiceProvider scope, string report, string end)
    {
        var reports = scope.GetRequiredService<ShowReports>();
        var one = (await reports.FiguresOf(report, default)).First(figure =>
            figure.Href.EndsWith(end, StringComparison.Ordinal)
        );
        return (await reports.Figure(one.Code, default)).Value;
    }
}
