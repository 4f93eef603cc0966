using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal sealed record ExtensionRequested(
    AssignmentRef Assignment,
    UnitId IssuerUnit,
    DateOnly Due,
    DateOnly NewDue,
    bool InTime,
    string Reason,
    string Progress
) : FactBody
{
    /// <summary>The time on the day it was due; null where all of it was within time, and in what was recorded before times were.</summary>
    public TimeOnly? DueAt { get; init; }

    /// <summary>The time until which it is asked for; null = all of the day.</summary>
    public TimeOnly? NewDueAt { get; init; }

    public override IEnumerable<Guid> About => [.. Assignment.About, IssuerUnit.Value];

    public override string? Why => Reason;

    public override Words Sentence()
    {
        var (due, newDue) = (FactDays.Of(Due, DueAt), FactDays.Of(NewDue, NewDueAt));
        return InTime
            ? new(
                $"xin gia hạn {Assignment.Code} từ {due.Vietnamese} đến {newDue.Vietnamese}; đã làm được: {Progress}",
                $"asked to extend {Assignment.Code} from {due.English} to {newDue.English}; done so far: {Progress}"
            )
            : new(
                $"xin gia hạn {Assignment.Code} đến {newDue.Vietnamese} khi đã quá hạn {due.Vietnamese}; đã làm được: {Progress}",
                $"asked to extend {Assignment.Code} to {newDue.English}, after the deadline of {due.English}; done so far: {Progress}"
            );
    }
}

internal sealed record ExtensionGranted(
    AssignmentRef Assignment,
    DateOnly From,
    DateOnly To,
    bool InTime,
    string? Note
) : FactBody
{
    /// <summary>The time on the day before; null where all of it was within time.</summary>
    public TimeOnly? FromAt { get; init; }

    /// <summary>The time on the day after; null where all of it is within time.</summary>
    public TimeOnly? ToAt { get; init; }

    public override IEnumerable<Guid> About => Assignment.About;

    public override string? Why => Note;

    public override Words Sentence()
    {
        var (from, to) = (FactDays.Of(From, FromAt), FactDays.Of(To, ToAt));
        return InTime
            ? new(
                $"cho gia hạn {Assignment.Code} từ {from.Vietnamese} đến {to.Vietnamese}",
                $"extended {Assignment.Code} from {from.English} to {to.English}"
            )
            : new(
                $"cho gia hạn {Assignment.Code} đến {to.Vietnamese}; xin sau hạn {from.Vietnamese} nên vẫn tính quá hạn",
                $"extended {Assignment.Code} to {to.English}; asked for after the deadline of {from.English}, so it stays late"
            );
    }
}

internal sealed record ExtensionRefused(
    AssignmentRef Assignment,
    DateOnly Due,
    DateOnly Asked,
    string? Note
) : FactBody
{
    /// <summary>The time on the day it was due; null where all of it is within time.</summary>
    public TimeOnly? DueAt { get; init; }

    /// <summary>The time until which it was asked for; null = all of the day.</summary>
    public TimeOnly? AskedAt { get; init; }

    public override IEnumerable<Guid> About => Assignment.About;

    public override string? Why => Note;

    public override Words Sentence()
    {
        var (due, asked) = (FactDays.Of(Due, DueAt), FactDays.Of(Asked, AskedAt));
        return new(
            $"không cho gia hạn {Assignment.Code} đến {asked.Vietnamese}; hạn vẫn là {due.Vietnamese}",
            $"did not extend {Assignment.Code} to {asked.English}; it stays due {due.English}"
        );
    }
}

internal sealed record AssignmentPaused(AssignmentRef Assignment, string Reason) : FactBody
{
    public override IEnumerable<Guid> About => Assignment.About;

    public override string? Why => Reason;

    public override Words Sentence() =>
        new($"cho tạm dừng {Assignment.Code}", $"paused {Assignment.Code}");
}

internal sealed record AssignmentResumed(AssignmentRef Assignment, DateOnly Since, string? Note)
    : FactBody
{
    public override IEnumerable<Guid> About => Assignment.About;

    public override string? Why => Note;

    public override Words Sentence()
    {
        var since = DayWords.Of(Since);
        return new(
            $"cho làm tiếp {Assignment.Code}, tạm dừng từ {since.Vietnamese}",
            $"resumed {Assignment.Code}, paused since {since.English}"
        );
    }
}
