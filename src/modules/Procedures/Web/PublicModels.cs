using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Procedures.Web;

public sealed record LookUpFormModel(string Office, string? Code, FormEntry Entry);

public sealed record LookUpModel(
    string Office,
    string Code,
    string Secret,
    string Procedure,
    string Unit,
    Words State,
    IReadOnlyList<string> At,
    DateOnly? Received,
    DateOnly? Due,
    DateOnly? NewDue,
    DateOnly? Ready,
    IReadOnlyList<RatingChoice> Ratings,
    Words? Rated
);

public sealed record RatingChoice(string Word, Words Name);

public sealed record PublicBoardModel(
    string Office,
    int Year,
    IReadOnlyList<FilterChip> Years,
    IReadOnlyList<FigureHead> Heads,
    IReadOnlyList<PublicBoardRow> Rows
);

public sealed record FigureHead(Words Name, Words Meaning);

/// <param name="IsTotal">Of all units together.</param>
public sealed record PublicBoardRow(string Name, IReadOnlyList<ChartFigure> Figures, bool IsTotal);

public sealed record PublicListModel(
    string Office,
    Words Title,
    Words Meaning,
    string Unit,
    string BackHref,
    IReadOnlyList<PublicRow> Rows,
    PagingView Paging
);

public sealed record PublicRow(
    string Code,
    string Procedure,
    string Unit,
    DateOnly Accepted,
    DateOnly Due,
    DateOnly? Ready
);
