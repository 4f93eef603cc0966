namespace Chutri.VerifiableDraw.Tests;

public sealed class ProblemTests
{
    [Fact]
    public void Everything_that_is_wrong_with_a_list_is_said_at_once()
    {
        var wrong = Draws.Plan() with
        {
            Title = "",
            Authority = "Ủy ban\tKiểm tra",
            Committed = new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.FromHours(7)),
            Salt = "muối",
            Count = 9,
            Dice = new(0, 1),
            Beacon = null,
            Units =
            [
                Draws.Unit("A", "Một", 1, 1),
                Draws.Unit("A", "", 1, 1) with
                {
                    Weight = 2,
                },
                new("b c", "Ba", [1], 1),
            ],
        };

        Codes(wrong)
            .ShouldBe([
                "missing title",
                "not-one-line authority",
                "moment-not-utc committed",
                "not-hexadecimal salt",
                "out-of-range rule.count",
                "out-of-range rule.dice.count",
                "out-of-range rule.dice.sides",
                "code-twice units[2].code",
                "missing units[2].name",
                "weight-differs units[2].weight",
                "code-malformed units[3].code",
                "values-missing units[3].values",
            ]);
    }

    [Fact]
    public void Whoever_closes_the_list_must_not_know_the_random_number_yet() =>
        Codes(
                Draws.Plan() with
                {
                    Beacon = Draws.Plan().Beacon! with { Moment = Draws.Plan().Committed },
                }
            )
            .ShouldBe(["beacon-too-early rule.beacon.moment"]);

    [Theory]
    [InlineData(12, 6, false)]
    [InlineData(13, 6, true)]
    [InlineData(31, 2, false)]
    [InlineData(32, 2, true)]
    public void Dice_alone_have_to_be_thrown_often_enough(int count, int sides, bool enough) =>
        Codes(Draws.Plan() with { Beacon = null, Dice = new(count, sides) })
            .ShouldBe(enough ? [] : ["too-few-dice rule.dice.count"]);

    [Fact]
    public void Some_chance_has_to_be_promised() =>
        Codes(Draws.Plan() with { Beacon = null, Dice = null }).ShouldBe(["no-chance rule"]);

    [Fact]
    public void A_unit_cannot_be_drawn_from_and_left_out_at_once() =>
        Codes(Draws.Plan() with { Excluded = [new("SYT", "Sở Y tế", "Mới kiểm tra.")] })
            .ShouldBe(["code-twice excluded[1].code"]);

    [Fact]
    public void Chance_is_taken_as_it_was_promised_no_more_and_no_less()
    {
        var other = Draws.Chance with { Dice = [3, 1, 9], Beacon = null };

        Draw.Open(Draws.Closed(), other)
            .Problems.Select(problem => $"{problem.Code} {problem.Place}")
            .ShouldBe([
                "dice-of-other-number chance.dice",
                "out-of-range chance.dice[3]",
                "not-hexadecimal chance.beacon",
            ]);
    }

    private static IEnumerable<string> Codes(DrawPlan plan) =>
        Draw.Commit(plan).Problems.Select(problem => $"{problem.Code} {problem.Place}");
}
