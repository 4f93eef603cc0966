using System.CommandLine;
using Chutri.Organization.Api;
using Chutri.Organization.CommandLine;
using Chutri.Organization.Laws;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Organization.Storage;
using Chutri.Organization.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
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
        AddReading(services);
        AddLaws(services);
        services.AddScoped<UnitVersions>();
        services.AddScoped<PersonVersions>();
        services.AddScoped<PostVersions>();
        services.AddScoped<PlanVersions>();
        services.AddSingleton(
            new NavEntry(60, UnitWords.Menu, OrganizationUrls.Units, "units", _ => true)
            {
                Under = [OrganizationUrls.People, OrganizationUrls.AllFunctions],
            }
        );
        services.AddSingleton(
            new AdminEntry(
                5,
                AuthorityWords.Title,
                AuthorityWords.What,
                OrganizationUrls.Authority,
                caller => caller.Has(OrganizationActs.NameAuthority)
            )
        );
        services.AddSingleton(
            new AdminEntry(
                10,
                ImportPageWords.Title,
                ImportPageWords.WhatItDoes,
                OrganizationUrls.Imports,
                caller => caller.Has(OrganizationActs.Import)
            )
        );
        services.AddSingleton(
            new AdminEntry(
                11,
                ReorganizeWords.Manage,
                ReorganizeWords.ManageWhat,
                OrganizationUrls.Admin,
                caller => caller.Has(OrganizationActs.Structure)
            )
        );
        services.AddSingleton(
            new AdminEntry(
                12,
                PersonWords.Register,
                PersonWords.RegisterWhat,
                OrganizationUrls.NewPerson,
                caller => caller.Has(OrganizationActs.People)
            )
        );
        foreach (var act in OrganizationActs.All)
        {
            services.AddSingleton(act);
        }
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        UnitRoutes.Map(pages);
        PersonRoutes.Map(pages);
        ChoiceRoutes.Map(pages);
        AuthorityRoutes.Map(pages);
        ManageRoutes.Map(pages);
        ReorganizationRoutes.Map(pages);
        PlanRoutes.Map(pages);
        PostRoutes.Map(pages);
        DelegationRoutes.Map(pages);
        ImportRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        UnitApi.Map(api.MapGroup("/units").WithTags("Units"));
        PersonApi.Map(api.MapGroup("/people").WithTags("People"));
        DelegationApi.Map(api.MapGroup("/delegations").WithTags("Delegations"));
        AuthorityApi.Map(api.MapGroup("/authority").WithTags("Units"));
        ReorganizationApi.Map(api.MapGroup("/reorganizations").WithTags("Reorganizations"));
        ImportApi.Map(api.MapGroup("/imports").WithTags("Imports"));
    }

    public override IEnumerable<Command> Commands(ICommandRunner runner) =>
        [ImportCommand.Make(runner)];

    private static void AddFacts(IServiceCollection services)
    {
        foreach (var kind in OrganizationFacts.Kinds)
        {
            services.AddSingleton(kind);
        }

        foreach (var kind in OrganizationFacts.OfPlans)
        {
            services.AddSingleton(kind with { SeenBy = OrganizationActs.SeeStructurePlans });
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
        services.AddScoped<FieldReading>();
        services.AddScoped<PostHolders>();
        services.AddScoped<StandIns>();
        services.AddScoped<PeopleWithin>();
        services.AddScoped<AdministratorsOf>();
        services.AddScoped<IHoldAboutPeople, HeldPerson>();
        services.AddScoped<IHoldAboutPeople, HeldDelegations>();
        services.AddScoped<AuthorityRecord>();
        services.AddScoped<Editions>();
        services.AddScoped<LineageTable>();
        services.AddScoped<PeopleReach>();
        services.AddScoped<DelegationsOfPosts>();
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
        services.AddScoped<NamesOfPeople>();
        services.AddScoped<ITakeNamesOut, TakePersonOut>();
        services.AddRetention<RetainImports>(RetainImports.TheRule);
        services.AddScoped<IDueWork>(scope => scope.GetRequiredService<DueReorganizations>());
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
        services.AddScoped<MakeDelegation>();
        services.AddScoped<EndDelegation>();
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

    private static void AddReading(IServiceCollection services)
    {
        services.AddScoped<FindUnits>();
        services.AddScoped<ShowUnit>();
        services.AddScoped<FindPeople>();
        services.AddScoped<ShowPerson>();
        services.AddScoped<FindDelegations>();
        services.AddScoped<DelegationPages>();
        services.AddScoped<FindReorganizations>();
        services.AddScoped<FindImports>();
        services.AddScoped<Reorganize>();
        services.AddScoped<FormLookup>();
        services.AddScoped<PostPages>();
        services.AddScoped<ReorganizePages>();
        services.AddScoped<IThingPages, OrganizationThings>();
    }

    private static void AddLaws(IServiceCollection services)
    {
        services.AddScoped<ILaw, EveryUnitHasASuperior>();
        services.AddScoped<ILaw, LineageIsTheTree>();
        services.AddScoped<ILaw, NamesAndPlacesTileTheTime>();
        services.AddScoped<ILaw, SuccessionEndsSomewhere>();
        services.AddScoped<ILaw, PostsAreInLivingUnits>();
        services.AddScoped<ILaw, OneHeadADay>();
        services.AddScoped<ILaw, StandInsStayInTheirDelegation>();
        services.AddScoped<ILaw, OneStandInForEachAct>();
    }
}
