using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed record HandedToPerson(
    AssignmentRef Assignment,
    UnitId Unit,
    PersonId Person,
    string PersonName,
    string? FromName,
    string? Note
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About, Unit.Value, Person.Value];

    public override string? Why => Note;

    public override Words Sentence() =>
        FromName is { } from
            ? new(
                $"chuyển {Assignment.Code} từ {from} sang {PersonName}",
                $"handed {Assignment.Code} from {from} to {PersonName}"
            )
            : new(
                $"chuyển {Assignment.Code} cho {PersonName}",
                $"handed {Assignment.Code} to {PersonName}"
            );
}

internal sealed record AccountableNamed(
    AssignmentRef Assignment,
    PersonId Person,
    string PersonName,
    PersonId Before,
    string BeforeName,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About, Person.Value, Before.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"đổi người chịu trách nhiệm {Assignment.Code} từ {BeforeName} sang {PersonName}",
            $"named {PersonName} accountable for {Assignment.Code} in place of {BeforeName}"
        );
}

internal sealed record ProgressReported(AssignmentRef Assignment, int? Percent, string Told)
    : FactBody
{
    public override IEnumerable<Guid> About => Assignment.About;

    public override string? Why => Told;

    public override Words Sentence() =>
        Percent is { } percent
            ? new(
                $"báo tiến độ {Assignment.Code}: {percent} %",
                $"reported progress of {Assignment.Code}: {percent} %"
            )
            : new($"báo tiến độ {Assignment.Code}", $"reported progress of {Assignment.Code}");
}

/// <summary>Đôn đốc: the reminder itself is on record.</summary>
internal sealed record HolderReminded(
    AssignmentRef Assignment,
    UnitId Holder,
    string HolderName,
    string Message
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About, Holder.Value];

    public override string? Why => Message;

    public override Words Sentence() =>
        new(
            $"đôn đốc {HolderName} về {Assignment.Code}",
            $"reminded {HolderName} of {Assignment.Code}"
        );
}
