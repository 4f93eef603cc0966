using Chutri.Administration;
using Chutri.Draws;
using Chutri.Journal;
using Chutri.ModuleList;
using Chutri.OpenApi;
using Chutri.Platform.Web;
using Chutri.Retention;
using Chutri.Search;
using Chutri.Watching;

namespace Chutri.Web;

/// <summary>The order in which a request passes: language and stop pages, who calls, forms, then pages and API.</summary>
internal static class HostParts
{
    /// <summary>Routes that take files say more for themselves; nobody else, signed in or not, has more to send.</summary>
    private const long LargestFormBytes = 2L * 1024 * 1024;

    public static void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddPlatformWeb();
        services.AddHostedService<DueWorkClock>();
        services.AddSingleton<Leaving>();
        services.AddSingleton<SchemaSeen>();
        services.AddSingleton(provider => new ApiLimit(
            provider.GetRequiredService<IConfiguration>()
        ));
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestFormBytes;
            kestrel.AddServerHeader = false;
        });
        services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form =>
            form.MultipartBodyLengthLimit = FilesInMemory.LargestRequestInBytes
        );
        AdministrationParts.AddTo(services);
        JournalParts.AddTo(services);
        SearchParts.AddTo(services);
        OpenApiParts.AddTo(services);
        WatchingParts.AddTo(services, configuration);
        RetentionPages.AddTo(services);
    }

    public static void Map(WebApplication app)
    {
        TrustedProxies.Use(app);
        app.UseMiddleware<RequestLog>();
        app.Use(app.Services.GetRequiredService<Leaving>().KeepNoConnection);
        app.UseResponseCompression();
        app.Use(HeadRequests.Answer);
        app.UsePlatformWeb();
        app.UseRouting();
        foreach (var module in ChutriModules.All)
        {
            module.Use(app);
        }

        app.Use(app.Services.GetRequiredService<ApiLimit>().Count);
        app.UsePageForms();
        app.MapPlatformWeb();
        DesignRoutes.Map(app);
        foreach (var module in ChutriModules.All)
        {
            module.MapPages(app);
        }

        var api = app.MapGroup("/api/v1");
        foreach (var module in ChutriModules.All)
        {
            module.MapApi(api);
        }

        AdministrationParts.Map(app);
        JournalParts.Map(app, api);
        SearchParts.Map(app, api);
        OpenApiParts.Map(app);
        WatchingParts.Map(app, api);
        RetentionRoutes.Map(app, api);
        DrawParts.Map(app);
        app.UseEndpoints(_ => { });
    }

    /// <summary>
    /// Every route compiled now rather than when the first visitor waits for it; what <see cref="Map"/> named must all be there.
    /// </summary>
    public static Task CompileRoutes(WebApplication app) =>
        Task.Run(() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.Count);
}
