using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.SelfReview.Web;

/// <param name="Stock">What was counted, in its order.</param>
/// <param name="Sent">Which of the forms was sent and refused.</param>
/// <param name="At">The part that is open.</param>
/// <param name="HasLeft">Its writer has left the unit.</param>
public sealed record ReviewModel(
    string Code,
    string RoundCode,
    string RoundTitle,
    string Unit,
    string Superior,
    Words State,
    DateOnly From,
    DateOnly Through,
    DateOnly DueOn,
    string? ReturnedWhy,
    Words? HandedIn,
    Words? Countersigned,
    IReadOnlyList<StockRowModel> Stock,
    bool WasKept,
    IReadOnlyList<AnswerGroupModel> Groups,
    Words Score,
    IReadOnlyList<ShortcomingModel> Shortcomings,
    MeetingModel Meeting,
    IReadOnlyList<Choice> Signs,
    IReadOnlyList<Choice> Causes,
    IReadOnlyList<Choice> People,
    bool MayWrite,
    bool MayJudge,
    IReadOnlyList<FactView> Facts,
    FormEntry Entry,
    string Sent,
    string At,
    bool IsOfPerson,
    bool AsksOpinions,
    IReadOnlyList<OpinionModel> Opinions,
    string? GiveOpinionsHref,
    bool HasLeft
)
{
    public FormEntry Of(string form) => Sent == form ? Entry : FormEntry.Empty;

    public bool HasMeeting => Meeting.Heading is not null || Meeting.MayBegin;

    /// <summary>Whether a part is open; null where none folds.</summary>
    public bool? Opens(string part) => MayWrite ? At == part : null;

    /// <summary>Where a form that stands beside the parts is sent: the same part is open afterwards.</summary>
    public string Sends(string form) =>
        $"{SelfReviewUrls.Review(Code, form)}?at={Uri.EscapeDataString(At)}";
}

/// <param name="Now">What is counted now.</param>
/// <param name="Kept">What was counted when it was handed in.</param>
public sealed record StockRowModel(Words Name, Words Rule, string Href, int Now, int? Kept);

public sealed record AnswerGroupModel(string Name, IReadOnlyList<AnswerModel> Answers);

/// <param name="EvidenceField">Null where evidence is never asked for.</param>
/// <param name="InputMode">What a telephone shows to type it with; null where it is chosen, or written in words.</param>
/// <param name="Given">As it was answered; null while it is not.</param>
/// <param name="Against">The figure beside it; null where there is none.</param>
public sealed record AnswerModel(
    string Code,
    string Text,
    string Field,
    string? EvidenceField,
    Words? EvidenceHint,
    IReadOnlyList<Choice> Choices,
    string? InputMode,
    Words? Hint,
    string? Given,
    Words? Shown,
    string? Evidence,
    AgainstModel? Against,
    Asking Asking
)
{
    public Words Label => new($"{Code}. {Text}", $"{Code}. {Text}");
}

/// <param name="Differs">The answer says something else, so that a reason is asked for.</param>
public sealed record AgainstModel(
    Words Figure,
    string Href,
    bool Differs,
    string ExplainedField,
    string Explanation
);

public sealed record CountedModel(
    string ReviewCode,
    string Unit,
    Words Heading,
    Words Rule,
    IReadOnlyList<FilterChip> Chips,
    IReadOnlyList<CountedRowModel> Rows,
    PagingView Paging
);

public sealed record CountedRowModel(
    string Code,
    string Title,
    string Href,
    DateOnly? Due,
    Words Standing
);
