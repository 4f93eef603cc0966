using Chutri.Organization;
using Chutri.Testing;

namespace Chutri.Duties.Tests;

/// <summary>The pages and the API over the same federation; at first Vân is signed in.</summary>
internal sealed class DutySite : SiteVisit
{
    private DutySite(DutyProgram program, ModuleSite site)
        : base(site) => (Program, Caller) = (program, program.People.Van);

    public DutyProgram Program { get; }

    public Federation People => Program.People;

    public static async Task<DutySite> Start()
    {
        var program = await DutyProgram.Start(DatabaseKind.Sqlite);
        return new(
            program,
            await ModuleSite.Start(
                program.Program.Choice,
                program.Program.Time,
                [new OrganizationModule(), new DutiesModule()]
            )
        );
    }

    public async Task<(string? MediaType, string Text)> File(string address)
    {
        using var answer = await Get(address);
        answer.IsSuccessStatusCode.ShouldBeTrue(address);
        return (answer.Content.Headers.ContentType?.MediaType, await Text(answer));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Program.DisposeAsync();
    }
}
