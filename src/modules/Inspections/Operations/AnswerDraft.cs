using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

internal sealed record ReplyToFinding(int Number, bool Agrees, string Text);

/// <param name="ForUnit">For the unit; otherwise for oneself, as a person whom findings name.</param>
internal sealed record AnswerDraftRequest(
    string Code,
    bool ForUnit,
    IReadOnlyList<ReplyToFinding> Replies
);

/// <summary>The other side's word. It stands in the conclusion as it was written.</summary>
internal sealed class AnswerDraft(AppDatabase db, InspectionDesk desk, StepBook steps)
    : IOperation<AnswerDraftRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        AnswerDraftRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request.Code, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var inspection = found.Value;
        var speaks = await desk.SpeaksForUnit(inspection, caller, now, stop);
        var step = inspection.Steps.FirstOrDefault(one =>
            one.Kind is StepKind.Reply
            && one.DoneAt is null
            && one.AsPerson != request.ForUnit
            && (request.ForUnit ? speaks : one.Person == caller.Person)
        );
        if (step is null || inspection.State is not InspectionState.Answering)
        {
            return InspectionRefusals.NothingToAnswer;
        }

        var own = inspection
            .Findings.Where(one => request.ForUnit || one.Responsible == caller.Person)
            .ToList();
        if (Wrong(own, request.Replies) is { Count: > 0 } wrong)
        {
            return Refusal.Invalid(wrong);
        }

        foreach (var finding in own)
        {
            var reply = request.Replies.First(one => one.Number == finding.Number);
            finding.Answer(
                new FindingReply
                {
                    Finding = finding.Id,
                    By = caller.Person!.Value,
                    ByName = caller.Signature.Shortened(Lengths.Name),
                    ForUnit = request.ForUnit,
                    Agrees = reply.Agrees,
                    Text = reply.Text,
                    At = now.Utc,
                }
            );
        }

        var done = await steps.Finish(step, null, caller, now, stop);
        if (done.Refused)
        {
            return done;
        }

        db.ActedOn(inspection);
        db.Record(new DraftAnswered(inspection.Id, inspection.Code, request.ForUnit), caller, now);
        if (
            inspection.OpenStep(StepKind.Reply) is null
            && inspection.OpenStep(StepKind.Conclude) is null
        )
        {
            await steps.BeginConclusion(inspection, now, stop);
        }

        return new Done();
    }

    /// <summary>Whoever disagrees says why.</summary>
    private static List<FieldError> Wrong(
        IEnumerable<InspectionFinding> own,
        IReadOnlyList<ReplyToFinding> replies
    ) =>
        [
            .. own.SelectMany(finding =>
                replies.FirstOrDefault(one => one.Number == finding.Number) switch
                {
                    null =>
                    [
                        new(Field(finding.Number), InspectionFieldWords.Answer(finding.Number)),
                    ],
                    { Agrees: false, Text.Length: 0 } =>
                    [
                        new(TextField(finding.Number), InspectionFieldWords.WhyNot(finding.Number)),
                    ],
                    _ => Array.Empty<FieldError>(),
                }
            ),
        ];

    public static string Field(int number) => FormattableString.Invariant($"agrees-{number}");

    public static string TextField(int number) => FormattableString.Invariant($"reply-{number}");
}
