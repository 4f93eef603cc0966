using Chutri.Platform;

namespace Chutri.Dissemination.Model;

internal sealed record SessionPlanned(
    Guid Session,
    string Code,
    Guid Campaign,
    UnitId Unit,
    string Title
) : FactBody
{
    public override IEnumerable<Guid> About => [Session, Campaign, Unit.Value];

    public override Words Sentence() =>
        new($"đặt buổi học {Code}: {Title}", $"planned the session {Code}: {Title}");
}

internal sealed record SessionOpened(Guid Session, string Code, Guid Campaign, string Title)
    : FactBody
{
    public override IEnumerable<Guid> About => [Session, Campaign];

    public override Words Sentence() =>
        new($"bắt đầu buổi học {Code} và điểm danh", $"began the session {Code} and its roll");
}

internal sealed record SessionClosed(
    Guid Session,
    string Code,
    Guid Campaign,
    string Title,
    int Present
) : FactBody
{
    public override IEnumerable<Guid> About => [Session, Campaign];

    public override Words Sentence() =>
        new(
            $"kết thúc buổi học {Code}, {Present} người có mặt",
            $"ended the session {Code} with {Present} present"
        );
}

internal sealed record ConclusionNoted(Guid Session, string Code, int Number, string Text)
    : FactBody
{
    public override IEnumerable<Guid> About => [Session];

    public override string? Why => Text;

    public override Words Sentence() =>
        new(
            $"ghi kết luận {Number} của buổi học {Code}",
            $"noted conclusion {Number} of the session {Code}"
        );
}

internal sealed record WorkGivenFromConclusion(
    Guid Session,
    string Code,
    int Number,
    string Assignment,
    Guid AssignmentId
) : FactBody
{
    public override IEnumerable<Guid> About => [Session, AssignmentId];

    public override Words Sentence() =>
        new(
            $"giao việc {Assignment} theo kết luận {Number} của buổi học {Code}",
            $"gave out {Assignment} from conclusion {Number} of the session {Code}"
        );
}

internal sealed record SessionFileAdded(
    Guid Session,
    string Code,
    SessionFileKind Kind,
    string Name
) : FactBody
{
    public override IEnumerable<Guid> About => [Session];

    public override Words Sentence()
    {
        var kind = Kind.Name();
        return new(
            $"nộp {kind.Vietnamese} “{Name}” của buổi học {Code}",
            $"added {kind.English} “{Name}” to the session {Code}"
        );
    }
}

/// <summary>Those who have to attend are told; of a large session the heads of their units, who pass it on.</summary>
/// <param name="Heads">Whether the heads of the units were told, and not everybody.</param>
internal sealed record SessionInvited(
    Guid Session,
    string Code,
    DateOnly On,
    string Place,
    IReadOnlyList<PersonId> People,
    bool Heads
) : FactBody
{
    public override IEnumerable<Guid> About => [Session];

    public override Words Sentence() =>
        Heads
            ? new(
                $"mời người đứng đầu {People.Count} đơn vị đưa người dự buổi học {Code} ngày {On:dd/MM/yyyy}, {Place}",
                $"asked the heads of {People.Count} units to bring their people to {Code} on {On:yyyy-MM-dd}, {Place}"
            )
            : new(
                $"mời {People.Count} người dự buổi học {Code} ngày {On:dd/MM/yyyy}, {Place}",
                $"invited {People.Count} people to {Code} on {On:yyyy-MM-dd}, {Place}"
            );
}

/// <summary>The day before.</summary>
internal sealed record SessionReminded(
    Guid Session,
    string Code,
    DateOnly On,
    string Place,
    IReadOnlyList<PersonId> People
) : FactBody
{
    public override IEnumerable<Guid> About => [Session];

    public override Words Sentence() =>
        new(
            $"nhắc {People.Count} người: buổi học {Code} vào ngày {On:dd/MM/yyyy}, {Place}",
            $"reminded {People.Count} people of {Code} on {On:yyyy-MM-dd}, {Place}"
        );
}

internal sealed record UnderstandingConfirmed(
    Guid Campaign,
    string Code,
    PersonId Person,
    string? Receipt = null,
    string? Digest = null
) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override Words Sentence() =>
        new(
            $"xác nhận đã đọc và hiểu nội dung đợt {Code}",
            $"confirmed having read and understood {Code}"
        );
}
