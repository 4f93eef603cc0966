using Chutri.Dissemination.Api;
using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Laws;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Storage;
using Chutri.Dissemination.Web;
using Chutri.Duties;
using Chutri.Notifications;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination;

/// <summary>Carries documents to people, and tells honestly whom they reached.</summary>
public sealed class DisseminationModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, DisseminationTables>();
        foreach (var act in DisseminationActs.All)
        {
            services.AddSingleton(act);
        }

        foreach (var kind in DisseminationFacts.Kinds)
        {
            services.AddSingleton(kind);
        }

        AddOperations(services);
        AddReading(services);
        DisseminationNews.AddTo(services);
        HeldAboutPeople.AddTo(services);
        services.AddRetention<RetainDevices>(RetainDevices.TheRule);
        services.AddRetention<RetainAnswers>(RetainAnswers.TheRule);
        services.AddScoped<ILaw, ProgressEqualsCount>();
        services.AddScoped<ILaw, AttendanceHasItsEntry>();
        services.AddScoped<ILaw, MakeUpsEnd>();
        services.AddScoped<IThingPages, DisseminationThings>();
        services.AddScoped<IOwnCalendar, OwnSessions>();
        services.AddSingleton(
            new NavEntry(40, DisseminationWords.Menu, DisseminationUrls.List, "board", _ => true)
            {
                Under = [DisseminationUrls.Sessions],
            }
        );
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        BoardRoutes.Map(pages);
        AudienceRoutes.Map(pages);
        SteerRoutes.Map(pages);
        SessionRoutes.Map(pages);
        RollRoutes.Map(pages);
        ScreenRoutes.Map(pages);
        CheckInRoutes.Map(pages);
        QuestionRoutes.Map(pages);
        TestRoutes.Map(pages);
        ReportRoutes.Map(pages);
        FollowUpRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        CampaignApi.Map(api);
        SessionApi.Map(api);
        CheckInApi.Map(api);
        FigureApi.Map(api);
    }

    private static void AddOperations(IServiceCollection services)
    {
        services.AddScoped<PlanCampaign>();
        services.AddScoped<FreezeAudience>();
        services.AddScoped<NamePilot>();
        services.AddScoped<OpenGate>();
        services.AddScoped<CloseCampaign>();
        services.AddScoped<PlanWave>();
        services.AddScoped<AddMaterial>();
        services.AddScoped<GrantExemption>();
        services.AddScoped<EndExemption>();
        services.AddScoped<PlanSession>();
        services.AddScoped<OpenSession>();
        services.AddScoped<CloseSession>();
        services.AddScoped<AskMakeUp>();
        services.AddScoped<NoteConclusion>();
        services.AddScoped<GiveWork>();
        services.AddScoped<AddSessionFiles>();
        services.AddScoped<RecordRoll>();
        services.AddScoped<ConfirmCheckIns>();
        services.AddScoped<StrikeAttendance>();
        services.AddScoped<RecordCheckIns>();
        services.AddScoped<ConfirmUnderstanding>();
        services.AddScoped<MakeReport>();
        services.AddScoped<NoteFollowUp>();
        services.AddScoped<RemindOfSession>();
        services.AddSingleton(RemindOfSession.Right);
        services.AddScoped<IDueWork, SessionClock>();
        services.AddScoped<AddQuestions>();
        services.AddScoped<RetireQuestion>();
        services.AddScoped<SetUnderstanding>();
        services.AddScoped<BeginTest>();
        services.AddScoped<HandInTest>();
        services.AddScoped<AllowTry>();
    }

    private static void AddReading(IServiceCollection services)
    {
        services.AddSingleton<CheckInDesk>();
        services.AddSingleton<CheckInTickets>();
        services.AddScoped<UnitCampaigns>();
        services.AddScoped<ReportShelf>();
        services.AddScoped<CampaignDesk>();
        services.AddScoped<ProgressBook>();
        services.AddScoped<MakeUpBook>();
        services.AddScoped<MakeUpOpening>();
        services.AddScoped<Invitations>();
        services.AddScoped<SelfStudying>();
        services.AddScoped<OwnPlace>();
        services.AddScoped<ShowTest>();
        services.AddScoped<ShowReports>();
        services.AddScoped<FigureLists>();
        services.AddScoped<FigurePages>();
        services.AddScoped<FindFollowUps>();
        services.AddScoped<ReportPages>();
        services.AddScoped<FindQuestions>();
        services.AddScoped<FindTriesUsed>();
        services.AddScoped<QuestionPages>();
        services.AddScoped<IListen<DutyLeftBehind>, EndForLeaver>();
        services.AddScoped<ShowMine>();
        services.AddScoped<SessionFiles>();
        services.AddScoped<CampaignVersions>();
        services.AddScoped<SessionVersions>();
        services.AddScoped<BoardReading>();
        services.AddScoped<FindAudience>();
        services.AddScoped<AudienceTotals>();
        services.AddScoped<FindCampaigns>();
        services.AddScoped<AudienceChanges>();
        services.AddScoped<ShowCampaign>();
        services.AddScoped<ShowSession>();
        services.AddScoped<BoardPresenter>();
        services.AddScoped<SteerPages>();
        services.AddScoped<ReadPages>();
        services.AddScoped<SessionPages>();
    }
}
