using System.CommandLine;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.CommandLine;

/// <summary>For whoever has the machine but cannot get in: opening an account and making a new initial password.</summary>
internal static class AccountCommands
{
    public static Command All(ICommandRunner runner) =>
        new(
            "account",
            "Tài khoản: mở, cấp lại mật khẩu · Accounts: open, make a new initial password"
        )
        {
            Create(runner),
            Reset(runner),
        };

    private static Command Create(ICommandRunner runner)
    {
        var user = User();
        var person = new Option<string>("--person")
        {
            Description = "Mã cán bộ · The person's code",
            Required = true,
        };
        var email = new Option<string?>("--email") { Description = "Thư công vụ · E-mail" };
        var administrator = new Option<bool>("--administrator")
        {
            Description =
                "Đồng thời giao chức vụ quản trị toàn cơ quan · Also appoint as administrator of the whole authority",
        };
        var create = new Command(
            "create",
            "Mở tài khoản cho một người; in mật khẩu ban đầu một lần · Open an account; the initial password is printed once"
        )
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
        var reset = new Command(
            "reset",
            "Cấp lại mật khẩu ban đầu, in ra một lần · Make a new initial password, printed once"
        )
        {
            user,
        };
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
        new("--user") { Description = "Tên đăng nhập · The user name", Required = true };

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
            .Run(services.GetRequiredService<TOperation>(), request, Caller.Program, stop);
        return outcome.Match(opened => Tell(parsed, opened), refusal => Tell(parsed, refusal));
    }

    private static int Tell(ParseResult parsed, OpenedAccount opened)
    {
        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine(AccountSentences.InitialPasswordOf(opened));
        output.WriteLine(opened.Password);
        return 0;
    }

    private static int Tell(ParseResult parsed, Refusal refusal)
    {
        var error = parsed.InvocationConfiguration.Error;
        error.WriteLine(refusal.Sentence);
        foreach (var field in refusal.Fields)
        {
            error.WriteLine($"  {field.Sentence}");
        }

        return 2;
    }
}
