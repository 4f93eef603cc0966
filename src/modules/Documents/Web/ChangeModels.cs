using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents.Web;

public sealed record HeaderPageModel(
    string Url,
    Words Title,
    FormEntry Entry,
    HeaderValues Values,
    IReadOnlyList<Choice> Directions,
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<Choice> Units
);

public sealed record NewVersionModel(string Url, Words Title, FormEntry Entry);

public sealed record ComparisonModel(
    string Url,
    Words Title,
    Words Heading,
    IReadOnlyList<Tab> Tabs,
    int Before,
    int After,
    IReadOnlyList<ChangeModel> Changes
);

public sealed record ChangeModel(
    Words What,
    Words? PlaceBefore,
    Words? PlaceAfter,
    IReadOnlyList<WordPiece> Before,
    IReadOnlyList<WordPiece> After,
    IReadOnlyList<RestingWork> Work
);

/// <param name="Differs">Stands in one of the two versions only.</param>
public sealed record WordPiece(string Text, bool Differs);

public sealed record ReferencePageModel(
    string Url,
    Words Title,
    string Number,
    string Quote,
    FormEntry Entry,
    IReadOnlyList<Choice> Choices,
    string Search
);

/// <summary>What stands in the fields before anything is typed.</summary>
public sealed record HeaderValues(
    string Direction,
    string Kind,
    string Number,
    DateOnly? Date,
    string Term,
    string Issuer,
    string IssuingUnit,
    string Subject,
    string Signer,
    DateOnly ReceivedOn
);
