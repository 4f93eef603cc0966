using Chutri.Duties.Model;
using Chutri.Duties.Operations;
using Chutri.Duties.Storage;
using Chutri.Duties.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties;

/// <summary>The editions of the working calendar: reading one in, looking at what it moves, putting it in force.</summary>
internal static class CalendarParts
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton<CalendarShelf>();
        services.AddScoped(provider => new Calendars(
            provider.GetRequiredService<AppDatabase>(),
            provider.GetRequiredService<CalendarShelf>()
        ));
        services.AddScoped<CalendarEditions>();
        services.AddScoped<CalendarMoves>();
        services.AddScoped<PreviewCalendar>();
        services.AddScoped<ReadCalendar>();
        services.AddScoped<PutCalendarInForce>();
        services.AddScoped<CalendarVersions>();
        services.AddScoped(CalendarInFolder.Of);
        services.AddScoped<IThingPages, CalendarThings>();
        services.AddScoped<IWatch, CalendarWatch>();
        services.AddSingleton(CalendarActs.Change);
        services.AddSingleton(
            FactKind.Of<CalendarRead>(
                CalendarRead.FactCode,
                new("đọc tệp lịch làm việc", "calendar file read in")
            )
        );
        services.AddSingleton(
            FactKind.Of<CalendarPutInForce>(
                CalendarPutInForce.FactCode,
                new("áp dụng lịch làm việc", "calendar put in force")
            )
        );
        services.AddSingleton(
            FactKind.Of<DeadlinesMoved>(
                "duties.deadlines-moved",
                new("dời thời hạn theo lịch mới", "deadlines moved by a new calendar")
            )
        );
        services.AddSingleton(
            new AdminEntry(
                45,
                CalendarPageWords.Title,
                CalendarPageWords.What,
                CalendarUrls.Editions,
                caller => caller.Has(CalendarActs.Change)
            )
        );
    }
}
