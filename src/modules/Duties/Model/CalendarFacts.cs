using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>A file of the calendar was read in; nothing is counted by it yet.</summary>
internal sealed record CalendarRead(Guid Calendar, string Label) : FactBody
{
    public const string FactCode = "duties.calendar-read";

    public override IEnumerable<Guid> About => [Calendar];

    public override Words Sentence() =>
        new(
            $"đọc lịch làm việc phiên bản {Label}, chưa áp dụng",
            $"read in edition {Label} of the working calendar, not in force yet"
        );
}
