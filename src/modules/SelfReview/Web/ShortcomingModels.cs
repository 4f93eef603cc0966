using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.SelfReview.Web;

public sealed record ShortcomingModel(
    int Number,
    string Text,
    Words Sign,
    Words Cause,
    string CauseText,
    IReadOnlyList<RemedyModel> Remedies,
    IReadOnlyList<EarlierModel> Earlier,
    string? StrikeHref,
    string? CheckHref
);

/// <param name="Work">The assignment that it became.</param>
/// <param name="Effect">Whether it helped; null while that is not known.</param>
/// <param name="CheckOn">When it is looked at again; null before it was given out, and after it was looked at.</param>
public sealed record RemedyModel(
    string Text,
    string By,
    DateOnly DueOn,
    LinkModel? Work,
    Words? Effect,
    string? EffectNote,
    DateOnly? CheckOn
);

public sealed record CheckEffectModel(
    string Code,
    string Unit,
    ShortcomingModel Shortcoming,
    IReadOnlyList<Choice> Effects,
    IReadOnlyList<Choice> People,
    FormEntry Entry
);

public sealed record LinkModel(string Text, string Href);

/// <summary>The same shortcoming in an earlier round.</summary>
public sealed record EarlierModel(
    Words Title,
    string Href,
    string Text,
    IReadOnlyList<RemedyModel> Remedies
);
