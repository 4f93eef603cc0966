using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Api;
using Chutri.Procedures.Model;
using Chutri.Procedures.Model.Importing;
using Chutri.Procedures.Operations;
using Chutri.Procedures.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Procedures;

/// <summary>Pages and API of the module.</summary>
internal static class WebParts
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddScoped<ProcedurePages>();
        services.AddScoped<ProcedureFilePages>();
        services.AddScoped<CounterPages>();
        services.AddScoped<DossierPages>();
        services.AddScoped<Sheets>();
        services.AddScoped<IThingPages, ProcedureThings>();
        services.AddSingleton(
            new NavEntry(
                46,
                ProcedureWords.OneStop,
                ProcedureUrls.Dossiers,
                "counter",
                caller => caller.Has(ProcedureActs.Receive)
            )
            {
                Under = [ProcedureUrls.Counter, ProcedureUrls.List],
            }
        );
    }

    public static void MapPages(IEndpointRouteBuilder pages)
    {
        ProcedureListRoutes.Map(pages);
        ProcedureRoutes.Map(pages);
        pages.MapListFiles<ProcedureFilePages, ProcedureFile, ProcedureRow>(ProcedureUrls.Files);
        FormTextRoutes.Map(pages);
        CounterRoutes.Map(pages);
        DossierListRoutes.Map(pages);
        DossierRoutes.Map(pages);
        LookUpRoutes.Map(pages);
        PublicBoardRoutes.Map(pages);
    }

    public static void MapApi(IEndpointRouteBuilder api)
    {
        ProcedureApi.Map(api);
        DossierApi.Map(api);
        PublicApi.Map(api);
    }
}
