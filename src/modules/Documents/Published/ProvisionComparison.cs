using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>What became of each provision from one version to a later one, in the order of the later text.</summary>
public sealed record ProvisionComparison(
    DocumentId Document,
    int Before,
    int After,
    IReadOnlyList<ProvisionChange> Changes
)
{
    public int Count(ChangeKind kind) => Changes.Count(change => change.Kind == kind);

    /// <summary>How many provisions are not as they were.</summary>
    public int Differences => Changes.Count - Count(ChangeKind.Unchanged);

    /// <summary>What became of the provision that had this path before.</summary>
    public ProvisionChange? Of(string pathBefore) =>
        Changes.FirstOrDefault(change => change.Before?.Path == pathBefore);
}

/// <param name="Before">Null where it was added.</param>
/// <param name="After">Null where it was removed.</param>
/// <param name="Likeness">How alike the words are, 0 to 1; 1 = the same but for white space.</param>
public sealed record ProvisionChange(
    ChangeKind Kind,
    ProvisionView? Before,
    ProvisionView? After,
    double Likeness
);

[JsonConverter(typeof(JsonStringEnumConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>The same words at the same place.</summary>
    Unchanged,

    /// <summary>Other words at the same place.</summary>
    Changed,

    /// <summary>The same or nearly the same words at another place; <see cref="ProvisionChange.Likeness"/> says how nearly.</summary>
    Moved,
    Added,
    Removed,
}

public static class ChangeKindWords
{
    public static Words Name(this ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Changed => new("đã sửa", "changed"),
            ChangeKind.Moved => new("chuyển chỗ", "moved"),
            ChangeKind.Added => new("thêm mới", "added"),
            ChangeKind.Removed => new("đã bỏ", "removed"),
            _ => new("giữ nguyên", "unchanged"),
        };
}
