using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>Which of the suggested units the issuer made the lead: so that the suggestions themselves are measured.</summary>
internal sealed class LeadChoice
{
    private LeadChoice() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public AssignmentId Assignment { get; private init; }

    public UnitId Lead { get; private init; }

    /// <summary>How many units were suggested; more than none.</summary>
    public int Offered { get; private init; }

    /// <summary>1 is the first; null where the lead was not among them.</summary>
    public int? Rank { get; private init; }

    /// <summary>Why a unit leads whose functions do not say so.</summary>
    public string? Reason { get; private init; }

    public DateTime ChosenAt { get; private init; }

    public static LeadChoice Of(
        AssignmentId assignment,
        UnitId lead,
        int offered,
        int? rank,
        string? reason,
        Moment now
    ) =>
        new()
        {
            Assignment = assignment,
            Lead = lead,
            Offered = offered,
            Rank = rank,
            Reason = reason,
            ChosenAt = now.Utc,
        };
}

/// <summary>The issuer chose a lead whose functions do not say so, and said why.</summary>
internal sealed record LeadChosenOutside(
    AssignmentRef Assignment,
    string LeadName,
    string SuggestedName,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"chọn {LeadName} chủ trì {Assignment.Code} dù chức năng đã ghi không nói tới; đơn vị được gợi ý là {SuggestedName}",
            $"chose {LeadName} to lead {Assignment.Code} although its functions do not say so; suggested was {SuggestedName}"
        );
}
