using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Procedures.Web;

/// <summary>The first question: which procedure.</summary>
public sealed record CounterChoiceModel(IReadOnlyList<Choice> Procedures, FormEntry Entry);

/// <param name="Dossier">Code of a file whose applicant was asked; null for one that comes for the first time.</param>
public sealed record CounterModel(
    string Procedure,
    string ProcedureName,
    string Unit,
    Words Promise,
    Words Fee,
    DateOnly DueIfTakenNow,
    string? Dossier,
    IReadOnlyList<Choice> Papers,
    IReadOnlyList<string> Ticked,
    string? Name,
    string? Phone,
    string? Identity,
    string? Address,
    string? AskedFor,
    FormEntry Entry
);

public sealed record DossierListModel(
    IReadOnlyList<FilterChip> Chips,
    string Words,
    string? State,
    IReadOnlyList<DossierRow> Rows,
    PagingView Paging,
    bool IsFiltered
);

public sealed record DossierRow(
    string Code,
    string Href,
    string Procedure,
    string Unit,
    string? Applicant,
    DateTime Came,
    DateOnly? Due,
    DateOnly? NewDue,
    Words State,
    TimelinessKind? Timing,
    Words? TimingSentence
);
