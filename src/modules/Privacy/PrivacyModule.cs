using System.CommandLine;
using Chutri.Duties;
using Chutri.Notifications;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Api;
using Chutri.Privacy.CommandLine;
using Chutri.Privacy.Laws;
using Chutri.Privacy.Model;
using Chutri.Privacy.Operations;
using Chutri.Privacy.Storage;
using Chutri.Privacy.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy;

/// <summary>What the program holds about whoever asks, and having it corrected.</summary>
public sealed class PrivacyModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, PrivacyTables>();
        foreach (var act in PrivacyActs.All)
        {
            services.AddSingleton(act);
        }

        Private<CorrectionAsked>(
            services,
            "privacy.correction-asked",
            new("đề nghị sửa dữ liệu cá nhân", "correction of personal data asked for")
        );
        Private<CorrectionAnswered>(
            services,
            "privacy.correction-answered",
            new("trả lời đề nghị sửa dữ liệu cá nhân", "request for correction answered")
        );
        services.AddSingleton(
            FactKind.Of<CorrectionLookedAt>(
                CorrectionLookedAt.KindCode,
                new("xem đề nghị sửa dữ liệu của người khác", "another's request looked at")
            ) with
            {
                Private = true,
                IsLook = true,
                SeenBy = PrivacyActs.Answer,
            }
        );
        services.AddSingleton(
            new AdminEntry(
                57,
                CorrectionWords.ListTitle,
                CorrectionWords.ListWhat,
                PrivacyUrls.Open,
                caller => caller.Has(PrivacyActs.Answer)
            )
        );
        services.AddSingleton(new NotificationRule<CorrectionAsked>(Audience.NewHolder));
        services.AddSingleton(
            new NotificationRule<CorrectionAnswered>(Audience.Nobody)
            {
                People = fact => [fact.Asker],
            }
        );
        services.AddScoped<CorrectionReach>();
        services.AddScoped<CorrectionPages>();
        services.AddScoped<ReadHeld>();
        services.AddScoped<ShowCorrection>();
        services.AddScoped<NoteCorrectionLook>();
        services.AddScoped<LookAtCorrection>();
        services.AddScoped<IListen<DutyLeftBehind>, FollowCorrection>();
        services.AddScoped<AskCorrection>();
        services.AddScoped<AnswerCorrection>();
        services.AddScoped<IHoldAboutPeople, HeldCorrections>();
        services.AddScoped<ILaw, CorrectionsAgreeWithDuties>();
        services.AddRetention<RetainCorrections>(RetainCorrections.TheRule);
        NameParts.AddTo(services);
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        HeldRoutes.Map(pages);
        CorrectionRoutes.Map(pages);
        NameRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        PrivacyApi.Map(api);
        NameApi.Map(api);
    }

    public override IEnumerable<Command> Commands(ICommandRunner runner) =>
        [NameCommands.All(runner)];

    private static void Private<TBody>(IServiceCollection services, string code, Words name)
        where TBody : FactBody =>
        services.AddSingleton(FactKind.Of<TBody>(code, name) with { Private = true });
}
