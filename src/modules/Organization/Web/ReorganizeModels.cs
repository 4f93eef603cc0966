using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

/// <param name="Kind">open, rename, move, close, merge, split.</param>
/// <param name="Unit">Code of the unit that the form was opened for; empty where it was opened from the menu.</param>
/// <param name="Heads">Who may head the unit that others are merged into.</param>
public sealed record ReorganizeModel(
    string Kind,
    Words Title,
    Words Explanation,
    string Unit,
    UnitNames? Now,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> Branches,
    IReadOnlyList<Choice> Heads,
    DateOnly Today,
    string BackHref,
    FormEntry Entry
);

/// <summary>What the unit is called now, for the form that renames it.</summary>
public sealed record UnitNames(string Name, string ShortName, string Abbreviation);

/// <param name="Kind">open, rename, move, close, merge, split.</param>
/// <param name="Carried">What was typed on the form, sent along.</param>
/// <param name="Targets">The units that people may go to; empty where nobody is asked.</param>
public sealed record ReorganizePreviewModel(
    string Kind,
    Words Form,
    Words Title,
    Words When,
    Words Submit,
    IReadOnlyList<Words> Units,
    IReadOnlyList<Words> Work,
    IReadOnlyList<Words> Delegations,
    IReadOnlyList<MovingPost> Posts,
    IReadOnlyList<Choice> Targets,
    IReadOnlyList<Choice> Roles,
    IReadOnlyList<TypedValue> Carried,
    string BackHref,
    FormEntry Entry
);

public sealed record TypedValue(string Name, string Value);

/// <param name="To">Code of the unit that the person goes to; empty = gets no post.</param>
/// <param name="After">What the post becomes; null where it only ends.</param>
public sealed record MovingPost(
    string Post,
    string Person,
    string From,
    string Title,
    string To,
    string? After,
    string Role
);

public sealed record ManageModel(
    IReadOnlyList<LinkedWords> Verbs,
    IReadOnlyList<PlanLine> Planned,
    IReadOnlyList<PlanLine> Latest,
    PagingView Paging,
    LinkedWords? WithoutHead,
    bool MayChange,
    bool MayImport
);

public sealed record PlanLine(
    string Href,
    Words Summary,
    DateOnly On,
    string Decision,
    Words State,
    Words? Problem
);

public sealed record PlanModel(
    PlanLine Plan,
    string RecordedBy,
    DateTime RecordedAt,
    DateTime? SettledAt,
    bool MayCancel,
    IReadOnlyList<FactView> Facts,
    FormEntry Entry
);
