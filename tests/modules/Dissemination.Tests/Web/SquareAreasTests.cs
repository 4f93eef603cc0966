using Chutri.Dissemination.Web;

namespace Chutri.Dissemination.Tests.Web;

public sealed class SquareAreasTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(18, 0, 0)]
    [InlineData(5, 7, 9)]
    [InlineData(40, 1, 229)]
    [InlineData(17, 19, 100)]
    public void Each_unit_has_one_square_of_its_state_and_the_areas_are_few(
        int done,
        int underway,
        int notBegun
    )
    {
        var areas = SquareAreas
            .Of(new BlockModel("Đảng bộ", "/", done, underway, notBegun, 0, 0))
            .ToList();

        var squares = areas
            .SelectMany(area =>
                from x in Enumerable.Range(area.X / 16, area.Width / 16)
                from y in Enumerable.Range(area.Y / 16, area.Height / 16)
                select (Place: (y * 18) + x, area.Fill)
            )
            .OrderBy(square => square.Place)
            .ToList();
        squares
            .Select(square => square.Place)
            .ShouldBe(Enumerable.Range(0, done + underway + notBegun));
        squares.Count(square => square.Fill.Contains("done")).ShouldBe(done);
        squares.Count(square => square.Fill.Contains("doing")).ShouldBe(underway);
        areas.Count.ShouldBeLessThanOrEqualTo(9);
    }
}
