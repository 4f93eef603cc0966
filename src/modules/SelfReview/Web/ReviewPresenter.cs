using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Web;

/// <summary>From a review as it was read to what is shown of it.</summary>
internal sealed class ReviewPresenter(AuthorityClock clock)
{
    public static IReadOnlyList<Choice> Causes { get; } =
    [.. Enum.GetValues<CauseKind>().Select(cause => new Choice(cause.ToString(), cause.Name()))];

    public static IReadOnlyList<Choice> Effects { get; } =
    [
        .. Enum.GetValues<EffectKind>()
            .Select(effect => new Choice(effect.ToString(), Upper(effect.Name()))),
    ];

    public ReviewModel Present(
        ReviewView view,
        IReadOnlyList<Choice> people,
        IReadOnlyList<FactView> facts,
        FormEntry entry,
        string sent,
        string? at
    )
    {
        var (part, round) = (view.Part, view.Round);
        return new(
            part.Code,
            round.Code,
            round.Title,
            view.Whose,
            view.Superior,
            part.State.Name(),
            round.From,
            round.Through,
            round.DueOn,
            part.State is PartState.Returned ? part.ReturnedWhy : null,
            part is { IsOpen: false, HandedInAt: { } handed }
                ? ReviewPageWords.HandedInBy(part.HandedInByName ?? "", clock.LocalOf(handed))
                : null,
            part.SignedAt is { } signed
                ? ReviewPageWords.SignedBy(part.SignedByName ?? "", clock.LocalOf(signed))
                : null,
            [
                .. view.Figures.Select(figure => new StockRowModel(
                    Upper(figure.Name()),
                    figure.Rule(),
                    SelfReviewUrls.Counted(part.Code, figure.Word()),
                    view.Counted[figure],
                    view.Kept?.GetValueOrDefault(figure)
                )),
            ],
            view.IsCountedAnew,
            [
                .. view
                    .Questions.GroupBy(question => question.Section)
                    .Select(group => new AnswerGroupModel(
                        group.Key,
                        [.. group.Select(question => Answer(question, view))]
                    )),
            ],
            EditionPageWords.Score(
                view.Judged.Earned,
                view.Judged.Possible,
                view.Judged.Asked.Count,
                view.Questions.Count
            ),
            [.. view.Shortcomings.Select(one => Shortcoming(one, view))],
            Meeting(view, people),
            [
                .. view.Signs.Select(sign =>
                {
                    var said = $"{sign.Code}. {sign.Text}";
                    return new Choice(sign.Code, new Words(said, said));
                }),
                new(SelfReviewUrls.NoSign, RoundPageWords.NoSign),
            ],
            Causes,
            people,
            view.MayWrite,
            view.MayJudge,
            facts,
            entry,
            sent,
            (ReviewSteps.Of(sent) ?? ReviewSteps.Read(at) ?? Next(view)).Word(),
            part.Person is not null,
            round.Opinions is not OpinionWay.None,
            [
                .. view.Opinions.Select(one => new OpinionModel(
                    one.Number,
                    AnswerOpinions.Field(one.Number),
                    one.By,
                    one.Text,
                    one.Reply
                )),
            ],
            round.Opinions is not OpinionWay.None && view.MayWrite
                ? SelfReviewUrls.Opinions(round.Code)
                : null,
            view.HasLeft
        );
    }

    /// <summary>The part that has something to do.</summary>
    private static ReviewStep Next(ReviewView view) =>
        view.Part.State is PartState.Waiting ? ReviewStep.Stock
        : view.Judged.Problems.Count > 0 || view.Checks.Any(check => check.NeedsExplaining)
            ? ReviewStep.Cross
        : ReviewStep.Examine;

    private MeetingModel Meeting(ReviewView view, IReadOnlyList<Choice> people)
    {
        var (meeting, goesOn) = (view.Meeting, view.Meeting is { EndedAt: null });
        return new(
            view.Part.Code,
            meeting is null
                ? null
                : MeetingWords.Heading(
                    clock.LocalOf(meeting.BegunAt),
                    meeting.EndedAt is { } at ? clock.LocalOf(at) : null,
                    meeting.Present,
                    meeting.Expected,
                    meeting.Chair,
                    meeting.Secretary
                ),
            goesOn,
            view.MayWrite && !goesOn && view.Part.Person is null,
            [
                .. view.Minutes.Select(line => new MinutesModel(
                    line.Number,
                    clock.LocalOf(line.At),
                    Kept(line.Text),
                    line.For is { } votes
                        ? new Vote(votes, line.Against ?? 0, line.Abstained ?? 0).Name()
                        : null
                )),
            ],
            SelfReviewUrls.Review(view.Part.Code, "roll"),
            goesOn ? CodeOf(meeting!.Chair) : null,
            goesOn ? CodeOf(meeting!.Secretary) : null,
            goesOn ? meeting!.Present.ToString(Condition.Culture) : null
        );

        string? CodeOf(string name) =>
            people.FirstOrDefault(one => one.Label.Vietnamese == name)?.Value;
    }

    private static AnswerModel Answer(Question question, ReviewView view)
    {
        var given = view.Answers.GetValueOrDefault(question.Code);
        var check = view.Checks.FirstOrDefault(one => one.Code == question.Code);
        return new(
            question.Code,
            question.Text,
            AnswerRules.Field(question.Code),
            question.EvidenceWhen is null ? null : AnswerRules.EvidenceField(question.Code),
            question.EvidenceWhen is { } evidence ? ConditionWords.EvidenceWhen(evidence) : null,
            EditionPages.Choices(question),
            question.IsWhole ? "numeric"
                : question.IsNumber ? "decimal"
                : null,
            question.AskedWhen is { } when ? ConditionWords.AskedWhen(when) : null,
            given?.Answer,
            given is { Answer.Length: > 0 } ? Said(question, given.Answer) : null,
            given?.Evidence,
            check is null
                ? null
                : new(
                    CrossCheckWords.Beside(check.Counted, check.Figure),
                    SelfReviewUrls.Counted(view.Part.Code, check.Figure.Word()),
                    check.Differs,
                    CrossCheckWords.Field(question.Code),
                    check.Explanation
                ),
            Asking.Of(question, view.Judged.Asked)
        );
    }

    private static Words Said(Question question, string answer) =>
        EditionPages.Choices(question).FirstOrDefault(choice => choice.Value == answer)?.Label
        ?? new(answer, answer);

    private static ShortcomingModel Shortcoming(ShortcomingView view, ReviewView review)
    {
        var one = view.Shortcoming;
        return new(
            one.Number,
            Kept(one.Text),
            view.Sign is { } sign
                ? new($"{sign.Code}. {sign.Text}", $"{sign.Code}. {sign.Text}")
                : RoundPageWords.NoSign,
            one.Cause.Name(),
            Kept(one.CauseText),
            [.. view.Actions.Select(Remedy)],
            [
                .. view.Earlier.Select(earlier => new EarlierModel(
                    ReviewPageWords.EarlierIn(earlier.Review, earlier.From, earlier.Through),
                    SelfReviewUrls.Review(earlier.Review),
                    Kept(earlier.Shortcoming.Text),
                    [.. earlier.Actions.Select(Remedy)]
                )),
            ],
            review.MayWrite
                ? SelfReviewUrls.Review(review.Part.Code, $"shortcomings/{one.Number}/strike")
                : null,
            review.MayCheck
            && view.Actions is [.., { Action: { CheckDuty: not null, Effect: null } }]
                ? SelfReviewUrls.Review(review.Part.Code, $"shortcomings/{one.Number}/effect")
                : null
        );
    }

    private static RemedyModel Remedy(ActionView view)
    {
        var action = view.Action;
        return new(
            action.Text,
            view.By,
            action.DueOn,
            action.Assignment is { } work
                ? new(work, Assignments.AssignmentUrls.Assignment(work))
                : null,
            action.Effect?.Name(),
            action.EffectNote,
            action.Effect is null ? action.CheckOn : null
        );
    }

    /// <summary>What was written; or that it was kept for long enough.</summary>
    internal static string Kept(string text) =>
        text.Length > 0 ? text : ReviewPageWords.TakenOut.ToString();

    private static Words Upper(Words name) =>
        new(
            char.ToUpperInvariant(name.Vietnamese[0]) + name.Vietnamese[1..],
            char.ToUpperInvariant(name.English[0]) + name.English[1..]
        );
}
