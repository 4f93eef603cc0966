using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

public sealed record CalendarListModel(
    IReadOnlyList<CalendarEditionLine> Editions,
    FolderFileModel? Folder,
    FormEntry Entry
);

public sealed record CalendarEditionLine(
    string Label,
    string Href,
    Words State,
    bool InForce,
    DateTime? Since,
    Words SinceWhen
);

/// <param name="MayRead">It can be used and is not in force yet.</param>
public sealed record FolderFileModel(Words Says, IReadOnlyList<Words> Problems, bool MayRead);

/// <param name="IsInForce">It is compared with the edition before it.</param>
public sealed record CalendarPreviewModel(
    Words Heading,
    Words Against,
    bool IsInForce,
    IReadOnlyList<CalendarDayLine> Days,
    Words? MoreDays,
    Words Counted,
    string MovesHref,
    IReadOnlyList<CalendarUnitLine> Units,
    Words? MoreUnits,
    CalendarPutModel? Put,
    string FileHref
);

public sealed record CalendarDayLine(Words Day, Words Was, Words Becomes, Words Basis);

public sealed record CalendarUnitLine(
    string Name,
    string Href,
    Words Later,
    Words Earlier,
    Words ByHowMuch
);

/// <summary>The form that puts the edition in force; there is none where nothing would come of it.</summary>
public sealed record CalendarPutModel(
    Words Title,
    IReadOnlyList<Words> Consequences,
    Words Submit,
    string Action,
    FormEntry Entry
);

public sealed record CalendarMovesModel(
    IReadOnlyList<Crumb> Crumbs,
    Words Heading,
    string? Unit,
    IReadOnlyList<CalendarMoveLine> Moves,
    PagingView Paging
);

public sealed record CalendarMoveLine(
    string Code,
    string Title,
    string Href,
    string Unit,
    Words From,
    Words To
);
