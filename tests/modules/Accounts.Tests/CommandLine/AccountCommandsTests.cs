using System.CommandLine;
using Chutri.Accounts.CommandLine;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.CommandLine;

public sealed class AccountCommandsTests
{
    [Theory, OnBothDatabases]
    public async Task Opens_an_account_and_prints_its_password_once(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);

        var (exit, output, _) = await Run(
            program,
            "create --user vandth --person cb-02 --administrator"
        );

        exit.ShouldBe(0);
        var password = output.Trim().Split('\n')[^1];
        var answer = await program.SignIn("vandth", password);
        answer.Entry.ShouldNotBeNull().MustChangePassword.ShouldBeTrue();
        var person = await program.Person(program.Van.Id);
        person
            .PostsOn(program.Program.Now.Today)
            .ShouldContain(post => post.Role == Role.Administrator && post.Over == null);
    }

    [Theory, OnBothDatabases]
    public async Task Resets_a_forgotten_password(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");

        var (exit, output, _) = await Run(program, "reset --user vandth");

        exit.ShouldBe(0);
        (await program.SignIn("vandth", output.Trim().Split('\n')[^1])).Result.ShouldBe(
            SignInResult.In
        );
    }

    [Theory, OnBothDatabases]
    public async Task Says_why_not_and_exits_with_2(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);

        var (exit, output, error) = await Run(program, "reset --user khong-co");

        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("Không tìm thấy tài khoản này");
    }

    [Theory, OnBothDatabases]
    public async Task Lists_where_an_account_is_signed_in_and_ends_all_of_it(DatabaseKind kind)
    {
        await using var program = await AccountsProgram.Start(kind);
        await program.Open(program.Van, "vandth");
        await program.SignIn("vandth", AccountsProgram.Password);

        var (_, listed, _) = await Run(program, "sessions vandth");
        listed.ShouldContain("1 phiên đang mở");
        var (exit, ended, _) = await Run(program, "sign-out-everywhere vandth --tokens");
        exit.ShouldBe(0);
        ended.ShouldContain("Đã kết thúc 1 phiên đăng nhập, thu hồi 0 mã truy cập.");
        (await Run(program, "sessions vandth")).Output.ShouldContain("0 phiên đang mở");
        (await Run(program, "sessions khong-co")).Exit.ShouldBe(2);
    }

    private static async Task<(int Exit, string Output, string Error)> Run(
        AccountsProgram program,
        string line
    )
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = await AccountCommands
            .All(new OpenProgram(program))
            .Parse(line)
            .InvokeAsync(
                new() { Output = output, Error = error },
                TestContext.Current.CancellationToken
            );
        return (exit, output.ToString(), error.ToString());
    }

    private sealed class OpenProgram(AccountsProgram program) : ICommandRunner
    {
        public void Opens(
            Command command,
            Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action
        ) =>
            command.SetAction(
                (parsed, stop) => program.Program.In(scope => action(scope, parsed, stop))
            );
    }
}
