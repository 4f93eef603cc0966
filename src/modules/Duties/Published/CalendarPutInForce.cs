using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>From now on deadlines are counted by this edition.</summary>
/// <param name="Before">The label of the edition before.</param>
/// <param name="Later">How many open deadlines moved to a later day.</param>
/// <param name="Earlier">How many moved to an earlier day.</param>
/// <param name="Concerned">Who holds those, and who answers for them.</param>
public sealed record CalendarPutInForce(
    Guid Calendar,
    string Label,
    string Before,
    int Later,
    int Earlier,
    string Reason,
    IReadOnlyList<PersonId> Concerned
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
