using System.CommandLine;
using Chutri.Documents.CommandLine;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Documents.Tests.CommandLine;

public sealed class RegisterCommandTests
{
    [Theory, OnBothDatabases]
    public async Task Files_of_the_machine_are_registered_each_for_itself(DatabaseKind kind)
    {
        await using var clerk = await ClerkProgram.Start(kind);
        var folder = Directory.CreateTempSubdirectory("chutri-register-").FullName;
        var good = Path.Combine(folder, "Chỉ thị.txt");
        var empty = Path.Combine(folder, "trong.txt");
        await File.WriteAllBytesAsync(
            good,
            SamplePapers.DirectiveFile,
            TestContext.Current.CancellationToken
        );
        await File.WriteAllBytesAsync(empty, [], TestContext.Current.CancellationToken);
        var (output, error) = (new StringWriter(), new StringWriter());

        var status = await RegisterCommand
            .Make(new OpenedProgram(clerk.Program))
            .Parse([good, empty, "--received-on", "20/11/2026"])
            .InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error },
                TestContext.Current.CancellationToken
            );

        Directory.Delete(folder, recursive: true);
        status.ShouldBe(2);
        output.ToString().ShouldContain("Chỉ thị 24-CT/TU");
        error.ToString().ShouldContain("trong.txt");
        var document = (
            await clerk.Ask(directory => directory.Search("24-CT/TU", 5, default))
        ).Single();
        (await clerk.Show(document.Id)).Heading.ReceivedOn.ShouldBe(new DateOnly(2026, 11, 20));
    }

    private sealed class OpenedProgram(TestProgram program) : ICommandRunner
    {
        public void Opens(
            Command command,
            Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action
        ) => command.SetAction((parsed, stop) => program.In(scope => action(scope, parsed, stop)));
    }
}
