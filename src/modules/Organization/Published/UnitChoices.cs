using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization;

/// <summary>
/// Units to choose from in a form, by code, in the order of the tree. Where there are too many for a page it lists those nearest to
/// the reader, enough for who chooses without script; with it all are found by words at <see cref="Source"/>.
/// </summary>
public static class UnitChoices
{
    public const string Source = "/choices/units";

    /// <summary>Those that have ended are found too.</summary>
    public const string SourceOfAll = Source + "?ended=true";

    private const int OnAPage = 200;
    private const int ElsewhereAltogether = 1_000;

    /// <param name="inTreeOrder">Those that may be chosen.</param>
    /// <param name="reader">For whom; near is what is few steps up and down the tree from that person's unit.</param>
    /// <param name="chosen">Codes that were chosen before, listed wherever they are.</param>
    public static IReadOnlyList<Choice> Of(
        IReadOnlyList<UnitSummary> inTreeOrder,
        Caller? reader,
        params IEnumerable<string?> chosen
    ) => [.. Near(inTreeOrder, reader, [.. chosen]).Select(Of)];

    public static Choice Of(UnitSummary unit) => new(unit.Code, unit.Name, unit.Code);

    internal static IReadOnlyList<UnitSummary> Near(
        IReadOnlyList<UnitSummary> units,
        Caller? reader,
        IReadOnlyCollection<string?> chosen
    )
    {
        if (units.Count <= OnAPage)
        {
            return units;
        }

        var here = units.FirstOrDefault(unit => unit.Id == (reader?.Over ?? reader?.Unit));
        var near = units
            .OrderBy(unit => Steps(unit, here))
            .Take(OnAPage)
            .Select(unit => unit.Id)
            .ToHashSet();
        return
        [
            .. units.Where(unit =>
                near.Contains(unit.Id)
                || chosen.Contains(unit.Code, StringComparer.OrdinalIgnoreCase)
            ),
        ];
    }

    /// <summary>Up to the superior that both have, and down again.</summary>
    private static int Steps(UnitSummary unit, UnitSummary? here)
    {
        for (var up = 0; up < unit.Lineage.Count && here is not null; up++)
        {
            for (var down = 0; down < here.Lineage.Count; down++)
            {
                if (here.Lineage[down] == unit.Lineage[up])
                {
                    return up + down;
                }
            }
        }

        return ElsewhereAltogether + unit.Lineage.Count;
    }
}
