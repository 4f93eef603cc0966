using Chutri.Platform;

namespace Chutri.Organization.Model;

internal sealed record AuthorityNamed(string Name, string ShortName, string Place) : FactBody
{
    public override IEnumerable<Guid> About => [];

    public override Words Sentence() =>
        new($"ghi tên cơ quan: {Name}, {Place}", $"named the authority: {Name}, {Place}");
}

internal sealed record UnitOpened(
    UnitId Unit,
    string Code,
    string Name,
    UnitId? Parent,
    string? ParentName,
    DateOnly On,
    string? Decision
) : FactBody
{
    public override IEnumerable<Guid> About =>
        Parent is { } parent ? [Unit.Value, parent.Value] : [Unit.Value];

    public override string? Why => Decision;

    public override Words Sentence() =>
        ParentName is null
            ? new($"lập {Name} từ {On:dd/MM/yyyy}", $"opened {Name} as of {On:yyyy-MM-dd}")
            : new(
                $"lập {Name} trực thuộc {ParentName} từ {On:dd/MM/yyyy}",
                $"opened {Name} under {ParentName} as of {On:yyyy-MM-dd}"
            );
}

internal sealed record UnitRenamed(
    UnitId Unit,
    string Code,
    string Before,
    string After,
    DateOnly On,
    string? Decision
) : FactBody
{
    public override IEnumerable<Guid> About => [Unit.Value];

    public override string? Why => Decision;

    public override Words Sentence() =>
        new(
            $"đổi tên {Before} thành {After} từ {On:dd/MM/yyyy}",
            $"renamed {Before} to {After} as of {On:yyyy-MM-dd}"
        );
}

internal sealed record UnitMoved(
    UnitId Unit,
    string Name,
    UnitId? Before,
    UnitId? After,
    string? AfterName,
    DateOnly On,
    string? Decision
) : FactBody
{
    public override IEnumerable<Guid> About =>
        new[] { Unit, Before, After }.OfType<UnitId>().Select(unit => unit.Value);

    public override string? Why => Decision;

    public override Words Sentence() =>
        AfterName is null
            ? new(
                $"đưa {Name} ra đứng đầu khối từ {On:dd/MM/yyyy}",
                $"made {Name} a root of its branch as of {On:yyyy-MM-dd}"
            )
            : new(
                $"chuyển {Name} về trực thuộc {AfterName} từ {On:dd/MM/yyyy}",
                $"moved {Name} under {AfterName} as of {On:yyyy-MM-dd}"
            );
}
