using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>Modules that keep the name listen.</summary>
public sealed record PersonCorrected(PersonId Person, string Before, string After, string? Reason)
    : FactBody
{
    internal const string Code = "organization.person-corrected";

    public override IEnumerable<Guid> About => [Person.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new($"sửa họ tên {Before} thành {After}", $"corrected the name {Before} to {After}");
}
