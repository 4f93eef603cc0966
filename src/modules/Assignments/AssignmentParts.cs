using Chutri.Assignments.Api;
using Chutri.Assignments.Forms;
using Chutri.Assignments.Laws;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Storage;
using Chutri.Assignments.Web;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments;

/// <summary>The wiring of assignments themselves; that of proposals stands beside it.</summary>
internal static class AssignmentParts
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<ITables, AssignmentTables>();
        services.AddSingleton(ClarityCheck.Six);
        foreach (var kind in AssignmentFacts.Kinds)
        {
            services.AddSingleton(kind);
        }

        foreach (var act in AssignmentActs.All)
        {
            services.AddSingleton(act);
        }

        AssignmentNews.AddTo(services);
        AddPieces(services);
        AddOperations(services);
        AddLaws(services);
        AddDoors(services);
    }

    public static void MapPages(IEndpointRouteBuilder pages)
    {
        AssignmentRoutes.Map(pages);
        IssueRoutes.Map(pages);
        DuplicateRoutes.Map(pages);
        FunctionUseRoutes.Map(pages);
        ActionRoutes.Map(pages);
    }

    public static void MapApi(IEndpointRouteBuilder api) => AssignmentApi.Map(api);

    private static void AddPieces(IServiceCollection services)
    {
        services.AddScoped<IHoldAboutPeople, HeldDeliveries>();
        services.AddScoped<AssignmentStore>();
        services.AddScoped<AssignmentVersions>();
        services.AddScoped<Desk>();
        services.AddScoped<PeopleOfUnits>();
        services.AddScoped<Evidence>();
        services.AddScoped<Issuing>();
        services.AddScoped<ChosenLeads>();
        services.AddSingleton<KeptWork>();
        services.AddScoped<LikeWork>();
        services.AddScoped<KeepDuplicate>();
        services.AddScoped<LedTheLike>();
        services.AddScoped<FindLeadChoices>();
        services.AddSingleton<KeptFunctionUse>();
        services.AddScoped<FindFunctionsWithoutWork>();
        services.AddScoped<NextOccurrence>();
        services.AddScoped<IListen<UnitSucceeded>, SucceedUnits>();
        services.AddScoped<IReorganizationEffects, CountCooperations>();
        services.AddScoped<IListen<DutyLeftBehind>, LetHeadAnswer>();
        AddFollowing(services);
        services.AddScoped<IDueWork, OccurrencesClock>();
        services.AddScoped<IThingPages, AssignmentThings>();
    }

    private static void AddFollowing(IServiceCollection services)
    {
        services.AddScoped<Circle>();
        services.AddScoped<ListedNames>();
        services.AddScoped<IListen<HandedToPerson>, FollowWork>();
        services.AddScoped<IListen<AccountableNamed>, FollowWork>();
        services.AddScoped<IListen<AssignmentRedirected>, FollowWork>();
        services.AddScoped<IListen<AssignmentSentBack>, FollowWork>();
        services.AddScoped<IListen<CooperationAsked>, FollowWork>();
        services.AddScoped<IListen<CooperationHanded>, FollowWork>();
        services.AddScoped<IListen<ResultDelivered>, FollowWork>();
        services.AddScoped<IListen<ExtensionRequested>, FollowWork>();
        services.AddScoped<IListen<AssignmentSucceeded>, FollowWork>();
        services.AddScoped<IListen<DutyLeftBehind>, FollowWork>();
    }

    private static void AddOperations(IServiceCollection services)
    {
        services.AddScoped<IssueAssignment>();
        services.AddScoped<BreakDownAssignment>();
        services.AddScoped<AcknowledgeAssignment>();
        services.AddScoped<SendBackAssignment>();
        services.AddScoped<RedirectAssignment>();
        services.AddScoped<HandToPerson>();
        services.AddScoped<NameAccountable>();
        services.AddScoped<AskCooperation>();
        services.AddScoped<AnswerCooperation>();
        services.AddScoped<HandCooperation>();
        services.AddScoped<ReportProgress>();
        services.AddScoped<DeliverResult>();
        services.AddScoped<AcceptResult>();
        services.AddScoped<ReturnForRework>();
        services.AddScoped<RequestExtension>();
        services.AddScoped<DecideExtension>();
        services.AddScoped<PauseAssignment>();
        services.AddScoped<ResumeAssignment>();
        services.AddScoped<WithdrawAssignment>();
        services.AddScoped<RemindHolder>();
        services.AddScoped<OpenDueOccurrence>();
        services.AddScoped<LimitViewers>();
        services.AddScoped<NoteLimitedLook>();
        services.AddScoped<LookAtAssignment>();
    }

    private static void AddLaws(IServiceCollection services)
    {
        services.AddScoped<ILaw, LeadsDoNotCooperate>();
        services.AddScoped<ILaw, DifferentHands>();
        services.AddScoped<ILaw, AccountableBelongsToLead>();
        services.AddScoped<ILaw, EveryAssignmentCitesASource>();
        services.AddScoped<ILaw, StatesAgreeWithDuties>();
        services.AddScoped<ILaw, EveryChangeLeftItsFact>();
        services.AddScoped<ILaw, LimitedAreSeenByTheirParties>();
    }

    private static void AddDoors(IServiceCollection services)
    {
        services.AddScoped<FormReader>();
        services.AddScoped<IssueFormReading>();
        services.AddScoped<PreviewDeadline>();
        services.AddScoped<AssignmentSurroundings>();
        services.AddScoped<ShowAssignment>();
        services.AddScoped<FindAssignments>();
        services.AddScoped<FetchEvidence>();
        services.AddScoped<AssignmentPresenter>();
        services.AddScoped<StepsOfOtherPosts>();
        services.AddScoped<AssignmentListPresenter>();
        services.AddScoped<ActionPages>();
        services.AddScoped<IssuePages>();
        services.AddScoped<LeadPages>();
        services.AddScoped<AssignmentsOfProvisions>();
        services.AddScoped<AssignmentDirectory>();
        services.AddScoped(scope => new MeetingWork(
            scope.GetRequiredService<Issuing>(),
            scope.GetRequiredService<PersonDirectory>()
        ));
        services.AddSingleton(
            new NavEntry(
                30,
                AssignmentWords.Assignments,
                AssignmentUrls.List,
                "assignment",
                _ => true
            )
            {
                OnPhone = true,
            }
        );
    }
}
