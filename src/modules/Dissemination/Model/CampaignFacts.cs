using Chutri.Platform;

namespace Chutri.Dissemination.Model;

internal sealed record CampaignPlanned(Guid Campaign, string Code, string Title, UnitId Owner)
    : FactBody
{
    public override IEnumerable<Guid> About => [Campaign, Owner.Value];

    public override Words Sentence() =>
        new($"lập đợt quán triệt {Code}: {Title}", $"planned the campaign {Code}: {Title}");
}

internal sealed record AudienceFrozen(
    Guid Campaign,
    string Code,
    DateOnly On,
    int People,
    int Units
) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override Words Sentence() =>
        new(
            $"chốt danh sách đợt {Code} theo ngày {On:dd/MM/yyyy}: {People} người ở {Units} đơn vị",
            $"froze the audience of {Code} as of {On:yyyy-MM-dd}: {People} people in {Units} units"
        );
}

internal sealed record PilotNamed(Guid Campaign, string Code, UnitId Unit, string UnitName)
    : FactBody
{
    public override IEnumerable<Guid> About => [Campaign, Unit.Value];

    public override Words Sentence() =>
        new($"chọn {UnitName} làm mẫu cho đợt {Code}", $"chose {UnitName} as the pilot of {Code}");
}

internal sealed record GateOpened(Guid Campaign, string Code, string Lessons) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override string? Why => Lessons;

    public override Words Sentence() =>
        new(
            $"duyệt nhân rộng đợt {Code} sau buổi làm mẫu",
            $"opened the campaign {Code} to all units after the pilot"
        );
}

internal sealed record WavePlanned(
    Guid Campaign,
    string Code,
    string Wave,
    DateOnly From,
    DateOnly Until,
    int Units
) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override Words Sentence() =>
        new(
            $"xếp {Units} đơn vị vào {Wave} của đợt {Code}, từ {From:dd/MM/yyyy} đến {Until:dd/MM/yyyy}",
            $"put {Units} units into {Wave} of {Code}, from {From:yyyy-MM-dd} to {Until:yyyy-MM-dd}"
        );
}

internal sealed record MaterialAdded(Guid Campaign, string Code, string Name) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override Words Sentence() =>
        new($"thêm tài liệu “{Name}” cho đợt {Code}", $"added the material “{Name}” to {Code}");
}

/// <summary>Why and by which paper stands in the exemption itself: more people read facts than may read of an illness.</summary>
internal sealed record ExemptionGranted(
    Guid Campaign,
    string Code,
    PersonId Person,
    string PersonName,
    ExemptionReason Reason,
    string Paper
) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign, Person.Value];

    public override Words Sentence() =>
        new($"miễn cho {PersonName} khỏi đợt {Code}", $"exempted {PersonName} from {Code}");
}

internal sealed record ExemptionEnded(
    Guid Campaign,
    string Code,
    PersonId Person,
    string PersonName,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign, Person.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"bỏ việc miễn cho {PersonName} trong đợt {Code}",
            $"ended the exemption of {PersonName} from {Code}"
        );
}

internal sealed record CampaignClosed(Guid Campaign, string Code, string Reason) : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new($"kết thúc đợt quán triệt {Code}", $"closed the campaign {Code}");
}
