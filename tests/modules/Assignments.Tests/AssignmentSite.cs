using Chutri.Documents;
using Chutri.Duties;
using Chutri.Functions;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Testing;

namespace Chutri.Assignments.Tests;

/// <summary>The pages and the API over the same federation; at first Vân is signed in.</summary>
internal sealed class AssignmentSite : SiteVisit
{
    private AssignmentSite(AssignmentProgram program, ModuleSite site)
        : base(site) => (Program, Caller) = (program, program.People.Van);

    public AssignmentProgram Program { get; }

    public Federation People => Program.People;

    public static async Task<AssignmentSite> Start()
    {
        var program = await AssignmentProgram.Start(DatabaseKind.Sqlite);
        return new(
            program,
            await ModuleSite.Start(
                program.Program.Choice,
                program.Program.Time,
                [
                    new OrganizationModule(),
                    new DutiesModule(),
                    new NotificationsModule(),
                    new DocumentsModule(),
                    new FunctionsModule(),
                    new AssignmentsModule(),
                ]
            )
        );
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Program.DisposeAsync();
    }
}
