using System.CommandLine;
using Chutri.VerifiableDraw;

namespace Chutri.CommandLine.Draws;

/// <summary><c>chutri draw commit|open|verify</c>: a draw that can be proved fair, made and verified by hand, without a database.</summary>
internal static class DrawCommand
{
    public static Command Make(TimeProvider? time = null) =>
        new("draw", DrawCommandWords.Verb.ToString())
        {
            CommitCommand.Make(time ?? TimeProvider.System),
            OpenCommand.Make(),
            VerifyCommand.Make(),
        };

    internal static Argument<string> FileArgument(string name, string what) =>
        new(name) { Description = what };

    /// <summary>Says all that is wrong, one in a line.</summary>
    internal static void Say(ParseResult parsed, IEnumerable<DrawProblem> problems)
    {
        foreach (var problem in problems)
        {
            parsed.InvocationConfiguration.Error.WriteLine(DrawCommandWords.Of(problem));
        }
    }
}
