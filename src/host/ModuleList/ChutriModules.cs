using Chutri.Accounts;
using Chutri.Assignments;
using Chutri.Dissemination;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Functions;
using Chutri.Inspections;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Privacy;
using Chutri.Procedures;
using Chutri.Processes;
using Chutri.SelfReview;

namespace Chutri.ModuleList;

/// <summary>The one list of modules, in the order of the work: each may ask only those before it.</summary>
public static class ChutriModules
{
    public static IReadOnlyList<Module> All { get; } =
    [
        new OrganizationModule(),
        new AccountsModule(),
        new DutiesModule(),
        new NotificationsModule(),
        new DocumentsModule(),
        new FunctionsModule(),
        new AssignmentsModule(),
        new DisseminationModule(),
        new ProcessesModule(),
        new ProceduresModule(),
        new SelfReviewModule(),
        new InspectionsModule(),
        new PrivacyModule(),
    ];
}
