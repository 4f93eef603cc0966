using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed record AssignmentAcknowledged(AssignmentRef Assignment, string LeadName) : FactBody
{
    public override IEnumerable<Guid> About => Assignment.About;

    public override Words Sentence() =>
        new(
            $"nhận việc {Assignment.Code} cho {LeadName}",
            $"acknowledged {Assignment.Code} for {LeadName}"
        );
}

internal sealed record AssignmentSentBack(
    AssignmentRef Assignment,
    string LeadName,
    UnitId RightfulUnit,
    string RightfulName,
    UnitId IssuerUnit,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About =>
        [.. Assignment.About, RightfulUnit.Value, IssuerUnit.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"trả lại {Assignment.Code}: theo {LeadName}, việc này của {RightfulName}",
            $"sent {Assignment.Code} back: in the view of {LeadName} it belongs to {RightfulName}"
        );
}

internal sealed record AssignmentRedirected(
    AssignmentRef Assignment,
    UnitId From,
    string FromName,
    string LeadName,
    PersonId Accountable,
    string AccountableName,
    string? Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About, From.Value, Accountable.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        From == Assignment.LeadUnit
            ? new(
                $"giữ {LeadName} chủ trì {Assignment.Code}, {AccountableName} chịu trách nhiệm",
                $"kept {LeadName} as the lead of {Assignment.Code}, {AccountableName} accountable"
            )
            : new(
                $"giao lại {Assignment.Code} từ {FromName} sang {LeadName} chủ trì, {AccountableName} chịu trách nhiệm",
                $"gave {Assignment.Code} from {FromName} to {LeadName} as lead, {AccountableName} accountable"
            );
}
