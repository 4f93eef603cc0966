namespace Chutri.Platform;

public static class WatchActs
{
    public static Act Look { get; } =
        new(
            "program.watch",
            new("xem tình trạng hệ thống", "see the state of the program"),
            Act.Granted(Scope.WholeOnly, Role.Administrator)
        );
}
