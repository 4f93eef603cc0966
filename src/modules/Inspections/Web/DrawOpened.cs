using System.Globalization;
using Chutri.VerifiableDraw;

namespace Chutri.Inspections.Web;

/// <summary>The file of a published draw, as people read it.</summary>
internal static class DrawOpened
{
    private const int MostRows = 1_000;

    public static DrawOpenedModel Of(byte[] published)
    {
        var file = DrawFile.Read(published).File!;
        var (plan, chance) = (file.Plan, file.Chance!);
        var names = plan.Units.ToDictionary(unit => unit.Code, unit => unit.Name);
        return new(
            [
                .. file.Drawn!.Select(one => new DrawnLineModel(
                    one.Number,
                    one.Code,
                    names[one.Code],
                    DrawPageWords.Point(one.Point, one.Of)
                )),
            ],
            string.Join(
                ' ',
                chance.Dice.Select(face => face.ToString(CultureInfo.InvariantCulture))
            ),
            chance.Beacon,
            string.Join(", ", chance.Witnesses),
            List(plan.Units.Take(MostRows)),
            Math.Max(0, plan.Units.Count - MostRows),
            LeftOut(plan.Excluded)
        );
    }

    public static IReadOnlyList<DrawListRowModel> List(IEnumerable<DrawUnit> units) =>
        [
            .. units.Select(unit => new DrawListRowModel(
                unit.Code,
                unit.Name,
                unit.Values,
                unit.Weight
            )),
        ];

    public static IReadOnlyList<DrawLeftOutModel> LeftOut(IEnumerable<ExcludedUnit> units) =>
        [.. units.Select(unit => new DrawLeftOutModel(unit.Name, unit.Reason))];
}
