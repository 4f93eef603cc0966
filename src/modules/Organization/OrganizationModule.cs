using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Organization;

/// <summary>Units in trees, people and their posts, and how both change.</summary>
public sealed class OrganizationModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, OrganizationTables>();
        AddFacts(services);
        AddQuestions(services);
        AddOperations(services);
        foreach (var act in OrganizationActs.All)
        {
            services.AddSingleton(act);
        }
    }

    private static void AddFacts(IServiceCollection services)
    {
        foreach (var kind in OrganizationFacts.Kinds)
        {
            services.AddSingleton(kind);
        }
    }

    private static void AddQuestions(IServiceCollection services)
    {
        services.AddSingleton<UnitSnapshots>();
        services.AddScoped(scope => new UnitDirectory(
            scope.GetRequiredService<AppDatabase>(),
            scope.GetRequiredService<UnitSnapshots>()
        ));
        services.AddScoped<PersonDirectory>();
        services.AddScoped<AuthorityRecord>();
        services.AddScoped<Editions>();
        services.AddScoped<LineageTable>();
        services.AddScoped<PeopleReach>();
        services.AddScoped<Reorganizing>();
        services.AddScoped<Importing>();
        services.AddScoped<ImportWriting>();
        services.AddScoped(scope => new DueReorganizations(
            scope.GetRequiredService<AppDatabase>(),
            scope.GetRequiredService<AuthorityClock>(),
            scope.GetRequiredService<OperationRunner>(),
            scope.GetRequiredService<CarryOutReorganization>(),
            scope.GetRequiredService<NoteStuckReorganization>()
        ));
        services.AddScoped(scope => new AuthorityFounding(
            scope.GetRequiredService<AppDatabase>(),
            scope.GetRequiredService<Editions>(),
            scope.GetRequiredService<LineageTable>()
        ));
    }

    private static void AddOperations(IServiceCollection services)
    {
        services.AddScoped<NameAuthority>();
        services.AddScoped<RegisterPerson>();
        services.AddScoped<CorrectPerson>();
        services.AddScoped<AppointPost>();
        services.AddScoped<EndPost>();
        services.AddScoped<OpenUnit>();
        services.AddScoped<RenameUnit>();
        services.AddScoped<MoveUnit>();
        services.AddScoped<CloseUnit>();
        services.AddScoped<MergeUnits>();
        services.AddScoped<SplitUnit>();
        services.AddScoped<ReadImport>();
        services.AddScoped<ShowImport>();
        services.AddScoped<WriteImport>();
        services.AddScoped<PreviewReorganization>();
        services.AddScoped<CancelReorganization>();
        services.AddScoped<CarryOutReorganization>();
        services.AddScoped<NoteStuckReorganization>();
    }
}
