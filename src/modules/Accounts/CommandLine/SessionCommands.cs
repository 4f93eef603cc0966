using System.CommandLine;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.CommandLine;

/// <summary>Where an account is signed in, and ending all of it.</summary>
internal static class SessionCommands
{
    public static Command List(ICommandRunner runner)
    {
        var user = User();
        var list = new Command("sessions", AccountSentences.Sessions.ToString()) { user };
        runner.Opens(
            list,
            async (services, parsed, stop) =>
            {
                var found = await services
                    .GetRequiredService<ShowAccount>()
                    .Run(parsed.GetValue(user) ?? "", Caller.CommandLine, stop);
                if (found.Refusal is { } refusal)
                {
                    return AccountCommands.Tell(parsed, refusal);
                }

                var clock = services.GetRequiredService<AuthorityClock>();
                var sessions = await services
                    .GetRequiredService<FindSessions>()
                    .Run(new(found.Value.Id), stop);
                var output = parsed.InvocationConfiguration.Output;
                output.WriteLine(AccountSentences.OpenSessions(sessions.Count));
                foreach (var session in sessions)
                {
                    output.WriteLine(
                        AccountSentences.OneSession(session, clock.LocalOf(session.LastUsedAt))
                    );
                }

                return 0;
            }
        );
        return list;
    }

    public static Command SignOutEverywhere(ICommandRunner runner)
    {
        var user = User();
        var tokens = new Option<bool>("--tokens")
        {
            Description = AccountSentences.TokensOption.ToString(),
        };
        var end = new Command("sign-out-everywhere", AccountSentences.SignOutEverywhere.ToString())
        {
            user,
            tokens,
        };
        runner.Opens(
            end,
            async (services, parsed, stop) =>
            {
                var outcome = await services
                    .GetRequiredService<OperationRunner>()
                    .Run(
                        services.GetRequiredService<EndSessionsOf>(),
                        new EndSessionsOfRequest(
                            parsed.GetValue(user) ?? "",
                            parsed.GetValue(tokens)
                        ),
                        Caller.CommandLine,
                        stop
                    );
                return outcome.Match(
                    ended =>
                    {
                        parsed.InvocationConfiguration.Output.WriteLine(
                            AccountSentences.Ended(ended.Sessions, ended.Tokens)
                        );
                        return 0;
                    },
                    refusal => AccountCommands.Tell(parsed, refusal)
                );
            }
        );
        return end;
    }

    private static Argument<string> User() =>
        new("user") { Description = AccountSentences.UserOption.ToString() };
}
