using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>Two open assignments that look like the same work, of which somebody said why both go on.</summary>
internal sealed class KeptDuplicate
{
    private KeptDuplicate() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The one with the smaller identifier.</summary>
    public AssignmentId First { get; private init; }

    public AssignmentId Second { get; private init; }

    public string Reason { get; private init; } = "";

    public DateTime KeptAt { get; private init; }

    public string KeptByName { get; private init; } = "";

    /// <summary>As a pair is kept, whichever of the two is named first.</summary>
    public static (AssignmentId First, AssignmentId Second) InOrder(
        AssignmentId one,
        AssignmentId other
    ) => one.Value.CompareTo(other.Value) < 0 ? (one, other) : (other, one);

    public static KeptDuplicate Of(
        AssignmentId one,
        AssignmentId other,
        string reason,
        Caller caller,
        Moment now
    )
    {
        var (first, second) = InOrder(one, other);
        return new()
        {
            First = first,
            Second = second,
            Reason = reason,
            KeptAt = now.Utc,
            KeptByName = caller.Name,
        };
    }
}

/// <summary>Work that looks given twice goes on in both places, for a reason.</summary>
internal sealed record DuplicateKept(AssignmentRef Assignment, AssignmentRef Other, string Reason)
    : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About, .. Other.About];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"giữ cả {Assignment.Code} {Assignment.Title.Quoted()} và {Other.Code} {Other.Title.Quoted()} dù nội dung gần nhau",
            $"kept both {Assignment.Code} {Assignment.Title.Quoted()} and {Other.Code} {Other.Title.Quoted()} although they are alike"
        );
}
