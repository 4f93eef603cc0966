using System.CommandLine;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.CommandLine;

/// <summary><c>chutri first-start</c>: what the page First start does, by whoever has the machine, before anybody can open that page.</summary>
internal static class FirstStartCommand
{
    public static Command Make(ICommandRunner runner)
    {
        var authority = Needed("--authority", FirstStartSentences.Authority);
        var shortName = Needed("--short", FirstStartSentences.ShortName);
        var place = Needed("--place", FirstStartSentences.Place);
        var branch = Needed("--branch", FirstStartSentences.Branch);
        var person = Needed("--name", FirstStartSentences.Name);
        var user = Needed("--user", AccountSentences.UserOption);
        var command = new Command("first-start", FirstStartSentences.Verb.ToString())
        {
            authority,
            shortName,
            place,
            branch,
            person,
            user,
        };
        runner.OpensNew(
            command,
            async (services, parsed, stop) =>
            {
                var password = InitialPassword.For(parsed.GetValue(user));
                var form = new FirstStartForm
                {
                    AuthorityName = parsed.GetValue(authority),
                    AuthorityShortName = parsed.GetValue(shortName),
                    Place = parsed.GetValue(place),
                    Branch = BranchOf(parsed.GetValue(branch)),
                    PersonName = parsed.GetValue(person),
                    UserName = parsed.GetValue(user),
                    Password = password,
                    Again = password,
                };
                var founded = await services
                    .GetRequiredService<OperationRunner>()
                    .Run(
                        services.GetRequiredService<FoundAtServer>(),
                        form.Parse(Languages.Current, Door.CommandLine),
                        Caller.CommandLine,
                        stop
                    );
                return founded.Match(
                    opened => Tell(parsed, opened),
                    refusal => AccountCommands.Tell(parsed, refusal)
                );
            }
        );
        return command;
    }

    private static int Tell(ParseResult parsed, OpenedAccount opened)
    {
        parsed.InvocationConfiguration.Output.WriteLine(FirstStartSentences.Founded);
        return AccountCommands.Tell(parsed, opened);
    }

    /// <summary>As the command line writes it: party, government, union, front.</summary>
    private static string? BranchOf(string? typed) =>
        Enum.GetNames<Branch>()
            .FirstOrDefault(name => string.Equals(name, typed, StringComparison.OrdinalIgnoreCase))
        ?? typed;

    private static Option<string> Needed(string name, Words what) =>
        new(name) { Description = what.ToString(), Required = true };
}
