using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Api;

internal sealed record ReviewListJson(
    IReadOnlyList<ReviewLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Unit">Whose it is: the name of the unit, or of the person.</param>
/// <param name="State">Waiting, Begun, HandedIn, Returned, Signed or Left (whoever was to write it left before handing in).</param>
/// <param name="Earned">Null for whoever may not read the review.</param>
/// <param name="Possible">Null for whoever may not read the review.</param>
/// <param name="Differing">Null for whoever may not read the review.</param>
internal sealed record ReviewLineJson(
    string Code,
    string Unit,
    string State,
    DateTime? HandedInAt,
    DateTime? SignedAt,
    double? Earned,
    int? Possible,
    int? Differing
)
{
    public static ReviewLineJson Of(PartLine line) =>
        new(
            line.Code,
            line.Unit,
            line.State.ToString(),
            line.HandedInAt,
            line.SignedAt,
            line.IsSeen ? line.Earned : null,
            line.IsSeen ? line.Possible : null,
            line.IsSeen ? line.Differing : null
        );
}

/// <param name="Total">Those of reviews that the caller may read.</param>
/// <param name="Others">How many more there are, in reviews that are not for the caller.</param>
internal sealed record ShortcomingListJson(
    IReadOnlyList<ShortcomingLineJson> Items,
    string? Next,
    long Total,
    long Others
);

/// <param name="Repeats">It was named in an earlier round too.</param>
internal sealed record ShortcomingLineJson(
    Guid Id,
    string Review,
    string Unit,
    int Number,
    string Text,
    bool Repeats
)
{
    public static ShortcomingLineJson Of(ShortcomingLine line) =>
        new(line.Id, line.Review, line.Unit, line.Number, line.Text, line.Repeats);
}

/// <param name="Url">The paper, a Word document.</param>
internal sealed record RoundReportJson(string Code, string Url);
