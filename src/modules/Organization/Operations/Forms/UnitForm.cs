using Chutri.Organization.Model;

namespace Chutri.Organization.Operations.Forms;

/// <summary>A unit that does not exist yet, as it is asked for.</summary>
/// <param name="Branch">party, government, union or front.</param>
/// <param name="Parent">Code of the superior; empty = a root of its branch.</param>
internal record UnitForm(
    string? Code = null,
    string? Name = null,
    string? ShortName = null,
    string? Abbreviation = null,
    string? Branch = null,
    string? Parent = null
)
{
    public virtual bool IsEmpty =>
        string.IsNullOrWhiteSpace(Code) && string.IsNullOrWhiteSpace(Name);

    /// <param name="field">What its fields are called before the dash: <c>new-code</c>.</param>
    /// <param name="like">The unit whose superior and branch it has, where none are given.</param>
    public NewUnit? Parse(FormReading read, string field, UnitSummary? like = null)
    {
        var code = read.Code($"{field}-code", Code);
        var name = read.Text($"{field}-name", Name, Lengths.Name, FieldSentences.NeedsUnitName);
        var shortName = read.Optional($"{field}-shortName", ShortName, Lengths.Name);
        var letters = read.Optional($"{field}-abbreviation", Abbreviation, Lengths.Abbreviation);
        var parent = read.OptionalUnit($"{field}-parent", Parent);
        var branch =
            string.IsNullOrWhiteSpace(Branch) && (parent ?? like) is { } near
                ? near.Branch
                : read.Choice<Branch>($"{field}-branch", Branch, FieldSentences.NeedsBranch);
        return branch is null
            ? null
            : new(
                code,
                new(name, shortName ?? name, letters),
                branch.Value,
                parent?.Id ?? like?.Parent
            );
    }
}

/// <summary>One of the units that a split makes.</summary>
/// <param name="Existing">Code of a unit that is there already, instead of a new one.</param>
internal sealed record PartForm(
    string? Existing = null,
    string? Code = null,
    string? Name = null,
    string? ShortName = null,
    string? Abbreviation = null,
    string? Branch = null,
    string? Parent = null
) : UnitForm(Code, Name, ShortName, Abbreviation, Branch, Parent)
{
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Existing) && base.IsEmpty;
}
