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

/// <summary>The same post, with another role, standing over another unit, or without the last day it had.</summary>
/// <param name="NoLongerEndsAfter">The last day that it had; null where that did not change.</param>
internal sealed record PostChanged(
    PostId Post,
    PersonId Person,
    string PersonName,
    UnitId Unit,
    string UnitName,
    string Title,
    RoleOver Before,
    RoleOver After,
    DateOnly? NoLongerEndsAfter,
    string? Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Person.Value, Unit.Value, Post.Value];

    public override string? Why => Reason;

    public override Words Sentence()
    {
        Words[] changes = [.. Changes()];
        var vietnamese = string.Join("; ", changes.Select(change => change.Vietnamese));
        var english = string.Join("; ", changes.Select(change => change.English));
        return new(
            $"sửa chức vụ {Title}, {UnitName}, của {PersonName}: {vietnamese}",
            $"changed the post {Title}, {UnitName}, of {PersonName}: {english}"
        );
    }

    private IEnumerable<Words> Changes()
    {
        if (Before != After)
        {
            var (before, after) = (Before.Name(), After.Name());
            yield return new(
                $"từ {before.Vietnamese} thành {after.Vietnamese}",
                $"from {before.English} to {after.English}"
            );
        }

        if (NoLongerEndsAfter is { } lastDay)
        {
            yield return new(
                $"không còn thôi giữ sau ngày {lastDay:dd/MM/yyyy}",
                $"no longer ends after {lastDay:yyyy-MM-dd}"
            );
        }
    }
}

/// <param name="Over">The name of the unit that the role stands over; null = the whole authority.</param>
internal sealed record RoleOver(Role Role, string? Over)
{
    public Words Name()
    {
        var role = Role.Name();
        return new(
            $"{role.Vietnamese} phụ trách {Over ?? "toàn cơ quan"}",
            $"{role.English} over {Over ?? "the whole authority"}"
        );
    }
}
