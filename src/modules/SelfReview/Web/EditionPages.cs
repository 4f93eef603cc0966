using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.SelfReview.Web;

/// <summary>The list of editions, one of them, and its try-out.</summary>
internal sealed class EditionPages(FindEditions find, FactReading facts, AuthorityClock clock)
{
    private const int FactsShown = 30;
    private static readonly Dictionary<string, GivenAnswer> NoAnswers = [];

    public async Task<IResult> List(
        HttpContext context,
        string? after,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var page = await find.Page(after, stop);
        return Pages.Show<EditionListPage>(
            context,
            new EditionListModel(
                [
                    .. page.Items.Select(row => new EditionRowModel(
                        EditionPageWords.Named(row.Kind.Name(), row.Number),
                        SelfReviewUrls.Edition(row.Id),
                        row.State.Name(),
                        row.Source,
                        row.Lines,
                        row.ReadBy,
                        clock.LocalOf(row.ReadAt)
                    )),
                ],
                PagingView.Of(
                    page,
                    EditionPageWords.Editions,
                    SelfReviewUrls.Editions,
                    after is null
                ),
                entry,
                caller.Has(SelfReviewActs.Lists)
            ),
            EditionPageWords.Title,
            StatusOf(entry)
        );
    }

    public async Task<IResult> One(
        HttpContext context,
        Guid id,
        FormEntry entry,
        CancellationToken stop
    )
    {
        if (await find.One(id, stop) is not { } edition)
        {
            return SelfReviewRefusals.NoSuchEdition.Answer(context);
        }

        var caller = context.Features.Get<Caller>()!;
        var told = FactView.Of(await facts.About(id, caller, FactsShown, null, stop), clock);
        var model = Model(edition, caller, entry, null, told);
        return Pages.Show<EditionPage>(context, model, model.Name, StatusOf(entry));
    }

    public async Task<IResult> TryOut(
        HttpContext context,
        Guid id,
        FormEntry entry,
        Judged? judged,
        CancellationToken stop
    )
    {
        if (await find.One(id, stop) is not { } edition)
        {
            return SelfReviewRefusals.NoSuchEdition.Answer(context);
        }

        if (!edition.Kind.IsSheet())
        {
            return SelfReviewRefusals.NothingToTry.Answer(context);
        }

        var caller = context.Features.Get<Caller>()!;
        var shown = judged is { Problems.Count: > 0 } ? entry.With(judged.Problems) : entry;
        var model = Model(edition, caller, shown, judged, []);
        return Pages.Show<TryOutPage>(context, model, EditionPageWords.TryOut, StatusOf(shown));
    }

    private static EditionModel Model(
        Edition edition,
        Caller caller,
        FormEntry entry,
        Judged? judged,
        IReadOnlyList<FactView> told
    )
    {
        var asked = (judged ?? AnswerRules.Judge(edition.ReadQuestions(), NoAnswers)).Asked;
        return new(
            edition.Id,
            EditionPageWords.Named(edition.Kind.Name(), edition.Number),
            edition.State.Name(),
            edition.Source,
            edition.State is EditionState.Draft && caller.Has(SelfReviewActs.Lists),
            edition.Kind.IsSheet(),
            [
                .. edition
                    .ReadSigns()
                    .GroupBy(sign => sign.Group)
                    .Select(group => new EditionGroupModel(group.Key, [.. group.Select(Line)])),
                .. edition
                    .ReadQuestions()
                    .GroupBy(question => question.Section)
                    .Select(group => new EditionGroupModel(
                        group.Key,
                        [.. group.Select(question => Line(question, asked))]
                    )),
            ],
            entry,
            judged is null
                ? null
                : EditionPageWords.Score(
                    judged.Earned,
                    judged.Possible,
                    judged.Asked.Count,
                    edition.Lines
                ),
            told
        );
    }

    private static EditionLineModel Line(ViolationSign sign) =>
        new(sign.Code, sign.Text, null, "", null, [], null, 0, Asking.Always);

    private static EditionLineModel Line(Question question, IReadOnlyList<string> asked) =>
        new(
            question.Code,
            question.Text,
            question.Kind.Name(),
            AnswerRules.Field(question.Code),
            question.EvidenceWhen is null ? null : AnswerRules.EvidenceField(question.Code),
            Choices(question),
            Hint(question),
            question.Weight,
            Asking.Of(question, asked)
        );

    /// <summary>What can be chosen as an answer; empty where it is typed.</summary>
    internal static IReadOnlyList<Choice> Choices(Question question) =>
        [.. question.Allowed.Select((value, at) => Choice(question, value, at))];

    private static Choice Choice(Question question, string value, int at)
    {
        var label = question.Kind is AnswerKind.Scale ? $"{value}. {question.Choices[at]}" : value;
        return new(
            value,
            question.Kind is AnswerKind.YesNo
                ? (value == Question.Yes ? AnswerKindWords.Yes : AnswerKindWords.No)
                : new Words(label, label)
        );
    }

    private static Words? Hint(Question question)
    {
        Words?[] parts =
        [
            question.AskedWhen is { } asked ? ConditionWords.AskedWhen(asked) : null,
            question.EvidenceWhen is { } evidence ? ConditionWords.EvidenceWhen(evidence) : null,
            question.Against is { } figure ? EditionPageWords.HeldAgainst(figure.Name()) : null,
        ];
        Words[] said = [.. parts.OfType<Words>()];
        return said.Length == 0
            ? null
            : new(
                string.Join(". ", said.Select(one => one.Vietnamese)),
                string.Join(". ", said.Select(one => one.English))
            );
    }

    private static int StatusOf(FormEntry entry) =>
        entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK;
}
