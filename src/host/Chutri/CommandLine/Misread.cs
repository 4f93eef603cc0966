using System.CommandLine;
using System.CommandLine.Parsing;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>What was typed and is no use of the program: each thing that is wrong, in words of our own, and where to read on.</summary>
internal static class Misread
{
    private const int LettersApart = 2;

    public static int Say(ParseResult parsed)
    {
        var to = parsed.InvocationConfiguration.Error;
        var command = parsed.CommandResult.Command;
        var wrong = Wrong(parsed).ToList();
        foreach (var sentence in wrong.Count > 0 ? wrong : [.. parsed.Errors.Select(Unknown)])
        {
            to.WriteLine(sentence);
        }

        to.WriteLine(UsageWords.SeeHelp(CommandHelp.PathOf(command)));
        return Exit.BadInput;
    }

    private static IEnumerable<Words> Wrong(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (var typed in parsed.UnmatchedTokens)
        {
            yield return Nearest(typed, command) is { } meant
                ? UsageWords.NotKnownButNear(typed, meant)
                : UsageWords.NotKnown(typed);
        }

        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0)
        {
            yield return UsageWords.ChooseCommand([
                .. command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name),
            ]);
        }

        foreach (var argument in command.Arguments)
        {
            if (Count(parsed.GetResult(argument)) < argument.Arity.MinimumNumberOfValues)
            {
                yield return UsageWords.ArgumentMissing(
                    argument.HelpName ?? argument.Name,
                    argument.Description ?? ""
                );
            }
        }

        foreach (var option in command.Options)
        {
            var given = parsed.GetResult(option);
            if (given is null or { Implicit: true })
            {
                if (option.Required)
                {
                    yield return UsageWords.OptionMissing(option.Name, option.Description ?? "");
                }
            }
            else if (given.Tokens.Count < option.Arity.MinimumNumberOfValues)
            {
                yield return UsageWords.ValueMissing(option.Name, option.Description ?? "");
            }
            else if (given.Tokens.Count > option.Arity.MaximumNumberOfValues)
            {
                yield return UsageWords.OnlyOnce(option.Name);
            }
        }
    }

    private static int Count(ArgumentResult? given) => given?.Tokens.Count ?? 0;

    private static Words Unknown(ParseError error) => UsageWords.CannotRead(error.Message);

    private static string? Nearest(string typed, Command command) =>
        Spelling.Nearest(
            typed,
            command
                .Subcommands.Where(verb => !verb.Hidden)
                .Select(verb => verb.Name)
                .Concat(command.Options.Select(option => option.Name)),
            LettersApart
        );
}
