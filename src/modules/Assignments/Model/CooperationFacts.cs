using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal sealed record CooperationAsked(
    AssignmentRef Assignment,
    string LeadName,
    UnitId Unit,
    string UnitName,
    string Question,
    DateOnly Due
) : FactBody
{
    /// <summary>The time on the due day; null where all of it is within time.</summary>
    public TimeOnly? DueAt { get; init; }

    public override IEnumerable<Guid> About => [.. Assignment.About, Unit.Value];

    public override string? Why => Question;

    public override Words Sentence()
    {
        if (DueAt is { } at)
        {
            var moment = DayWords.Of(Due.ToDateTime(at));
            return new(
                $"hỏi {UnitName} để làm {Assignment.Code}, hạn trả lời {moment.Vietnamese}",
                $"asked {UnitName} to help with {Assignment.Code}, by {moment.English}"
            );
        }

        var due = DayWords.WithWeekday(Due);
        return new(
            $"hỏi {UnitName} để làm {Assignment.Code}, hạn trả lời đến hết {due.Vietnamese}",
            $"asked {UnitName} to help with {Assignment.Code}, by the end of {due.English}"
        );
    }
}

internal sealed record CooperationAnswered(
    AssignmentRef Assignment,
    UnitId Unit,
    string UnitName,
    bool Declined,
    string Answer,
    IReadOnlyList<string> Files
) : FactBody
{
    public override IEnumerable<Guid> About => [.. Assignment.About, Unit.Value];

    public override string? Why => Answer;

    public override Words Sentence() =>
        Declined
            ? new(
                $"thay mặt {UnitName} trả lời không phối hợp được trong {Assignment.Code}",
                $"answered for {UnitName} that it cannot help with {Assignment.Code}"
            )
            : new(
                $"thay mặt {UnitName} trả lời phối hợp trong {Assignment.Code}{(Files.Count == 0 ? "" : $", kèm {Files.Count} tệp")}",
                $"answered for {UnitName} in {Assignment.Code}{(Files.Count == 0 ? "" : $", with {Files.Count} file(s)")}"
            );
}

internal sealed record CooperationHanded(
    AssignmentRef Assignment,
    UnitId Unit,
    string UnitName,
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
                $"chuyển câu hỏi phối hợp của {Assignment.Code} ở {UnitName} từ {from} sang {PersonName}",
                $"handed the request to {UnitName} in {Assignment.Code} from {from} to {PersonName}"
            )
            : new(
                $"chuyển câu hỏi phối hợp của {Assignment.Code} ở {UnitName} cho {PersonName}",
                $"handed the request to {UnitName} in {Assignment.Code} to {PersonName}"
            );
}
