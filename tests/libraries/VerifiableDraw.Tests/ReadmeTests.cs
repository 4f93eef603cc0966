namespace Chutri.VerifiableDraw.Tests;

public sealed class ReadmeTests
{
    /// <summary>The lines between the marks stand in the README word for word.</summary>
    [Fact]
    public void The_example_of_the_readme_works()
    {
        // <readme>
        var formula = new RiskFormula(1, [new("QUA-HAN", "Số nhiệm vụ quá hạn trong năm", 2)]);
        var plan = new DrawPlan
        {
            Title = "Rút thăm đơn vị kiểm tra quý I năm 2027",
            Authority = "Ủy ban Kiểm tra Tỉnh ủy Sơn La",
            Committed = new DateTimeOffset(2026, 11, 30, 5, 0, 0, TimeSpan.Zero),
            Salt = Draw.NewSalt(),
            Count = 1,
            Dice = new(13, 6),
            Formula = formula,
            Units = [new("SYT", "Sở Y tế", [3], 7), new("SNV", "Sở Nội vụ", [0], 1)],
        };
        var closed = Draw.Commit(plan).File!; // publish closed.Digest, then throw the dice
        var drawn = Draw.Open(
            closed,
            new() { Dice = [3, 1, 6, 2, 2, 5, 4, 1, 6, 6, 3, 2, 1] }
        ).File!;
        var verified = DrawVerification.Of(drawn.Write()); // what anybody does with the published file
        // </readme>

        verified.IsWhole.ShouldBeTrue();
        drawn.Drawn!.ShouldHaveSingleItem().Of.ShouldBe(8);
    }

    [Fact]
    public void The_readme_shows_the_example_that_is_compiled_here() =>
        ReadmeExample.IsCompiled("Chutri.VerifiableDraw");
}
