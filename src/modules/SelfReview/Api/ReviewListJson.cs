using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Api;

internal sealed record ReviewListJson(
    IReadOnlyList<ReviewLineJson> Items,
    string? Next,
    long Total
);

/// <param name="State">Waiting, Begun, HandedIn, Returned or Signed.</param>
internal sealed record ReviewLineJson(
    string Code,
    string Unit,
    string State,
    DateTime? HandedInAt,
    DateTime? SignedAt,
    double Earned,
    int Possible,
    int Differing
)
{
    public static ReviewLineJson Of(PartLine line) =>
        new(
            line.Code,
            line.Unit,
            line.State.ToString(),
            line.HandedInAt,
            line.SignedAt,
            line.Earned,
            line.Possible,
            line.Differing
        );
}

internal sealed record ShortcomingListJson(
    IReadOnlyList<ShortcomingLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Text">Null for whoever may not read the review.</param>
/// <param name="Repeats">It was named in an earlier round too.</param>
internal sealed record ShortcomingLineJson(
    Guid Id,
    string Review,
    string Unit,
    int Number,
    string? Text,
    bool Repeats
)
{
    public static ShortcomingLineJson Of(ShortcomingLine line) =>
        new(line.Id, line.Review, line.Unit, line.Number, line.Text, line.Repeats);
}

/// <param name="Url">The paper, a Word document.</param>
internal sealed record RoundReportJson(string Code, string Url);
