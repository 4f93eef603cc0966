using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Unit">Whose review it is, or in which the person works.</param>
/// <param name="Whose">The name of the unit, or of the person.</param>
/// <param name="Superior">To whom it is handed in.</param>
/// <param name="Counted">What is counted now.</param>
/// <param name="Kept">What was counted when it was handed in; null while it is not.</param>
/// <param name="Checks">The answers that are held against a figure: against what was kept, else against what is counted now.</param>
internal sealed record ReviewView(
    ReviewPart Part,
    ReviewRound Round,
    UnitSummary Unit,
    string Whose,
    string Superior,
    IReadOnlyList<ViolationSign> Signs,
    IReadOnlyList<Question> Questions,
    IReadOnlyDictionary<string, GivenAnswer> Answers,
    Judged Judged,
    IReadOnlyDictionary<CountedFigure, int> Counted,
    IReadOnlyDictionary<CountedFigure, int>? Kept,
    IReadOnlyList<CrossCheck> Checks,
    IReadOnlyList<ShortcomingView> Shortcomings,
    ReviewMeeting? Meeting,
    IReadOnlyList<MinutesLine> Minutes,
    bool MayWrite,
    bool MayJudge,
    bool MayCheck,
    IReadOnlyList<OpinionView> Opinions
)
{
    /// <summary>There are figures of now beside those that were kept.</summary>
    public bool IsCountedAnew { get; init; }

    /// <summary>Of a person who holds no post in the unit any more.</summary>
    public bool HasLeft { get; init; }

    public IReadOnlyList<CountedFigure> Figures => CountedFigures.Of(Part.Person is not null);
}

/// <param name="By">Null where the round withholds it.</param>
/// <param name="Reply">What the person says to it; null while it was not answered.</param>
internal sealed record OpinionView(int Number, string? By, string Text, string? Reply);

/// <param name="Sign">Null where none of the catalogue fits.</param>
/// <param name="Earlier">Those of earlier rounds that it repeats, the latest first.</param>
internal sealed record ShortcomingView(
    Shortcoming Shortcoming,
    ViolationSign? Sign,
    IReadOnlyList<ActionView> Actions,
    IReadOnlyList<EarlierView> Earlier
);

internal sealed record EarlierView(
    Shortcoming Shortcoming,
    string Review,
    DateOnly From,
    DateOnly Through,
    IReadOnlyList<ActionView> Actions
);

internal sealed record ActionView(CorrectiveAction Action, string By);
