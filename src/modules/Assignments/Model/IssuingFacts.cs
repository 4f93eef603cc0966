using Chutri.Documents;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal sealed record AssignmentIssued(
    AssignmentRef Assignment,
    string LeadName,
    PersonId Accountable,
    string AccountableName,
    UnitId IssuerUnit,
    DateOnly? Due,
    SourceKind SourceKind,
    string Citation,
    AssignmentId? Parent,
    int Occurrence
) : FactBody
{
    /// <summary>The time on the due day; null where all of it is within time.</summary>
    public TimeOnly? DueAt { get; init; }

    public override IEnumerable<Guid> About =>
        [
            .. Assignment.About,
            Accountable.Value,
            IssuerUnit.Value,
            .. Parent is { } parent ? new[] { parent.Value } : [],
        ];

    public override Words Sentence()
    {
        var due =
            Due is not { } day ? null
            : DueAt is { } at ? DayWords.Of(day.ToDateTime(at))
            : DayWords.WithWeekday(day);
        var (time, timeInEnglish) = due is null
            ? ("thường xuyên", "continuing")
            : ($"hạn {due.Vietnamese}", $"due {due.English}");
        return Occurrence > 1
            ? new(
                $"mở kỳ {Occurrence} của việc định kỳ {Assignment.Title.Quoted()} ({Assignment.Code}) cho {LeadName}, {AccountableName} chịu trách nhiệm, {time}",
                $"opened occurrence {Occurrence} of the recurring work {Assignment.Title.Quoted()} ({Assignment.Code}) for {LeadName}, {AccountableName} accountable, {timeInEnglish}"
            )
            : new(
                $"giao {Assignment.Code} {Assignment.Title.Quoted()} cho {LeadName} chủ trì, {AccountableName} chịu trách nhiệm, {time}; căn cứ {Citation}",
                $"issued {Assignment.Code} {Assignment.Title.Quoted()} to {LeadName} as lead, {AccountableName} accountable, {timeInEnglish}; source: {WrittenCitation.Of(Citation).English}"
            );
    }
}

internal sealed record AssignmentBrokenDown(
    AssignmentRef Assignment,
    AssignmentRef Part,
    string PartLeadName
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About];

    public override Words Sentence() =>
        new(
            $"tách từ {Assignment.Code} việc {Part.Code} {Part.Title.Quoted()} cho {PartLeadName}",
            $"split off {Part.Code} {Part.Title.Quoted()} from {Assignment.Code}, for {PartLeadName}"
        );
}

/// <summary>A unit ended; its successor has taken its place in this assignment.</summary>
internal sealed record AssignmentSucceeded(
    AssignmentRef Assignment,
    UnitId From,
    string FromName,
    UnitId To,
    string ToName,
    string? AccountableName,
    string Decision
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About, From.Value, To.Value];

    public override string? Why => Decision;

    public override Words Sentence() =>
        AccountableName is { } name
            ? new(
                $"chuyển phần của {FromName} trong {Assignment.Code} sang {ToName}, {name} chịu trách nhiệm",
                $"passed the part of {FromName} in {Assignment.Code} to {ToName}, {name} accountable"
            )
            : new(
                $"chuyển phần của {FromName} trong {Assignment.Code} sang {ToName}",
                $"passed the part of {FromName} in {Assignment.Code} to {ToName}"
            );
}
