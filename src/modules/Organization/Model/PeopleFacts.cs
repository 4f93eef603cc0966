using Chutri.Platform;

namespace Chutri.Organization.Model;

internal sealed record PersonRegistered(PersonId Person, string Code, string Name) : FactBody
{
    public override IEnumerable<Guid> About => [Person.Value];

    public override Words Sentence() =>
        new($"ghi {Name} ({Code}) vào danh sách", $"registered {Name} ({Code})");
}

internal sealed record PostAppointed(
    PostId Post,
    PersonId Person,
    string PersonName,
    UnitId Unit,
    string UnitName,
    string Title,
    Role Role,
    DateOnly From,
    string? Decision
) : FactBody
{
    public override IEnumerable<Guid> About => [Person.Value, Unit.Value, Post.Value];

    public override string? Why => Decision;

    public override Words Sentence() =>
        new(
            $"ghi {PersonName} giữ chức vụ {Title}, {UnitName}, từ {From:dd/MM/yyyy}",
            $"recorded {PersonName} as {Title}, {UnitName}, from {From:yyyy-MM-dd}"
        );
}
