using System.CommandLine;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.CommandLine;

/// <summary>For whoever has the machine but cannot get in: opening an account and making a new initial password.</summary>
internal static class AccountCommands
{
    public static Command All(ICommandRunner runner) =>
        new("account", AccountSentences.Accounts.ToString())
        {
            Create(runner),
            Reset(runner),
            SessionCommands.List(runner),
            SessionCommands.SignOutEverywhere(runner),
        };

    private static Command Create(ICommandRunner runner)
    {
        var user = User();
        var person = new Option<string>("--person")
        {
            Description = AccountSentences.PersonOption.ToString(),
            Required = true,
        };
        var email = new Option<string?>("--email")
        {
            Description = AccountSentences.EmailOption.ToString(),
        };
        var administrator = new Option<bool>("--administrator")
        {
            Description = AccountSentences.AdministratorOption.ToString(),
        };
        var create = new Command("create", AccountSentences.Create.ToString())
        {
            user,
            person,
            email,
            administrator,
        };
        runner.Opens(
            create,
            async (services, parsed, stop) =>
            {
                var form = new CreateAccountForm(
                    parsed.GetValue(user),
                    parsed.GetValue(person),
                    parsed.GetValue(email)
                );
                return form.Parse().Refusal is { } refusal
                    ? Tell(parsed, refusal)
                    : await Run<CreateAccount, CreateAccountRequest>(
                        services,
                        form.Parse().Value with
                        {
                            Administrator = parsed.GetValue(administrator),
                        },
                        parsed,
                        stop
                    );
            }
        );
        return create;
    }

    private static Command Reset(ICommandRunner runner)
    {
        var user = User();
        var reset = new Command("reset", AccountSentences.Reset.ToString()) { user };
        runner.Opens(
            reset,
            (services, parsed, stop) =>
                Run<ResetPassword, ResetPasswordRequest>(
                    services,
                    new(parsed.GetValue(user) ?? ""),
                    parsed,
                    stop
                )
        );
        return reset;
    }

    private static Option<string> User() =>
        new("--user") { Description = AccountSentences.UserOption.ToString(), Required = true };

    private static async Task<int> Run<TOperation, TRequest>(
        IServiceProvider services,
        TRequest request,
        ParseResult parsed,
        CancellationToken stop
    )
        where TOperation : IOperation<TRequest, OpenedAccount>
    {
        var outcome = await services
            .GetRequiredService<OperationRunner>()
            .Run(services.GetRequiredService<TOperation>(), request, Caller.CommandLine, stop);
        return outcome.Match(opened => Tell(parsed, opened), refusal => Tell(parsed, refusal));
    }

    internal static int Tell(ParseResult parsed, OpenedAccount opened)
    {
        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine(AccountSentences.InitialPasswordOf(opened));
        output.WriteLine(opened.Password);
        return 0;
    }

    internal static int Tell(ParseResult parsed, Refusal refusal) =>
        Exit.Refused(refusal, parsed.InvocationConfiguration.Error);
}
