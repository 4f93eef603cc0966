using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Api;

internal sealed record EditionListJson(
    IReadOnlyList<EditionLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Kind">Signs, Questions or PersonQuestions.</param>
/// <param name="State">Draft, InForce or Replaced.</param>
internal sealed record EditionLineJson(
    Guid Id,
    string Kind,
    int Number,
    string State,
    string Source,
    int Lines,
    string ReadBy,
    DateTime ReadAt,
    DateTime? InForceAt
)
{
    public static EditionLineJson Of(EditionLine line) =>
        new(
            line.Id,
            line.Kind.ToString(),
            line.Number,
            line.State.ToString(),
            line.Source,
            line.Lines,
            line.ReadBy,
            line.ReadAt,
            line.InForceAt
        );
}

/// <param name="Signs">Of a catalogue; otherwise empty.</param>
/// <param name="Questions">Of a sheet; otherwise empty.</param>
internal sealed record EditionJson(
    Guid Id,
    string Kind,
    int Number,
    string State,
    string Source,
    IReadOnlyList<SignJson> Signs,
    IReadOnlyList<SheetQuestionJson> Questions
)
{
    public static EditionJson Of(Edition edition) =>
        new(
            edition.Id,
            edition.Kind.ToString(),
            edition.Number,
            edition.State.ToString(),
            edition.Source,
            [.. edition.ReadSigns().Select(sign => new SignJson(sign.Group, sign.Code, sign.Text))],
            [.. edition.ReadQuestions().Select(SheetQuestionJson.Of)]
        );
}

internal sealed record SignJson(string Group, string Code, string Text);

/// <param name="Kind">YesNo, Scale, Number, Count, Text or Choice.</param>
/// <param name="Choices">The levels of a scale, lowest first, or what can be chosen.</param>
/// <param name="Allowed">What an answer may be; empty where it is typed.</param>
/// <param name="EvidenceWhen">When an answer needs evidence, as the file writes it.</param>
/// <param name="AskedWhen">The condition on an earlier question, as the file writes it.</param>
/// <param name="Against">The figure that the answer is held against: Late, Returned, CampaignsBehind…</param>
internal sealed record SheetQuestionJson(
    string Section,
    string Code,
    string Text,
    string Kind,
    IReadOnlyList<string> Choices,
    IReadOnlyList<string> Allowed,
    int Weight,
    string? EvidenceWhen,
    string? AskedWhen,
    string? Against
)
{
    public static SheetQuestionJson Of(Question question) =>
        new(
            question.Section,
            question.Code,
            question.Text,
            question.Kind.ToString(),
            question.Choices,
            question.Allowed,
            question.Weight,
            question.EvidenceWhen?.ToString(),
            question.AskedWhen?.ToString(),
            question.Against?.ToString()
        );
}

internal sealed record BroughtInEditionJson(Guid Id, string Page);

/// <param name="Kind">Signs, Questions or PersonQuestions.</param>
internal sealed record ShippedListForm(string? Kind);

internal sealed record TryOutForm(IReadOnlyList<GivenAnswerForm?>? Answers);

/// <param name="Code">Of the question.</param>
/// <param name="Answer">For a scale the number of the level, from 1; for yes/no: có, không.</param>
internal sealed record GivenAnswerForm(string? Code, string? Answer, string? Evidence);

/// <param name="Asked">Codes of the questions that are asked after these answers.</param>
/// <param name="Missing">What is missing or wrong, in one sentence each.</param>
/// <param name="Earned">Points of those that count.</param>
/// <param name="Possible">Out of so many.</param>
internal sealed record JudgedJson(
    IReadOnlyList<string> Asked,
    IReadOnlyList<string> Missing,
    double Earned,
    int Possible
)
{
    public static JudgedJson Of(Judged judged) =>
        new(
            judged.Asked,
            [.. judged.Problems.Select(problem => problem.Sentence.ToString())],
            judged.Earned,
            judged.Possible
        );
}
