using Chutri.Duties;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Chutri.Processes.Web;

namespace Chutri.Processes.Api;

/// <param name="ContentsGone">What was filled in, asked and sent was kept long enough and is taken out.</param>
/// <param name="Values">What was filled in, by the names of the fields; empty for whoever does not take part.</param>
internal sealed record ProcessCaseJson(
    string Code,
    string Title,
    string Process,
    int Version,
    string State,
    string Unit,
    string Starter,
    DateTime StartedAt,
    DateOnly? Due,
    DateTime? EndedAt,
    IReadOnlyList<CaseStepJson> Steps,
    bool ContentsGone,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyList<CaseFileJson> Files,
    IReadOnlyList<CaseQuestionJson> Questions
)
{
    public static ProcessCaseJson Of(CaseView view) =>
        new(
            view.Case.Code,
            view.Case.Title,
            view.Process.Code,
            view.Version.Number,
            view.Case.State.Word(),
            view.Unit,
            view.Starter,
            view.Case.StartedAt,
            view.Case.DueOn,
            view.Case.EndedAt,
            [.. view.Steps.Select(CaseStepJson.Of)],
            view.Case.ContentsGone,
            view.Values.ToDictionary(one => one.Field.Name, one => one.Value.ToString()),
            [
                .. view.Files.Select(one => new CaseFileJson(
                    one.File.Id,
                    one.File.Field,
                    one.File.Name,
                    one.File.Size,
                    one.File.Sha256
                )),
            ],
            [.. view.Questions.Select(CaseQuestionJson.Of)]
        );
}

/// <param name="Number">Part of the addresses of its acts.</param>
/// <param name="Kind">opinion, missing.</param>
/// <param name="Step">Name of the step at which it was asked.</param>
/// <param name="Unit">Who was asked.</param>
/// <param name="Question">Empty for whoever does not take part, as the answer.</param>
/// <param name="Waits">The step is not done before it is answered or taken back.</param>
/// <param name="State">open, answered, taken-back.</param>
/// <param name="Answer">What was answered, or why it was taken back.</param>
internal sealed record CaseQuestionJson(
    int Number,
    string Kind,
    string Step,
    string Unit,
    string Question,
    bool Waits,
    DateTime AskedAt,
    string AskedBy,
    DateOnly? Due,
    string State,
    string Answer,
    string AnsweredBy,
    DateTime? EndedAt
)
{
    public static CaseQuestionJson Of(CaseQuestionView view) =>
        new(
            view.Question.Number,
            view.Question.Kind.Word(),
            view.Step,
            view.Of,
            view.Text,
            view.Question.Waits,
            view.Question.AskedAt,
            view.Asker,
            view.Duty.Due,
            view.Question.State.Word(),
            view.Answer,
            view.Actor,
            view.Question.EndedAt
        );
}

/// <param name="Number">Of this time at the step; part of the addresses of its acts.</param>
/// <param name="Step">Identifier of the step in the process.</param>
/// <param name="Ending">Done, SentBack, Withdrawn, EndedCase; null while it is open.</param>
/// <param name="WorkingDays">How long it was or has been held.</param>
internal sealed record CaseStepJson(
    int Number,
    string Step,
    string Name,
    string Holder,
    DateTime ArrivedAt,
    DateOnly? Due,
    int WorkingDays,
    string? Ending,
    DateTime? EndedAt,
    string? Reason,
    bool Paused
)
{
    public static CaseStepJson Of(CaseStepView view) =>
        new(
            view.Step.Number,
            view.Step.Node,
            view.Step.Name,
            Holders.Of(view.Duty),
            view.Step.ArrivedAt,
            view.Duty.Due,
            view.WorkingDays,
            view.Step.Ending?.ToString(),
            view.Step.EndedAt,
            view.Step.Reason,
            view.Duty.State is DutyState.Paused
        );
}

/// <param name="Field">Name of the field in which it was handed in.</param>
internal sealed record CaseFileJson(Guid Id, string Field, string Name, long Size, string Sha256);
