using System.CommandLine;
using System.Text;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Tests.CommandLine;

public sealed class ImportCommandTests
{
    [Fact]
    public async Task A_file_is_imported()
    {
        await using var authority = await SampleAuthority.Found(DatabaseKind.Sqlite);

        var (status, output, _) = await Run(authority, "code,name,parent\nVP,Văn phòng,LDLD\n");

        status.ShouldBe(0);
        output.ShouldContain("1 mới");
        (await authority.Unit("VP")).Name.ShouldBe("Văn phòng");
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_writes_nothing()
    {
        await using var authority = await SampleAuthority.Found(DatabaseKind.Sqlite);

        var (status, output, _) = await Run(
            authority,
            "code,name,parent\nVP,Văn phòng,LDLD\n",
            "--dry-run",
            "--units"
        );

        status.ShouldBe(0);
        output.ShouldContain("Dòng 2, VP: lập Văn phòng");
        (await authority.Read(db => db.Set<Unit>().CountAsync())).ShouldBe(1);
        (await authority.Read(db => db.Set<ImportRecord>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Problems_go_to_standard_error_and_the_exit_is_2()
    {
        await using var authority = await SampleAuthority.Found(DatabaseKind.Sqlite);

        var (status, _, error) = await Run(authority, "code,name,parent\nVP,,KHONG\n");

        status.ShouldBe(2);
        error.ShouldContain("Dòng 2, cột “name”");
        error.ShouldContain("Dòng 2, cột “parent”");
        (await authority.Read(db => db.Set<Unit>().CountAsync())).ShouldBe(1);
    }

    private static async Task<(int Status, string Output, string Error)> Run(
        SampleAuthority authority,
        string text,
        params string[] options
    )
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.CreateVersion7() + ".csv");
        await File.WriteAllTextAsync(file, text, Encoding.UTF8);
        try
        {
            var command = new OrganizationModule().Commands(new InProcess(authority)).Single();
            var configuration = new InvocationConfiguration
            {
                Output = new StringWriter(),
                Error = new StringWriter(),
            };
            var status = await command.Parse([file, .. options]).InvokeAsync(configuration);
            return (status, configuration.Output.ToString()!, configuration.Error.ToString()!);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private sealed class InProcess(SampleAuthority authority) : ICommandRunner
    {
        public void Opens(
            Command command,
            Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action
        ) =>
            command.SetAction(
                (parsed, stop) => authority.Program.In(scope => action(scope, parsed, stop))
            );
    }
}
