using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Privacy.Web;

public sealed record NameListModel(
    Words Subtitle,
    IReadOnlyList<NameLine> Lines,
    PagingView Paging
);

public sealed record NameLine(string Name, string Code, DateOnly? LastDay, string Href);

/// <param name="Samples">Texts from which the name goes, whatever is chosen.</param>
/// <param name="Questions">Words from which it goes only where they are ticked.</param>
/// <param name="Refusal">Why the name stays for now; null where it may go.</param>
public sealed record NameModel(
    string Name,
    string Code,
    DateOnly? LastDay,
    IReadOnlyList<Words> Goes,
    IReadOnlyList<Words> Samples,
    IReadOnlyList<Choice> Questions,
    IReadOnlyList<Words> Stays,
    Refusal? Refusal,
    FormEntry Entry
);
