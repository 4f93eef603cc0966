using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>People entered themselves by the code: kept together, a few hundred at once. Each entry names its person.</summary>
internal sealed record CheckInsRecorded(
    Guid Session,
    string Code,
    IReadOnlyList<PersonId> People,
    int Waiting
) : FactBody
{
    public override IEnumerable<Guid> About => [Session];

    public override Words Sentence() =>
        new(
            $"ghi {People.Count} người tự điểm danh bằng mã ở buổi học {Code}"
                + (Waiting > 0 ? $", {Waiting} người chờ bí thư xác nhận" : ""),
            $"kept {People.Count} check-ins by code at the session {Code}"
                + (Waiting > 0 ? $", {Waiting} of them to be confirmed" : "")
        );
}

internal sealed record RollRecorded(
    Guid Session,
    string Code,
    AttendanceWay Way,
    IReadOnlyList<PersonId> People,
    string? File
) : FactBody
{
    public override IEnumerable<Guid> About => [Session];

    public override Words Sentence()
    {
        var way = Way.Name();
        return new(
            $"ghi {People.Count} người có mặt ở buổi học {Code} ({way.Vietnamese})"
                + (File is null ? "" : $", tệp {File}"),
            $"recorded {People.Count} present at the session {Code} ({way.English})"
                + (File is null ? "" : $", file {File}")
        );
    }
}

internal sealed record CheckInsConfirmed(Guid Session, string Code, IReadOnlyList<PersonId> People)
    : FactBody
{
    public override IEnumerable<Guid> About => [Session];

    public override Words Sentence() =>
        new(
            $"xác nhận {People.Count} người tự điểm danh ở buổi học {Code}",
            $"confirmed {People.Count} check-ins at the session {Code}"
        );
}

internal sealed record AttendanceStruck(
    Guid Session,
    string Code,
    PersonId Person,
    string PersonName,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Session, Person.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"gạch tên {PersonName} khỏi danh sách có mặt của buổi học {Code}",
            $"struck {PersonName} from the roll of the session {Code}"
        );
}
