using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>How a verb is used, in the language of the terminal: the library's own pages are English only.</summary>
internal sealed class CommandHelp : SynchronousCommandLineAction
{
    private const int Widest = 34;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return Exit.Done;
    }

    /// <summary>Every verb of the tree shows its use by this page.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new CommandHelp();
                help.Description = UsageWords.HelpOption.ToString();
            }
            else if (option is VersionOption)
            {
                option.Description = UsageWords.VersionOption.ToString();
            }
        }
    }

    public static void Write(Command command, TextWriter to)
    {
        to.WriteLine(command.Description);
        Part(to, UsageWords.Usage.ToString(), [(UsageOf(command), "")]);
        Part(
            to,
            UsageWords.Arguments.ToString(),
            command
                .Arguments.Where(argument => !argument.Hidden)
                .Select(argument => (Shown(argument), argument.Description ?? ""))
        );
        Part(to, UsageWords.Options.ToString(), OptionsOf(command).Select(Line));
        Part(
            to,
            UsageWords.Commands.ToString(),
            command
                .Subcommands.Where(verb => !verb.Hidden)
                .Select(verb => (NameOf(verb), verb.Description ?? ""))
        );
    }

    internal static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } above
            ? $"{PathOf(above)} {command.Name}"
            : command.Name;

    private static string UsageOf(Command command) =>
        string.Join(
            ' ',
            [
                PathOf(command),
                .. command.Subcommands.Count > 0
                    ? [UsageWords.Command.ToString()]
                    : Array.Empty<string>(),
                .. command.Arguments.Where(argument => !argument.Hidden).Select(Shown),
                UsageWords.SomeOptions.ToString(),
            ]
        );

    private static string NameOf(Command verb) =>
        string.Join(' ', [verb.Name, .. verb.Arguments.Where(a => !a.Hidden).Select(Shown)]);

    private static string Shown(Argument argument) =>
        $"<{argument.HelpName ?? argument.Name}>"
        + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var above = command.Parents.OfType<Command>().SelectMany(OptionsOf);
        return command
            .Options.Concat(above.Where(option => option.Recursive))
            .Where(option => !option.Hidden);
    }

    private static (string Name, string What) Line(Option option)
    {
        var names = string.Join(
            ", ",
            [option.Name, .. option.Aliases.Where(alias => alias.StartsWith('-'))]
        );
        var value =
            option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool)
                ? $" <{option.HelpName ?? option.Name.TrimStart('-')}>"
                : "";
        var more =
            option.Required ? " " + UsageWords.Required
            : option.HasDefaultValue && value.Length > 0 && option.GetDefaultValue() is { } usual
                ? " " + UsageWords.Default(usual)
            : "";
        return (names + value, option.Description + more);
    }

    private static void Part(
        TextWriter to,
        string title,
        IEnumerable<(string Name, string What)> lines
    )
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var wide = Math.Min(Widest, all.Max(line => line.Name.Length));
        to.WriteLine();
        to.WriteLine(title);
        foreach (var (name, what) in all)
        {
            to.WriteLine($"  {name.PadRight(wide)}  {what}".TrimEnd());
        }
    }
}
