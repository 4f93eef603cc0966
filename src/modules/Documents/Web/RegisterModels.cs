using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents.Web;

public sealed record DocumentListModel(
    Words Heading,
    IReadOnlyList<DocumentLine> Documents,
    RegisterFilterModel Filter,
    PagingView Paging,
    bool MayRegister,
    bool IsEmptyRegister
);

public sealed record RegisterFilterModel(
    string Words,
    string State,
    string Kind,
    string Issuer,
    string Year,
    string Direction,
    IReadOnlyList<FilterChip> States,
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<Choice> Issuers,
    IReadOnlyList<Choice> Years,
    IReadOnlyList<Choice> Directions
);

/// <param name="IsStub">Nothing but its entry is here.</param>
public sealed record DocumentLine(
    string Href,
    Words Title,
    string Subject,
    string Issuer,
    DateOnly? Date,
    Words Entry,
    DateOnly ReceivedOn,
    Words State,
    bool IsStub
);

public sealed record NewDocumentModel(
    FormEntry Entry,
    IReadOnlyList<Choice> Directions,
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<TakenFile> Taken,
    IReadOnlyList<RefusedFile> Refused,
    bool ShowHeader,
    bool MayRecordOutside
);

public sealed record TakenFile(string Name, string Href, Words Title);

/// <param name="See">The document that is there already.</param>
/// <param name="StubHref">Where the stub of a marked document is recorded.</param>
public sealed record RefusedFile(
    string Name,
    Words Sentence,
    Words? Basis,
    string? See,
    string? StubHref
);

public sealed record OutsideModel(
    FormEntry Entry,
    string Level,
    IReadOnlyList<Choice> Levels,
    IReadOnlyList<Choice> Directions
);
