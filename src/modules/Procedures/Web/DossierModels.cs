using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Procedures.Web;

public sealed record DossierPageModel(
    string Code,
    string ProcedureName,
    string ProcedureHref,
    string Unit,
    Words State,
    ApplicantModel? Applicant,
    string ReceivedBy,
    DateTime Came,
    DateTime? Accepted,
    DeadlineView? Due,
    DateOnly? NewDue,
    DateTime? Ready,
    DateTime? HandedOver,
    string? HandedTo,
    Words? Rating,
    string? Note,
    string? CaseHref,
    string? CaseCode,
    IReadOnlyList<DossierStepModel> At,
    IReadOnlyList<PaperModel> Papers,
    IReadOnlyList<PaperLink> Prints,
    string? LookAgainHref,
    bool MayHandOut,
    string? RateHref,
    ApologyModel? Draft,
    Words? WaitsForSignature,
    Words? WaitsForApplicant,
    string? AskedMeanwhile,
    IReadOnlyList<LetterModel> Letters,
    IReadOnlyList<FactView> Facts,
    string Form,
    FormEntry Entry
)
{
    /// <summary>What was typed and refused belongs to one of the forms.</summary>
    public FormEntry Of(string form) => form == Form ? Entry : FormEntry.Empty;
}

public sealed record ApplicantModel(string Name, string Phone, string Identity, string Address);

/// <param name="Href">Where whoever holds it does it.</param>
public sealed record DossierStepModel(
    string Name,
    Words Holder,
    string Href,
    DeadlineView Deadline
);

public sealed record PaperLink(Words Label, string Href, bool IsMain);

/// <summary>The letter as the program drafted it.</summary>
public sealed record ApologyModel(string Cause, string Where, DateOnly NewDue);

public sealed record LetterModel(
    Words Name,
    string Href,
    string Cause,
    DateOnly Old,
    DateOnly New,
    string Signature,
    DateTime At
);

/// <summary>A paper that the counter gives out.</summary>
/// <param name="Look">How large it is printed: a5 or a4.</param>
/// <param name="Superior">Name of the unit above; empty where there is none.</param>
/// <param name="Lines">The text, filled in; a line each.</param>
/// <param name="Since">Letters of apology with their new dates; on the control slip.</param>
/// <param name="Qr">A picture that leads to the look-up; null where the paper has none.</param>
public sealed record SheetModel(
    string Look,
    string Superior,
    string Unit,
    string Mark,
    string Title,
    string Code,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Since,
    IReadOnlyList<string> Papers,
    IReadOnlyList<ControlRow> Way,
    string? Secret,
    string? Address,
    string? Qr,
    string PlaceAndDay,
    string LeftSigner,
    string RightSigner,
    string RightName,
    string Source,
    string BackHref
);

/// <summary>A line of the control slip: one step, each time that the file came to it.</summary>
public sealed record ControlRow(
    string Step,
    string Holder,
    string Came,
    string Due,
    string Done,
    string Became
);
