using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Api;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.SelfReview.Storage;
using Chutri.SelfReview.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.SelfReview;

/// <summary>Cells look at themselves: by which signs and questions, kept edition by edition.</summary>
public sealed class SelfReviewModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, SelfReviewTables>();
        foreach (var kind in SelfReviewFacts.Kinds)
        {
            services.AddSingleton(kind);
        }

        foreach (var act in SelfReviewActs.All)
        {
            services.AddSingleton(act);
        }

        services.AddScoped<EditionVersions>();
        services.AddScoped<BringInEdition>();
        services.AddScoped<PutEditionInForce>();
        services.AddScoped<TryOutSheet>();
        services.AddScoped<FindEditions>();
        services.AddScoped<SignsInForce>();
        services.AddScoped<EditionPages>();
        services.AddScoped<IThingPages, SelfReviewThings>();
        services.AddSingleton(
            new AdminEntry(
                47,
                EditionPageWords.Title,
                EditionPageWords.What,
                SelfReviewUrls.Editions,
                caller => caller.Has(SelfReviewActs.Lists)
            )
        );
    }

    public override void MapPages(IEndpointRouteBuilder pages) => EditionRoutes.Map(pages);

    public override void MapApi(IEndpointRouteBuilder api) => EditionApi.Map(api);
}
