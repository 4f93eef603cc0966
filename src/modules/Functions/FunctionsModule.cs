using System.CommandLine;
using Chutri.Functions.Api;
using Chutri.Functions.CommandLine;
using Chutri.Functions.Laws;
using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Functions.Web;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Functions;

/// <summary>What each unit is there for, where that overlaps, and who should lead.</summary>
public sealed class FunctionsModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, FunctionTables>();
        foreach (var kind in FunctionFacts.Kinds)
        {
            services.AddSingleton(kind);
        }

        foreach (var act in FunctionActs.All)
        {
            services.AddSingleton(act);
        }

        services.AddSingleton<KeptRegister>();
        services.AddScoped<Registers>();
        services.AddScoped<FunctionVersions>();
        services.AddScoped<Writing>();
        services.AddScoped<FileReading>();
        services.AddScoped<RecordFunction>();
        services.AddScoped<CorrectFunction>();
        services.AddScoped<ReplaceFunction>();
        services.AddScoped<EndFunction>();
        services.AddScoped<PlaceFunction>();
        services.AddScoped<ReadFunctionFile>();
        services.AddScoped<ShowFunctionFile>();
        services.AddScoped<WriteFunctionFile>();
        services.AddScoped<FindFunctions>();
        services.AddScoped<FindListFiles<FunctionFile>>();
        services.AddScoped<FilePages>();
        services.AddScoped<FunctionFormReading>();
        services.AddScoped<FunctionPages>();
        services.AddScoped<FromDocument>();
        services.AddScoped<IThingPages, FunctionThings>();
        services.AddScoped<IListen<UnitSucceeded>, SucceedFunctions>();
        services.AddScoped<IReorganizationEffects, CountFunctions>();
        services.AddScoped<ILaw, FunctionsAreInLivingUnits>();
        services.AddRetention<RetainFunctionFiles>(RetainFunctionFiles.TheRule);
        AddOverlaps(services);
    }

    private static void AddOverlaps(IServiceCollection services)
    {
        services.AddSingleton<ITables, OverlapTables>();
        foreach (var kind in OverlapFacts.Kinds)
        {
            services.AddSingleton(kind);
        }

        services.AddSingleton<KeptScoring>();
        services.AddScoped<Searching>();
        services.AddScoped<ReviewOverlaps>();
        services.AddScoped<JudgeOverlap>();
        services.AddScoped<FindOverlaps>();
        services.AddScoped<ShowOverlap>();
        services.AddScoped<OverlapPages>();
        services.AddScoped<ReadMatrix>();
        services.AddScoped<FindGaps>();
        services.AddScoped<FindTasksWithoutFunction>();
        services.AddScoped<WriteReferenceList>();
        services.AddScoped(scope => new LeadSuggestions(
            scope.GetRequiredService<Searching>(),
            scope.GetRequiredService<Registers>(),
            scope.GetRequiredService<UnitDirectory>()
        ));
        services.AddScoped(scope => new FunctionsInUse(
            scope.GetRequiredService<Registers>(),
            scope.GetRequiredService<Searching>(),
            scope.GetRequiredService<UnitDirectory>()
        ));
        services.AddScoped<IDueWork, OverlapsClock>();
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        FunctionRoutes.Map(pages);
        ChangeRoutes.Map(pages);
        FileRoutes.Map(pages);
        OverlapRoutes.Map(pages);
        MatrixRoutes.Map(pages);
        GapRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        FunctionApi.Map(api.MapGroup("/functions").WithTags("Functions"));
        MatrixApi.Map(api.MapGroup("/functions").WithTags("Functions"));
        LeadApi.Map(api.MapGroup("/functions").WithTags("Functions"));
        GapApi.Map(api.MapGroup("/functions").WithTags("Functions"));
        OverlapApi.Map(api.MapGroup("/functions/overlaps").WithTags("Functions"));
        FunctionFileApi.Map(api.MapGroup("/functions/imports").WithTags("Functions"));
    }

    public override IEnumerable<Command> Commands(ICommandRunner runner) =>
        [
            new Command("functions", CommandWords.Functions.ToString())
            {
                OverlapsCommand.Make(),
                LeadCommand.Make(),
            },
        ];
}
