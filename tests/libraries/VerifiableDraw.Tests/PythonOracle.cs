using System.Diagnostics;

namespace Chutri.VerifiableDraw.Tests;

/// <summary>The program that stands in docs/draw.md, run on draws of this one.</summary>
public sealed class PythonOracle : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chutri-draw-");

    [Fact]
    public void The_program_of_the_page_finds_a_right_draw_right() =>
        Run(Draws.Made()).ShouldEndWith("RIGHT");

    [Fact]
    public void The_program_of_the_page_agrees_on_draws_with_equal_chances_and_with_many_units()
    {
        var equal = Draws.Plan() with
        {
            Formula = new(1, []),
            Units = [.. Draws.Plan().Units.Select(unit => unit with { Values = [], Weight = 1 })],
            Beacon = null,
            Dice = new(32, 2),
            Excluded = [],
        };
        var throws = new Chance
        {
            Dice = [.. Enumerable.Range(0, 32).Select(i => 1 + (i % 3 % 2))],
        };

        Run(Draw.Open(Draw.Commit(equal).File!, throws).File!).ShouldEndWith("RIGHT");
        Run(Draw.Open(Draw.Commit(Draws.Large(2000, 60)).File!, Draws.Chance).File!)
            .ShouldEndWith("RIGHT");
    }

    [Fact]
    public void The_program_of_the_page_finds_a_wrong_draw_wrong()
    {
        var made = Draws.Made();
        Drawn[] turned = [made.Drawn![1] with { Number = 1 }, .. made.Drawn.Skip(1)];

        Run(made with { Drawn = turned }).ShouldBe("WRONG: drawn 1");
        Run(made with { Plan = made.Plan with { Title = "Khác" } }).ShouldBe("WRONG: digest");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Run(DrawFile file)
    {
        Assert.SkipUnless(
            HasPython(),
            "Python is not installed; the plain program in C# still compares."
        );
        var program = Path.Combine(_folder.FullName, "verify.py");
        var draw = Path.Combine(_folder.FullName, "draw.json");
        File.WriteAllText(
            program,
            Resource.Text("draw.md").Split("```python\n")[1].Split("```")[0]
        );
        File.WriteAllBytes(draw, file.Write());
        using var python = Process.Start(
            new ProcessStartInfo("python3", ["-X", "utf8", program, draw])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = python.StandardError.ReadToEndAsync();
        return (python.StandardOutput.ReadToEnd() + errors.Result).Trim();
    }

    private static bool HasPython() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "python3")));
}
