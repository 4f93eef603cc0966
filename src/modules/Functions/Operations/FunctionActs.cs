using Chutri.Platform;

namespace Chutri.Functions.Operations;

internal static class FunctionActs
{
    public static Act Write { get; } =
        new(
            "functions.write",
            new("ghi chức năng, nhiệm vụ của đơn vị", "record the functions of units"),
            Act.Granted(Scope.UnitAndBelow, Role.Administrator, Role.Clerk, Role.Head)
        );

    public static Act Import { get; } =
        new(
            "functions.import",
            new("nhập chức năng từ tệp", "import functions from a file"),
            Act.Granted(Scope.WholeOnly, Role.Administrator, Role.Clerk)
        );

    /// <summary>Of a pair by whoever stands over both units.</summary>
    public static Act Judge { get; } =
        new(
            "functions.judge",
            new("xét các cặp chức năng chồng chéo", "judge pairs of functions that overlap"),
            Act.Granted(Scope.UnitAndBelow, Role.Administrator, Role.Head, Role.Deputy)
        );

    public static IReadOnlyList<Act> All { get; } = [Write, Import, Judge];
}
