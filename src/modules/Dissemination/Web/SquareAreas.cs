namespace Chutri.Dissemination.Web;

/// <summary>A part of a picture filled with a pattern of squares.</summary>
public sealed record SquareArea(string Fill, int X, int Y, int Width, int Height);

/// <summary>
/// The squares of a block in rows from the left, done ones first, then those under way, then the others: as the areas that each
/// state covers, at most three.
/// </summary>
public static class SquareAreas
{
    private const int Columns = 18;
    private const int Side = 16;

    public static int Height(int units) => (units + Columns - 1) / Columns * Side;

    public static IEnumerable<SquareArea> Of(BlockModel block) =>
        [
            .. Of("url(#units-done)", 0, block.Done),
            .. Of("url(#units-doing)", block.Done, block.Underway),
            .. Of("url(#units-todo)", block.Done + block.Underway, block.NotBegun),
        ];

    private static IEnumerable<SquareArea> Of(string fill, int from, int count)
    {
        for (var until = from + count; from < until; )
        {
            var (row, column) = (from / Columns, from % Columns);
            var rows = column == 0 ? (until - from) / Columns : 0;
            var wide = rows > 0 ? Columns : Math.Min(Columns - column, until - from);
            yield return new(
                fill,
                column * Side,
                row * Side,
                wide * Side,
                Math.Max(rows, 1) * Side
            );
            from += wide * Math.Max(rows, 1);
        }
    }
}
