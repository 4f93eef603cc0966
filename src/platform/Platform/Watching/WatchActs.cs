namespace Chutri.Platform;

public static class WatchActs
{
    public static Act Look { get; } =
        new(
            "program.watch",
            new("xem tình trạng hệ thống", "see the system status"),
            Act.Granted(Scope.WholeOnly, Role.Administrator)
        );
}
