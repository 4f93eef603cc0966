using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

public sealed record DuplicateListModel(
    Words Heading,
    Words Looked,
    IReadOnlyList<DuplicateLine> Lines
);

/// <param name="JoinFirst">Withdraws the second, which then points to the first; null where the reader gives out nothing.</param>
/// <param name="JoinSecond">The other way round.</param>
public sealed record DuplicateLine(
    Words Score,
    LikeWorkLine First,
    LikeWorkLine Second,
    string? JoinFirst,
    string? JoinSecond,
    string? KeepHref
);

public sealed record LikeWorkLine(string Code, string Title, string Lead, string Href);

public sealed record KeepDuplicateModel(
    LikeWorkLine First,
    LikeWorkLine Second,
    string Action,
    FormEntry Entry
);
