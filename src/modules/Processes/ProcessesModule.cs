using Chutri.Duties;
using Chutri.Notifications;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Laws;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Processes.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Processes;

/// <summary>Describes how work that repeats is done, and runs it: at every step who, by which authority, within how long.</summary>
public sealed class ProcessesModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, ProcessesTables>();
        services.AddSingleton<VersionShelf>();
        foreach (
            var act in ProcessesActs.All.Append(FireTimers.Right).Append(StartByTimetable.Right)
        )
        {
            services.AddSingleton(act);
        }

        foreach (var kind in ProcessesFacts.Kinds)
        {
            services.AddSingleton(kind);
        }

        AddOperations(services);
        AddNews(services);
        services.AddScoped<ProcessDesk>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<CaseBook>();
        services.AddScoped<StepActs>();
        services.AddScoped<CaseActs>();
        services.AddScoped(provider => new CaseReading(
            provider.GetRequiredService<AppDatabase>(),
            provider.GetRequiredService<DutyReading>(),
            provider.GetRequiredService<VersionShelf>()
        ));
        services.AddScoped(provider => new CaseRunning(
            provider.GetRequiredService<StartCase>(),
            provider.GetRequiredService<CaseActs>(),
            provider.GetRequiredService<CaseReading>()
        ));
        services.AddScoped(provider => new CaseKeeping(
            provider.GetRequiredService<AppDatabase>(),
            provider.GetRequiredService<FileStore>()
        ));
        services.AddRetention<RetainCases>(RetainCases.TheRule);
        services.AddScoped<CaseFiles>();
        services.AddScoped<AwaitedOpinions>();
        services.AddScoped<QuestionBook>();
        services.AddScoped<QuestionDesk>();
        services.AddScoped<QuestionEnding>();
        services.AddScoped<PauseGranters>();
        services.AddScoped<RowEditing>();
        services.AddScoped<StaffReading>();
        services.AddScoped<SeparateHands>();
        services.AddScoped<CheckDraft>();
        services.AddScoped<FindProcesses>();
        services.AddScoped<ShowProcess>();
        services.AddScoped<FindCases>();
        services.AddScoped<ShowCase>();
        services.AddScoped<DescribedVersions>();
        services.AddScoped<CaseVersions>();
        services.AddScoped<CaseStarting>();
        services.AddScoped<IBesideThings, CasesBeside>();
        services.AddScoped<IDueWork, TimersOfCases>();
        services.AddScoped<IDueWork, TimetablesOfCases>();
        services.AddScoped<IHoldAboutPeople, HeldCases>();
        services.AddScoped<ILaw, OpenCasesHaveHolders>();
        services.AddScoped<ILaw, CasesAgreeWithDuties>();
        WebParts.AddTo(services);
    }

    public override void MapPages(IEndpointRouteBuilder pages) => WebParts.MapPages(pages);

    public override void MapApi(IEndpointRouteBuilder api) => WebParts.MapApi(api);

    private static void AddOperations(IServiceCollection services)
    {
        services.AddScoped<DescribeProcess>();
        services.AddScoped<ChangeProcess>();
        services.AddScoped<PutStep>();
        services.AddScoped<RemoveStep>();
        services.AddScoped<MoveStep>();
        services.AddScoped<DrawProcess>();
        services.AddScoped<PublishProcess>();
        services.AddScoped<StartCase>();
        services.AddScoped<MakeTimetable>();
        services.AddScoped<TryProcess>();
        services.AddScoped<ReplayCases>();
        services.AddScoped<LearnProcess>();
        services.AddScoped<MoveCases>();
        services.AddScoped<StopTimetable>();
        services.AddScoped<StartByTimetable>();
        services.AddScoped<CompleteStep>();
        services.AddScoped<SendBackStep>();
        services.AddScoped<HandStep>();
        services.AddScoped<TakeStep>();
        services.AddScoped<EndHere>();
        services.AddScoped<CancelCase>();
        services.AddScoped<ConsultUnits>();
        services.AddScoped<AskMissing>();
        services.AddScoped<AnswerQuestion>();
        services.AddScoped<TakeQuestionBack>();
        services.AddScoped<PauseStep>();
        services.AddScoped<ResumeStep>();
        services.AddScoped<FireTimers>();
    }

    /// <summary>Whoever a step comes to is told.</summary>
    private static void AddNews(IServiceCollection services)
    {
        services.AddSingleton(new NotificationRule<CaseStarted>(Audience.NewHolder));
        services.AddSingleton(new NotificationRule<StepDone>(Audience.NewHolder));
        services.AddSingleton(new NotificationRule<StepSentBack>(Audience.NewHolder));
        services.AddSingleton(
            new NotificationRule<StepHanded>(Audience.Nobody) { People = fact => [fact.To] }
        );
        services.AddSingleton(new NotificationRule<CaseTimersFired>(Audience.NewHolder));
        services.AddSingleton(new NotificationRule<UnitsConsulted>(Audience.NewHolder));
        services.AddSingleton(new NotificationRule<MissingAsked>(Audience.NewHolder));
        services.AddSingleton(
            new NotificationRule<OpinionGiven>(Audience.Nobody)
            {
                People = fact => fact.Asker is { } asker ? [asker] : [],
            }
        );
        services.AddSingleton(
            new NotificationRule<MissingGiven>(Audience.Nobody)
            {
                People = fact => fact.Asker is { } asker ? [asker] : [],
            }
        );
        services.AddSingleton(
            new NotificationRule<StepPaused>(Audience.Nobody) { People = fact => [fact.Granter] }
        );
    }
}
