using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

public sealed record SheetLinkModel(Words Name, string Href);

public sealed record SheetNewModel(string Code, FormEntry Entry, IReadOnlyList<Choice> Editions);

/// <param name="When">By the device, by the server, and how its clock differed.</param>
/// <param name="Kept">SHA-256 of what the server kept.</param>
/// <param name="FileHref">Null where there is no picture.</param>
public sealed record SheetEntryModel(
    Guid Id,
    Words Kind,
    string Question,
    string Answer,
    string Remark,
    string Place,
    string By,
    Words When,
    string Kept,
    string? FileHref,
    IReadOnlyList<Words> Waits,
    Words? Decided
);

/// <param name="Answer">Null where nobody answered, or answers differ.</param>
/// <param name="Meaning">What the level of a scale means; empty elsewhere.</param>
public sealed record SheetLineModel(
    string Code,
    string Text,
    SheetEntryModel? Answer,
    string Meaning,
    Words? Chosen,
    IReadOnlyList<SheetEntryModel> Differing,
    IReadOnlyList<SheetEntryModel> Photos,
    IReadOnlyList<SheetEntryModel> Others,
    bool NeedsEvidence
)
{
    public string Form => "choice-" + Code;

    /// <summary>Several questions can be on the page with a form each, so that each has names of its own.</summary>
    public string EntryField => "entry-" + Code;

    public string WhyField => "why-" + Code;

    public IReadOnlyList<Choice> Choices =>
        [.. Differing.Select(entry => new Choice(entry.Id.ToString(), entry.Answer, entry.By))];
}

public sealed record SheetSectionModel(
    string Name,
    int Number,
    IReadOnlyList<SheetLineModel> Lines
);

public sealed record SheetModel
{
    public required string Code { get; init; }
    public required int Number { get; init; }
    public required string Title { get; init; }
    public required Words About { get; init; }
    public required Words Count { get; init; }
    public required IReadOnlyList<SheetSectionModel> Sections { get; init; }
    public required IReadOnlyList<SheetLineModel> Differing { get; init; }
    public required IReadOnlyList<SheetEntryModel> Waiting { get; init; }
    public required IReadOnlyList<SheetEntryModel> PutAside { get; init; }
    public required IReadOnlyList<SheetEntryModel> Signatures { get; init; }

    /// <summary>Whose telephones hold it, and when they sent last.</summary>
    public required IReadOnlyList<Words> Copies { get; init; }

    public required IReadOnlyList<Choice> Questions { get; init; }
    public required bool MayFill { get; init; }
    public required bool MayJudge { get; init; }
    public required bool MayChoose { get; init; }
    public required FormEntry Entry { get; init; }

    /// <summary>Which form was sent.</summary>
    public required string Sent { get; init; }

    public FormEntry Of(string form) => form == Sent ? Entry : FormEntry.Empty;
}

/// <param name="Before">Digest of what stood there when the page was opened.</param>
public sealed record SheetFieldModel(
    string Code,
    Words Label,
    Words? Hint,
    IReadOnlyList<Choice> Choices,
    string Answer,
    string Remark,
    string Before
);

/// <param name="Section">Which of the sections, from 1; a sheet of a thousand questions is filled in part by part.</param>
public sealed record SheetFillModel(
    string Code,
    int Number,
    string Title,
    int Section,
    string SectionName,
    IReadOnlyList<Words> Sections,
    FormEntry Entry,
    IReadOnlyList<SheetFieldModel> Fields
);
