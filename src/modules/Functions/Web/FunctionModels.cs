using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

public sealed record FunctionListModel
{
    public required Words Heading { get; init; }
    public required IReadOnlyList<Crumb> Crumbs { get; init; }
    public required string Search { get; init; }
    public required IReadOnlyList<Choice> Units { get; init; }
    public required string Unit { get; init; }
    public required IReadOnlyList<Choice> Fields { get; init; }
    public required string Field { get; init; }
    public required string Kind { get; init; }
    public required string Origin { get; init; }
    public required string Day { get; init; }
    public required IReadOnlyList<FilterChip> Standings { get; init; }
    public required IReadOnlyList<FunctionLine> Lines { get; init; }
    public required PagingView Paging { get; init; }

    /// <summary>Nothing is recorded at all.</summary>
    public required bool IsEmptyRegister { get; init; }
    public required bool MayWrite { get; init; }
    public required bool MayImport { get; init; }
}

/// <param name="Time">From and until.</param>
/// <param name="Note">That it has no home yet.</param>
public sealed record FunctionLine(
    string Href,
    string Text,
    string UnitName,
    string UnitHref,
    string Field,
    Words Kind,
    Words Time,
    Words? Note
);

public sealed record FunctionModel
{
    public required string Text { get; init; }
    public required string UnitName { get; init; }
    public required string UnitHref { get; init; }
    public required string FunctionsHref { get; init; }
    public required string Field { get; init; }
    public required Words Kind { get; init; }
    public required Words Origin { get; init; }
    public required string? Decides { get; init; }
    public required string? Source { get; init; }
    public required Words? Document { get; init; }
    public required string? DocumentHref { get; init; }
    public required Words Time { get; init; }
    public required Words? Ended { get; init; }
    public required string? BeforeHref { get; init; }
    public required string? NextHref { get; init; }
    public required string? PlaceHref { get; init; }
    public required bool AwaitsHome { get; init; }
    public required IReadOnlyList<FunctionLink> Actions { get; init; }
    public required IReadOnlyList<FactView> Facts { get; init; }
}

public sealed record FunctionLink(Words Label, string Href);

/// <param name="Does">What the form is for.</param>
/// <param name="Before">What stands in the fields before anything is typed; null in a new one.</param>
public sealed record FunctionFormModel(
    FormPurpose Does,
    Words Heading,
    IReadOnlyList<Crumb> Crumbs,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> Documents,
    FunctionFields? Before,
    string Back,
    FormEntry Entry
);

public enum FormPurpose
{
    Record,
    Correct,
    Replace,
    End,
    Place,
}

public sealed record FunctionFields(
    string Unit,
    string Text,
    string Field,
    string Kind,
    string Origin,
    string? Decides,
    string? Source,
    string? Document,
    string? Provision
);

public sealed record FileListModel(
    ListFilesRead Files,
    IReadOnlyList<Choice> Units,
    FormEntry Entry
);
