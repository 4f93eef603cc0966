using Chutri.Platform;

namespace Chutri.SelfReview.Web;

/// <param name="Heading">Who met, and when; null where nobody has yet.</param>
/// <param name="ChairCode">Whoever is in the chair while it goes on; null before.</param>
/// <param name="Present">As the field shows it; null before it begins.</param>
public sealed record MeetingModel(
    string Code,
    Words? Heading,
    bool GoesOn,
    bool MayBegin,
    IReadOnlyList<MinutesModel> Lines,
    string RollHref,
    string? ChairCode,
    string? SecretaryCode,
    string? Present
);

public sealed record MinutesModel(int Number, DateTime LocalAt, string Text, Words? Vote);

public sealed record ReviewRollModel(
    string Code,
    string Unit,
    string RoundTitle,
    DateOnly Today,
    IReadOnlyList<RollPersonModel> People
);

public sealed record RollPersonModel(string Code, string Name, string Title);
