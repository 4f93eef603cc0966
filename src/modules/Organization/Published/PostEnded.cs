using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>A person holds a post no longer.</summary>
/// <param name="LastDay">The last day on which the post was held.</param>
public sealed record PostEnded(
    PostId Post,
    PersonId Person,
    string PersonName,
    UnitId Unit,
    string UnitName,
    string Title,
    DateOnly LastDay,
    string? Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Person.Value, Unit.Value, Post.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"ghi {PersonName} thôi giữ chức vụ {Title}, {UnitName}, sau ngày {LastDay:dd/MM/yyyy}",
            $"recorded that {PersonName} ceases to be {Title}, {UnitName}, after {LastDay:yyyy-MM-dd}"
        );
}
