using Chutri.Platform;

namespace Chutri.Duties.Operations;

internal static class CalendarActs
{
    public static Act Change { get; } =
        new(
            "duties.change-calendar",
            new("đổi lịch làm việc của cơ quan", "change the authority's working calendar"),
            [.. Act.Granted(Scope.WholeOnly, Role.Administrator)]
        );
}
