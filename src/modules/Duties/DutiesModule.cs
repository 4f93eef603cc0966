using System.CommandLine;
using Chutri.Duties.Api;
using Chutri.Duties.CommandLine;
using Chutri.Duties.Laws;
using Chutri.Duties.Operations;
using Chutri.Duties.Storage;
using Chutri.Duties.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chutri.Duties;

public sealed class DutiesModule : Module
{
    public override IReadOnlyList<Setting> Settings => [CalendarPlace.Setting];

    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, DutiesTables>();
        services.AddScoped<DutySummary>();
        CalendarParts.AddTo(services);
        services.AddScoped<DutyReading>();
        services.AddScoped<DutyParties>();
        services.AddScoped<DueDuties>();
        services.AddScoped<PeriodReading>();
        services.AddScoped<DutyListing>();
        services.AddScoped<DutyFilters>();
        services.AddScoped<OverviewReading>();
        services.AddScoped<WaitingReading>();
        services.AddScoped<WorkItems>();
        services.AddScoped<ShowMyWork>();
        services.AddScoped(provider => new OwnDeadlines(
            provider.GetRequiredService<ShowMyWork>(),
            provider.GetRequiredService<AuthorityClock>()
        ));
        services.AddScoped(provider => new DutyBook(
            provider.GetRequiredService<AppDatabase>(),
            provider.GetRequiredService<DutySummary>(),
            provider.GetRequiredService<PersonDirectory>(),
            provider.GetRequiredService<Calendars>(),
            provider.GetRequiredService<AuthorityClock>()
        ));
        services.AddScoped<OwnMoves>();
        services.AddSingleton(
            FactKind.Of<DutiesSucceeded>(
                "duties.succeeded",
                new("chuyển việc theo sắp xếp đơn vị", "duties moved by a reorganization")
            )
        );
        services.AddScoped<IListen<UnitSucceeded>, FollowSuccession>();
        services.AddSingleton(
            FactKind.Of<DutyLeftBehind>(
                "duties.left-behind",
                new("việc của người thôi chức vụ", "duty of somebody who left a post")
            )
        );
        services.AddScoped<Leaving>();
        services.AddSingleton<LeaversLookedFor>();
        services.AddScoped<FollowLeaver>();
        services.AddSingleton(FollowLeaver.Right);
        services.AddScoped<IListen<PostEnded>, FollowPastEnds>();
        services.AddScoped<IDueWork, LeaversClock>();
        services.AddScoped<IDueWork, AddUpSummary>();
        services.AddScoped<IReorganizationEffects, CountHeldOpen>();
        services.AddScoped<IUnitFigures, UnitFigures>();
        services.AddScoped<ITakeNamesOut, RefuseWhileHolding>();
        services.AddScoped<IHoldAboutPeople, HeldDuties>();
        AddLaws(services);
        AddNavigation(services);
    }

    public override IEnumerable<Command> Commands(ICommandRunner runner) =>
        [ChangeCalendarCommand.Make(runner)];

    public override void MapPages(IEndpointRouteBuilder pages)
    {
        MyWorkRoutes.Map(pages);
        OverviewRoutes.Map(pages);
        WaitingRoutes.Map(pages);
        CalendarRoutes.Map(pages);
    }

    public override void MapApi(IEndpointRouteBuilder api) => DutyApi.Map(api);

    private static void AddNavigation(IServiceCollection services)
    {
        services.AddSingleton(
            new NavEntry(10, MyWorkWords.Menu, DutyAddresses.MyWork, "work", _ => true)
            {
                OnPhone = true,
                Count = MyWorkRoutes.Count,
            }
        );
        services.AddSingleton(
            new NavEntry(50, OverviewWords.Menu, DutyAddresses.Overview, "overview", _ => true)
            {
                OnPhone = true,
            }
        );
    }

    private static void AddLaws(IServiceCollection services)
    {
        services.AddSingleton<ILaw, OneLead>();
        services.AddSingleton<ILaw, OneHolder>();
        services.AddSingleton<ILaw, HoldingsTile>();
        services.AddSingleton<ILaw, PausedHasPause>();
        services.AddSingleton<ILaw, DeadlineKept>();
        services.AddSingleton<ILaw, SummaryEqualsCount>();
        services.AddSingleton<ILaw, FoundByWords>();
        services.AddSingleton<ILaw, HolderAtPost>();
        services.AddSingleton<ILaw, AccountableAtPost>();
    }
}
