using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications;

/// <summary>What a module puts into the calendar of a person, besides the deadlines of what the person holds.</summary>
public interface IOwnCalendar
{
    /// <param name="caller">Whose calendar; it holds nothing that this person may not see.</param>
    /// <param name="address">The whole address of a path of the program.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Stops the reading.</param>
    Task<IReadOnlyList<CalendarEntry>> Of(
        Caller caller,
        Func<string, string> address,
        Moment now,
        CancellationToken stop
    );
}
