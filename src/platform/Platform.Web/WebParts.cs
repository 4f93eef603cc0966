using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Chutri.Platform.Web;

/// <summary>The wiring of the pages, in the order in which a program calls it.</summary>
public static class WebParts
{
    public static IServiceCollection AddPlatformWeb(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "chutri-form";
            options.Cookie.IsEssential = true;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddDataProtection();
        // Without this every Vietnamese letter becomes a numeric entity: a page a third larger and unreadable in its source.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new(UnicodeRanges.All)
        );
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new TypedTextInJson());
            // A misspelt field left out in silence could be the one that limits who may see it.
            json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
        // What cannot be read is said with its field and its reason, in every environment.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddSingleton<ToldCookie>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<UploadTurns>();
        services.AddScoped<FrameMaker>();
        services.TryAddScoped<Sight>();
        return services;
    }

    /// <summary>First of all: what every answer says, the language, and designed pages for what goes wrong after it.</summary>
    public static IApplicationBuilder UsePlatformWeb(this IApplicationBuilder app)
    {
        SafeHeaders.Use(app);
        app.Use(SeenByNobodyYet);
        app.Use(WithoutNulls);
        RequestLanguage.Use(app);
        StopAnswers.Use(app);
        return app;
    }

    /// <summary>Until it is known who calls, nothing that is limited to named people is read.</summary>
    private static Task SeenByNobodyYet(HttpContext context, RequestDelegate next)
    {
        context.RequestServices.GetRequiredService<Sight>().Close();
        return next(context);
    }

    private static Task SeenByTheCaller(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<Caller>() is { } caller)
        {
            context.RequestServices.GetRequiredService<Sight>().Open(caller);
        }

        return next(context);
    }

    /// <summary>U+0000 in an address is nobody's search; PostgreSQL would refuse the whole question for it.</summary>
    private static Task WithoutNulls(HttpContext context, RequestDelegate next)
    {
        var asked = context.Request.QueryString.Value ?? "";
        while (asked.Contains("%00")) // taking one out can make another
        {
            asked = asked.Replace("%00", "");
            context.Request.QueryString = new(asked);
        }

        return next(context);
    }

    /// <summary>
    /// After it is known who calls (the form token is made for that person): guards every form, and knows a request of the API that
    /// is sent again.
    /// </summary>
    public static IApplicationBuilder UsePageForms(this IApplicationBuilder app)
    {
        app.Use(SeenByTheCaller);
        app.Use(app.ApplicationServices.GetRequiredService<UploadTurns>().Wait);
        FormGuard.Use(app);
        app.Use(RepeatedRequests.Answer);
        return app;
    }

    /// <summary>The files that the pages load, and the change of language.</summary>
    public static IEndpointRouteBuilder MapPlatformWeb(this IEndpointRouteBuilder routes)
    {
        AssetRoutes.Map(routes);
        RequestLanguage.Map(routes);
        return routes;
    }
}
