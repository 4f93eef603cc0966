using System.CommandLine;
using System.Globalization;
using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.CommandLine.Draws;

/// <summary><c>chutri draw open FILE --dice … --beacon …</c>: lets chance decide and writes those drawn into the file.</summary>
internal static class OpenCommand
{
    public static Command Make()
    {
        var file = DrawCommand.FileArgument("FILE", DrawCommandWords.ClosedFile.ToString());
        var dice = new Option<string>("--dice") { Description = DrawCommandWords.Dice.ToString() };
        var beacon = new Option<string>("--beacon")
        {
            Description = DrawCommandWords.Beacon.ToString(),
        };
        var witnesses = new Option<string[]>("--witness")
        {
            Description = DrawCommandWords.Witness.ToString(),
        };
        var command = new Command("open", DrawCommandWords.Open.ToString())
        {
            file,
            dice,
            beacon,
            witnesses,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            if (DrawOnDisk.Read(parsed, path) is not { } content)
            {
                return Exit.BadInput;
            }

            var (made, problems) = Opened(
                content,
                parsed.GetValue(dice),
                parsed.GetValue(beacon),
                parsed.GetValue(witnesses) ?? []
            );
            if (made is null)
            {
                DrawCommand.Say(parsed, problems);
                return Exit.BadInput;
            }

            if (!DrawOnDisk.Write(parsed, path, made.Write(), overwrite: true))
            {
                return Exit.BadInput;
            }

            var names = made.Plan.Units.ToDictionary(unit => unit.Code, unit => unit.Name);
            foreach (var drawn in made.Drawn!)
            {
                parsed.InvocationConfiguration.Output.WriteLine(
                    $"{drawn.Number}\t{drawn.Code}\t{names[drawn.Code]}"
                );
            }

            return Exit.Done;
        });
        return command;
    }

    private static (DrawFile? Made, IReadOnlyList<DrawProblem> Problems) Opened(
        byte[] content,
        string? dice,
        string? beacon,
        string[] witnesses
    )
    {
        var reading = DrawFile.Read(content);
        if (reading.File is not { } closed)
        {
            return (null, reading.Problems);
        }

        if (closed.Drawn is not null || closed.Chance is not null)
        {
            return (null, [DrawCommandWords.DrawnAlready()]);
        }

        if (Faces(dice) is not { } faces)
        {
            return (null, [DrawCommandWords.NoFaces(dice!)]);
        }

        var result = Draw.Open(
            closed,
            new Chance
            {
                Dice = faces,
                Beacon = beacon?.Trim().ToLowerInvariant(),
                Witnesses = witnesses,
            }
        );
        return (result.File, result.Problems);
    }

    private static int[]? Faces(string? dice)
    {
        var faces = new List<int>();
        foreach (
            var face in (dice ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (!int.TryParse(face, NumberStyles.None, CultureInfo.InvariantCulture, out var read))
            {
                return null;
            }

            faces.Add(read);
        }

        return [.. faces];
    }
}
