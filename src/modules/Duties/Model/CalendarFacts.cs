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

/// <summary>From now on deadlines are counted by this edition.</summary>
/// <param name="Before">The label of the edition before.</param>
/// <param name="Later">How many open deadlines moved to a later day.</param>
/// <param name="Earlier">How many moved to an earlier day.</param>
internal sealed record CalendarPutInForce(
    Guid Calendar,
    string Label,
    string Before,
    int Later,
    int Earlier,
    string Reason
) : FactBody
{
    public const string FactCode = "duties.calendar-put-in-force";

    public override IEnumerable<Guid> About => [Calendar];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"áp dụng lịch làm việc phiên bản {Label} thay cho {Before}; dời {Later} thời hạn đang mở về sau, {Earlier} về trước",
            $"put edition {Label} of the working calendar in force in the place of {Before}; moved {Later} open {Deadlines(Later)} later and {Earlier} earlier"
        );

    private static string Deadlines(int count) => count == 1 ? "deadline" : "deadlines";
}
