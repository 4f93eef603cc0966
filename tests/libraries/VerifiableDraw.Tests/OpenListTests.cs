using System.Text;

namespace Chutri.VerifiableDraw.Tests;

/// <summary>A list as it is written by hand, before it is closed.</summary>
public sealed class OpenListTests
{
    [Fact]
    public void What_closing_adds_may_be_missing_and_the_weights_follow_from_the_formula() =>
        Commit(List(values: "3, 1"))
            .File!.Plan.Units.ShouldHaveSingleItem()
            .Weight.ShouldBe(1 + (3 * 2) + (1 * 5));

    [Theory]
    [InlineData("1000001, 1", "units[1].values[1]")]
    [InlineData("-1, 1", "units[1].values[1]")]
    [InlineData("9223372036854775807, 9223372036854775807", "units[1].values[1]")]
    public void A_value_beyond_its_range_is_named_and_breaks_nothing(string values, string place) =>
        Commit(List(values))
            .Problems[0]
            .ShouldSatisfyAllConditions(
                problem => problem.Code.ShouldBe("out-of-range"),
                problem => problem.Place.ShouldBe(place)
            );

    [Fact]
    public void Many_large_coefficients_and_values_are_out_of_range_and_no_fault()
    {
        var many = Enumerable.Repeat(1_000_000_000, 60).ToList();
        var factors = many.Select(
            (most, i) => $$"""{ "code": "F{{i}}", "meaning": "Yếu tố", "coefficient": {{most}} }"""
        );

        Commit(List(string.Join(", ", many), string.Join(", ", factors)))
            .Problems.ShouldContain(problem => problem.Place == "formula.factors");
    }

    [Theory]
    [InlineData("3, 1.5", "units")]
    [InlineData("3, \"một\"", "units")]
    public void What_is_no_whole_number_is_named_by_its_place_and_no_line(
        string values,
        string place
    )
    {
        var problem = Commit(List(values)).Problems.ShouldHaveSingleItem();

        problem.Place.ShouldContain(place);
        problem.Vietnamese.ShouldNotContain("dòng");
    }

    [Theory]
    [InlineData("Sở Y tế", "\\ud800")]
    [InlineData("\"title\"", "\"ti\\ud800\"")]
    [InlineData("{", "[")]
    [InlineData("\"units\": [", "\"units\": [ null,")]
    public void What_is_no_list_is_a_problem_and_no_fault(string right, string wrong) =>
        Commit(List("3, 1").Replace(right, wrong, StringComparison.Ordinal))
            .Problems.ShouldHaveSingleItem()
            .Code.ShouldBe("unreadable");

    private const string TwoFactors = """
        { "code": "QUA-HAN", "meaning": "Nhiệm vụ quá hạn", "coefficient": 2 },
        { "code": "PHAN-ANH", "meaning": "Phản ánh có căn cứ", "coefficient": 5 }
        """;

    private static string List(string values, string factors = TwoFactors) =>
        $$"""
            {
              "title": "Rút thăm đơn vị kiểm tra quý I năm 2027",
              "authority": "Ủy ban Kiểm tra Tỉnh ủy Sơn La",
              "rule": { "count": 1, "dice": { "count": 13, "sides": 6 } },
              "formula": { "basis": 1, "factors": [ {{factors}} ] },
              "units": [ { "code": "SYT", "name": "Sở Y tế", "values": [ {{values}} ] } ]
            }
            """;

    private static DrawResult Commit(string list)
    {
        var reading = DrawFile.ReadList(
            Encoding.UTF8.GetBytes(list),
            Draws.Plan().Committed,
            Draws.Plan().Salt
        );
        return reading.File is { } read ? Draw.Commit(read.Plan) : new(null, reading.Problems);
    }
}
