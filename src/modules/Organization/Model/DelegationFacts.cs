using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>Whose authority, in whose hands; both as they were called on the day.</summary>
internal sealed record DelegationRef(
    DelegationId Id,
    PersonId Giver,
    string GiverName,
    string Title,
    UnitId Unit,
    PersonId Delegate,
    string DelegateName
)
{
    public IEnumerable<Guid> About => [Id.Value, Giver.Value, Delegate.Value, Unit.Value];

    public string Whose => $"{GiverName} ({Title})";
}

/// <param name="Kinds">What was handed over; null = all that the post may hand on.</param>
/// <param name="ByGiver">False: an administrator recorded it for whoever was absent.</param>
internal sealed record DelegationMade(
    DelegationRef Delegation,
    DateOnly From,
    DateOnly Until,
    IReadOnlyList<Words>? Kinds,
    bool ByGiver,
    string Reason,
    string? Paper
) : FactBody
{
    public override IEnumerable<Guid> About => Delegation.About;

    public override string? Why => Reason;

    public override Words Sentence()
    {
        var (vietnamese, english) = (InVietnamese, InEnglish);
        return ByGiver
            ? new(
                $"ủy quyền cho {Delegation.DelegateName} {vietnamese}",
                $"handed authority to {Delegation.DelegateName} {english}"
            )
            : new(
                $"ghi ủy quyền của {Delegation.Whose} cho {Delegation.DelegateName} {vietnamese}",
                $"recorded that {Delegation.DelegateName} stands in for {Delegation.Whose} {english}"
            );
    }

    private string InVietnamese =>
        $"từ {From:dd/MM/yyyy} đến hết {Until:dd/MM/yyyy}{(Paper is null ? "" : $" theo {Paper}")}: {(Kinds is null ? "toàn bộ quyền của chức vụ" : string.Join(", ", Kinds.Select(kind => kind.Vietnamese)))}";

    private string InEnglish =>
        $"from {From:yyyy-MM-dd} to {Until:yyyy-MM-dd}{(Paper is null ? "" : $" by {Paper}")}: {(Kinds is null ? "all that the post may" : string.Join(", ", Kinds.Select(kind => kind.English)))}";
}

internal sealed record DelegationEnded(DelegationRef Delegation, string Reason) : FactBody
{
    public override IEnumerable<Guid> About => Delegation.About;

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"kết thúc sớm việc {Delegation.DelegateName} thay {Delegation.Whose}",
            $"ended early that {Delegation.DelegateName} stands in for {Delegation.Whose}"
        );
}

/// <summary>The posts of both became others by a reorganization, and the authority went along.</summary>
internal sealed record DelegationCarried(
    DelegationRef Delegation,
    DelegationId Before,
    DateOnly From,
    DateOnly Until,
    string Decision
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Delegation.About, Before.Value];

    public override string? Why => Decision;

    public override Words Sentence() =>
        new(
            $"chuyển theo chức vụ mới việc {Delegation.DelegateName} thay {Delegation.Whose}, từ {From:dd/MM/yyyy} đến hết {Until:dd/MM/yyyy}",
            $"carried over to the new post that {Delegation.DelegateName} stands in for {Delegation.Whose}, from {From:yyyy-MM-dd} to {Until:yyyy-MM-dd}"
        );
}
