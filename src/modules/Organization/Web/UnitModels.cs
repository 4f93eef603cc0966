using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

public sealed record UnitListModel(
    Words Heading,
    string Search,
    string Under,
    IReadOnlyList<FilterChip> Branches,
    IReadOnlyList<UnitLine> Units,
    Words NoneTitle,
    Words NoneText,
    PagingView Paging,
    bool MaySeePlans
);

/// <param name="Indent">Spaces that show how deep it stands in the tree.</param>
/// <param name="Note">What is special about it: when it ended, when it begins.</param>
public sealed record UnitLine(
    string Code,
    string Name,
    string Href,
    string Indent,
    Words Branch,
    Words? Note,
    LinkedName? Superior,
    LinkedName? Head,
    int People,
    int Below
);

public sealed record LinkedName(string Name, string Href, Words? Note = null);

public sealed record UnitModel(
    string Code,
    string Name,
    string ShortName,
    Words Branch,
    FourCellsView? Figures,
    Words Since,
    Words? Ended,
    Told? WithoutHead,
    LinkedName? Successor,
    IReadOnlyList<Crumb> Crumbs,
    LinkedName? Superior,
    IReadOnlyList<LinkedName> Predecessors,
    IReadOnlyList<LinkedName> Below,
    IReadOnlyList<PersonLine> People,
    PagingView PeoplePaging,
    IReadOnlyList<DelegationLine> Delegations,
    IReadOnlyList<DatedLine> Names,
    IReadOnlyList<DatedLine> Places,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<LinkedWords> Links,
    IReadOnlyList<LinkedWords> Changes
);

public sealed record LinkedWords(Words Label, string Href);

public sealed record DatedLine(Words Text, Words Time);

/// <param name="Posts">Title and unit of each post held today.</param>
public sealed record PersonLine(string Code, string Name, string Href, IReadOnlyList<string> Posts);

public sealed record PeopleListModel(
    Words Heading,
    string Search,
    string Unit,
    LinkedName? Of,
    IReadOnlyList<PersonLine> People,
    PagingView Paging,
    bool MayRegister
);

public sealed record PersonModel(
    string Code,
    string Name,
    IReadOnlyList<PostTable> Tables,
    IReadOnlyList<DelegationLine> Delegations,
    IReadOnlyList<LinkedWords> Actions,
    IReadOnlyList<FactView> Facts
);

public sealed record PostTable(Words Caption, IReadOnlyList<PostLine> Posts);

/// <param name="EndHref">Where its end is recorded; null where the reader may not, or it has ended.</param>
public sealed record PostLine(
    string Title,
    LinkedName Unit,
    Words Role,
    Words Over,
    Words Time,
    string? EndHref
);
