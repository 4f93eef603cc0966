using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Api;

/// <param name="Person">Whose own it is; null = the unit's.</param>
/// <param name="Superior">To whom it is handed in: a unit, or for a person whoever countersigns.</param>
/// <param name="State">Waiting, Begun, HandedIn, Returned, Signed or Left (whoever was to write it left before handing in).</param>
/// <param name="ReturnedWhy">Why it came back; null where it did not.</param>
/// <param name="Counted">What is counted now, and what was when it was handed in.</param>
/// <param name="Answers">To each question of the sheet; without an answer where none is given yet.</param>
internal sealed record ReviewJson(
    string Code,
    string Round,
    string Unit,
    string? Person,
    string Superior,
    string State,
    DateOnly From,
    DateOnly Through,
    DateOnly DueOn,
    string? ReturnedWhy,
    IReadOnlyList<CountedJson> Counted,
    IReadOnlyList<AnswerJson> Answers,
    double Earned,
    int Possible,
    IReadOnlyList<ShortcomingJson> Shortcomings,
    bool MayWrite,
    bool MayJudge,
    IReadOnlyList<OpinionJson> Opinions
)
{
    public static ReviewJson Of(ReviewView view) =>
        new(
            view.Part.Code,
            view.Round.Code,
            view.Unit.Name,
            view.Part.Person is null ? null : view.Whose,
            view.Superior,
            view.Part.State.ToString(),
            view.Round.From,
            view.Round.Through,
            view.Round.DueOn,
            view.Part.ReturnedWhy,
            [
                .. view.Figures.Select(figure => new CountedJson(
                    figure.ToString(),
                    view.Counted[figure],
                    view.Kept?.GetValueOrDefault(figure)
                )),
            ],
            [.. view.Questions.Select(question => AnswerJson.Of(question, view))],
            view.Judged.Earned,
            view.Judged.Possible,
            [.. view.Shortcomings.Select(ShortcomingJson.Of)],
            view.MayWrite,
            view.MayJudge,
            [
                .. view.Opinions.Select(one => new OpinionJson(
                    one.Number,
                    one.By,
                    one.Text,
                    one.Reply
                )),
            ]
        );
}

/// <summary>What a colleague said of the person.</summary>
/// <param name="By">Null where the round withholds it.</param>
/// <param name="Reply">What the person says to it; null while it was not answered.</param>
internal sealed record OpinionJson(int Number, string? By, string Text, string? Reply);

/// <param name="Figure">Due, Late, Returned, CampaignsBehind…</param>
/// <param name="AtHandIn">Null while it is not handed in.</param>
internal sealed record CountedJson(string Figure, int Now, int? AtHandIn);

/// <param name="IsAsked">False where the condition of the question does not hold.</param>
/// <param name="Against">The figure that it is held against; null = none.</param>
/// <param name="Differs">It says something else than was counted.</param>
internal sealed record AnswerJson(
    string Code,
    bool IsAsked,
    string? Answer,
    string? Evidence,
    string? Against,
    int? Counted,
    bool Differs,
    string? Explanation
)
{
    public static AnswerJson Of(Question question, ReviewView view)
    {
        var given = view.Answers.GetValueOrDefault(question.Code);
        var check = view.Checks.FirstOrDefault(one => one.Code == question.Code);
        return new(
            question.Code,
            view.Judged.Asked.Contains(question.Code),
            given?.Answer,
            given?.Evidence,
            check?.Figure.ToString(),
            check?.Counted,
            check?.Differs is true,
            check?.Explanation
        );
    }
}

/// <param name="Sign">Null: none of the catalogue's signs.</param>
/// <param name="Cause">Own or External.</param>
/// <param name="Repeats">Codes of the earlier reviews that named the same, the latest first.</param>
internal sealed record ShortcomingJson(
    int Number,
    string Text,
    string? Sign,
    string Cause,
    string CauseText,
    IReadOnlyList<CorrectiveActionJson> Remedies,
    IReadOnlyList<string> Repeats
)
{
    public static ShortcomingJson Of(ShortcomingView view) =>
        new(
            view.Shortcoming.Number,
            view.Shortcoming.Text,
            view.Sign?.Code,
            view.Shortcoming.Cause.ToString(),
            view.Shortcoming.CauseText,
            [.. view.Actions.Select(CorrectiveActionJson.Of)],
            [.. view.Earlier.Select(earlier => earlier.Review)]
        );
}

/// <param name="Assignment">The work that it became; null until the review is countersigned.</param>
/// <param name="CheckOn">From when on it is looked at again.</param>
/// <param name="Effect">Helped, Partly or Not; null while it is not known.</param>
internal sealed record CorrectiveActionJson(
    int Number,
    string Text,
    string By,
    DateOnly DueOn,
    string? Assignment,
    DateOnly? CheckOn,
    string? Effect,
    string? EffectNote
)
{
    public static CorrectiveActionJson Of(ActionView view) =>
        new(
            view.Action.Number,
            view.Action.Text,
            view.By,
            view.Action.DueOn,
            view.Action.Assignment,
            view.Action.CheckOn,
            view.Action.Effect?.ToString(),
            view.Action.EffectNote
        );
}

/// <param name="Assignment">What the next remedy became; null where the last one helped.</param>
internal sealed record CheckedEffectJson(string? Assignment);
