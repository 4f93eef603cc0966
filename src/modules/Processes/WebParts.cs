using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Api;
using Chutri.Processes.Forms;
using Chutri.Processes.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes;

/// <summary>Pages and API of the module.</summary>
internal static class WebParts
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddScoped<OriginReading>();
        services.AddScoped<FormsOfSteps>();
        services.AddScoped<ProcessPages>();
        services.AddScoped<StepPages>();
        services.AddScoped<StepParts>();
        services.AddScoped<CasePages>();
        services.AddScoped<CaseStepPages>();
        services.AddScoped<StepAskings>();
        services.AddScoped<TryPages>();
        services.AddScoped<QuestionPages>();
        services.AddScoped<IThingPages, ProcessThings>();
        services.AddSingleton(
            new NavEntry(45, ProcessWords.Menu, ProcessUrls.List, "process", _ => true)
            {
                Under = [ProcessUrls.Cases],
            }
        );
    }

    public static void MapPages(IEndpointRouteBuilder pages)
    {
        ProcessRoutes.Map(pages);
        StepRoutes.Map(pages);
        CaseRoutes.Map(pages);
        CaseStepRoutes.Map(pages);
        QuestionRoutes.Map(pages);
        TimetableRoutes.Map(pages);
        TryRoutes.Map(pages);
        MoveRoutes.Map(pages);
        LearningRoutes.Map(pages);
    }

    public static void MapApi(IEndpointRouteBuilder api)
    {
        ProcessApi.Map(api);
        CaseApi.Map(api);
    }
}
