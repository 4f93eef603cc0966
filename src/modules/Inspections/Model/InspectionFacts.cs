using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal sealed record InspectionDecided(
    Guid Inspection,
    string Code,
    InspectionAct Act,
    bool IsSurprise,
    UnitId Unit,
    string UnitName,
    IReadOnlyList<NamedPerson> Team
) : FactBody
{
    public override IEnumerable<Guid> About =>
        [Inspection, Unit.Value, .. Team.Select(one => one.Person.Value)];

    public override Words Sentence() =>
        IsSurprise
            ? new(
                $"quyết định {Act.Name().Vietnamese} đột xuất {UnitName} ({Code}), đoàn gồm {NamedPerson.List(Team)}",
                $"decided on a surprise {Act.Name().English} of {UnitName} ({Code}) by {NamedPerson.List(Team)}"
            )
            : new(
                $"quyết định {Act.Name().Vietnamese} {UnitName} ({Code}), đoàn gồm {NamedPerson.List(Team)}",
                $"decided on the {Act.Name().English} of {UnitName} ({Code}) by {NamedPerson.List(Team)}"
            );
}

/// <summary>Private: the reason is for those inside, and the unit reads facts as well.</summary>
internal sealed record TeamChanged(
    Guid Inspection,
    string Code,
    IReadOnlyList<NamedPerson> Team,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About =>
        [Inspection, .. Team.Select(one => one.Person.Value)];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"đổi đoàn của {Code}: nay gồm {NamedPerson.List(Team)}",
            $"changed the team of {Code}: it is now {NamedPerson.List(Team)}"
        );
}

/// <summary>Whoever stands for the inspected unit from now on; empty: nobody does.</summary>
internal sealed record UnitSideFollowed(
    Guid Inspection,
    string Code,
    IReadOnlyList<NamedPerson> People
) : FactBody
{
    public override IEnumerable<Guid> About =>
        [Inspection, .. People.Select(one => one.Person.Value)];

    public override Words Sentence() =>
        People.Count == 0
            ? new(
                $"ghi nhận trong {Code}: đơn vị nay không có người đứng đầu",
                $"noted in {Code} that nobody heads the unit now"
            )
            : new(
                $"nêu tên người nay thay mặt đơn vị trong {Code}: {NamedPerson.List(People)}",
                $"named in {Code} who stands for the unit now: {NamedPerson.List(People)}"
            );
}

/// <summary>What ties somebody, or that nothing does, stands with the team: the unit reads facts as well.</summary>
internal sealed record TieDeclared(Guid Inspection, string Code) : FactBody
{
    public const string Kind = "inspections.tie-declared";

    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"khai về quan hệ với đơn vị trong {Code}",
            $"declared whether anything ties them to the unit in {Code}"
        );
}

/// <summary>The note stands with the step.</summary>
internal sealed record StepFinished(Guid Inspection, string Code, StepKind Step) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"xong bước “{Step.Name().Vietnamese}” của {Code}",
            $"finished “{Step.Name().English}” of {Code}"
        );
}

/// <summary>The last day of the replies is over, and the conclusion is owed.</summary>
internal sealed record RepliesOver(Guid Inspection, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"hết hạn có ý kiến về dự thảo {Code}, đến lúc kết luận",
            $"the time for replies to the draft of {Code} is over; it is to be concluded"
        );
}

/// <summary>Its name may tell what the team found, and stands with the paper.</summary>
internal sealed record InspectionPaperAdded(Guid Inspection, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new($"thêm tài liệu vào hồ sơ {Code}", $"added a paper to the file {Code}");
}

/// <summary>Which and why stands with the paper.</summary>
internal sealed record InspectionPaperMistaken(Guid Inspection, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"ghi một tài liệu trong hồ sơ {Code} là đưa nhầm",
            $"marked a paper of the file {Code} as put in by mistake"
        );
}

internal sealed record FileClosed(Guid Inspection, string Code, int Papers) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"đóng hồ sơ {Code}: {Papers} tài liệu",
            $"closed the file {Code}: {Counted.Of(Papers, "paper")}"
        );
}

/// <summary>
/// Somebody looked at what named people alone may see. Looking changes nothing. Private: the name of a file may tell what the team found.
/// </summary>
internal sealed record InspectionLookedAt(Guid Inspection, string Code, string? File) : FactBody
{
    public const string Kind = "inspections.looked-at";

    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        File is { } name
            ? new($"tải tệp {name} của {Code}", $"fetched {name} of {Code}")
            : new($"xem {Code}", $"looked at {Code}");
}

internal sealed record NamedPerson(PersonId Person, string Name)
{
    public static string List(IEnumerable<NamedPerson> people) =>
        string.Join(", ", people.Select(one => one.Name));
}
