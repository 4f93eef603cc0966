using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>Only those named see it, and this fact, from now on.</summary>
internal sealed record ViewersLimited(
    AssignmentRef Assignment,
    ViewLimit Limit,
    IReadOnlyList<NamedViewer> Viewers,
    string? Reason
) : FactBody
{
    public const string Code = "assignments.viewers-limited";

    public override IEnumerable<Guid> About =>
        [.. Assignment.About, .. Viewers.Select(viewer => viewer.Person.Value)];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"hạn chế người xem {Assignment.Code} ({Limit.Name().Vietnamese}): chỉ {NamedViewer.List(Viewers)}",
            $"limited who sees {Assignment.Code} ({Limit.Name().English}): only {NamedViewer.List(Viewers)}"
        );
}

internal sealed record ViewersChanged(
    AssignmentRef Assignment,
    IReadOnlyList<NamedViewer> Added,
    IReadOnlyList<NamedViewer> Removed,
    string Reason
) : FactBody
{
    public const string Code = "assignments.viewers-changed";

    public override IEnumerable<Guid> About =>
        [.. Assignment.About, .. Added.Concat(Removed).Select(viewer => viewer.Person.Value)];

    public override string? Why => Reason;

    public override Words Sentence() =>
        (Added.Count, Removed.Count) switch
        {
            (_, 0) => new(
                $"cho xem thêm {Assignment.Code}: {NamedViewer.List(Added)}",
                $"let more people see {Assignment.Code}: {NamedViewer.List(Added)}"
            ),
            (0, _) => new(
                $"thôi cho xem {Assignment.Code}: {NamedViewer.List(Removed)}",
                $"let these no longer see {Assignment.Code}: {NamedViewer.List(Removed)}"
            ),
            _ => new(
                $"đổi người được xem {Assignment.Code}: thêm {NamedViewer.List(Added)}; bớt {NamedViewer.List(Removed)}",
                $"changed who sees {Assignment.Code}: added {NamedViewer.List(Added)}; removed {NamedViewer.List(Removed)}"
            ),
        };
}

internal sealed record LimitLifted(AssignmentRef Assignment, string Reason) : FactBody
{
    public const string Code = "assignments.limit-lifted";

    public override IEnumerable<Guid> About => Assignment.About;

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"bỏ hạn chế người xem {Assignment.Code}",
            $"let everybody see {Assignment.Code} again"
        );
}

/// <summary>The work came to somebody: who holds it, or answers for it, is named by that.</summary>
internal sealed record ViewersFollowed(AssignmentRef Assignment, IReadOnlyList<NamedViewer> Viewers)
    : FactBody
{
    public const string Code = "assignments.viewers-followed";

    public override IEnumerable<Guid> About =>
        [.. Assignment.About, .. Viewers.Select(viewer => viewer.Person.Value)];

    public override Words Sentence() =>
        new(
            $"nhờ đó {NamedViewer.List(Viewers)} được xem {Assignment.Code}",
            $"and so {NamedViewer.List(Viewers)} may see {Assignment.Code}"
        );
}

/// <summary>Somebody looked at what named people alone may see. Looking changes nothing that others decide on.</summary>
internal sealed record LimitedLookedAt(AssignmentRef Assignment, string? File) : FactBody
{
    public const string Code = "assignments.looked-at";

    public override IEnumerable<Guid> About => [Assignment.Id.Value];

    public override Words Sentence() =>
        File is { } name
            ? new($"tải tệp {name} của {Assignment.Code}", $"fetched {name} of {Assignment.Code}")
            : new($"xem {Assignment.Code}", $"looked at {Assignment.Code}");
}

internal sealed record NamedViewer(PersonId Person, string Name)
{
    public static string List(IEnumerable<NamedViewer> viewers) =>
        string.Join(", ", viewers.Select(viewer => viewer.Name));
}
