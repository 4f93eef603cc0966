using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

/// <summary>The views of the register.</summary>
internal enum FunctionTab
{
    List,
    Overlaps,
    Gaps,
    Matrix,
}

internal static class TabWords
{
    public static Words Label { get; } = new("Các cách xem chức năng", "Views of the functions");

    public static IReadOnlyList<Tab> At(FunctionTab here) =>
        [
            new(FunctionWords.ListTab, FunctionUrls.List, here is FunctionTab.List),
            new(OverlapWords.Tab, FunctionUrls.Overlaps, here is FunctionTab.Overlaps),
            new(GapWords.Title, FunctionUrls.Gaps, here is FunctionTab.Gaps),
            new(GapWords.WithoutWork, FunctionUrls.WithoutWork, false),
            new(MatrixWords.Title, FunctionUrls.Matrix, here is FunctionTab.Matrix),
        ];
}
