using Chutri.Inspections.Api;
using Chutri.Inspections.Forms;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Inspections.Storage;
using Chutri.Inspections.Web;
using Chutri.Notifications;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Inspections;

/// <summary>Units are inspected by plan or by surprise; what was found is answered, concluded and put right.</summary>
public sealed partial class InspectionsModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, InspectionTables>();
        foreach (var act in InspectionActs.All)
        {
            services.AddSingleton(act);
        }

        foreach (var kind in InspectionFactKinds.All)
        {
            services.AddSingleton(kind);
        }

        AddOperations(services);
        AddReading(services);
        services.AddScoped<IHoldAboutPeople, HeldFindings>();
        services.AddScoped<IHoldAboutPeople, HeldTeams>();
        services.AddScoped<IHoldAboutPeople, HeldReplies>();
        services.AddScoped<IHoldAboutPeople, HeldDecisions>();
        services.AddScoped<IHoldAboutPeople, HeldPapers>();
        services.AddScoped<IHoldAboutPeople, HeldSeals>();
        services.AddScoped<IHoldAboutPeople, HeldSheets>();
        services.AddSingleton(
            new NotificationRule<OtherWorkWanted>(Audience.Nobody)
            {
                People = fact => [fact.Decider],
            }
        );
        services.AddRetention<RetainInspectionFiles>(RetainInspectionFiles.TheRule);
        services.AddScoped<IThingPages, InspectionThings>();
        services.AddSingleton(
            new NavEntry(
                45,
                InspectionWords.Menu,
                InspectionUrls.List,
                "flag",
                caller => caller.Has(InspectionActs.Plan)
            )
            {
                Under =
                [
                    InspectionUrls.Plans,
                    InspectionUrls.Draws,
                    InspectionUrls.Overview,
                    InspectionUrls.Findings,
                    InspectionUrls.DrawnUnits,
                ],
            }
        );
    }

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        InspectionRoutes.Map(pages);
        SheetRoutes.Map(pages);
        FieldRoutes.Map(pages);
        PlanRoutes.Map(pages);
        DrawRoutes.Map(pages);
        OverviewRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api)
    {
        InspectionApi.Map(api);
        SheetApi.Map(api);
        PlanApi.Map(api);
        DrawApi.Map(api);
        InspectionOverviewApi.Map(api);
    }

    private static void AddOperations(IServiceCollection services)
    {
        services.AddScoped<BeginPlan>();
        services.AddScoped<AddPlanLine>();
        services.AddScoped<ApprovePlan>();
        services.AddScoped<DecideInspection>();
        services.AddScoped<ChangeTeam>();
        services.AddScoped<DeclareTie>();
        services.AddScoped<AddInspectionPapers>();
        services.AddScoped<MarkPaperMistaken>();
        services.AddScoped<HandOverPapers>();
        services.AddScoped<WriteFinding>();
        services.AddScoped<SendDraft>();
        services.AddScoped<AnswerDraft>();
        services.AddScoped<EndReplies>();
        services.AddSingleton(EndReplies.Right);
        services.AddScoped<IDueWork, RepliesClock>();
        services.AddScoped<FollowUnitSide>();
        services.AddSingleton(FollowUnitSide.Right);
        services.AddScoped<IDueWork, UnitSideClock>();
        services.AddScoped<ConcludeInspection>();
        services.AddScoped<GiveRemedy>();
        services.AddScoped<CheckRemedy>();
        services.AddScoped<AskRemedyChecks>();
        services.AddSingleton(AskRemedyChecks.Right);
        services.AddScoped<IDueWork, RemedyCheckClock>();
        services.AddScoped<CloseInspectionFile>();
        services.AddScoped<NoteInspectionLook>();
        services.AddScoped<MakeSheet>();
        services.AddScoped<TakeSheet>();
        services.AddScoped<KeepEntries>();
        services.AddScoped<JudgeEntries>();
        services.AddScoped<ChooseAnswer>();
        services.AddScoped<PlanDraw>();
        services.AddScoped<CloseDrawList>();
        services.AddScoped<DrawUnits>();
        services.AddScoped<LookAtDrawn>();
        services.AddScoped<VisitDrawn>();
        services.AddScoped<PublishDraw>();
    }
}
