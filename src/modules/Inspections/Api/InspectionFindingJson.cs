using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;

namespace Chutri.Inspections.Api;

/// <param name="Degree">Slight, Serious or VerySerious.</param>
/// <param name="Cause">Own or External.</param>
/// <param name="FoundBefore">In so many earlier conclusions about this unit the same sign stood.</param>
/// <param name="RemedyOverdue">The work that puts it right is past its deadline.</param>
/// <param name="CheckOn">From when on it is looked at whether that work helped.</param>
/// <param name="Effect">Helped, Partly or Not; null until it was looked at.</param>
/// <param name="Earlier">Work before it that did not help enough.</param>
internal sealed record InspectionFindingJson(
    int Number,
    string Sign,
    string Nature,
    string Degree,
    string Cause,
    string CauseText,
    string? Responsible,
    string Evidence,
    string Recommendation,
    int FoundBefore,
    string? Assignment,
    bool RemedyOverdue,
    DateOnly? CheckOn,
    string? Effect,
    string? EffectNote,
    IReadOnlyList<EarlierRemedyJson> Earlier,
    IReadOnlyList<FindingReplyJson> Replies
)
{
    public static InspectionFindingJson Of(InspectionFinding finding, InspectionView view) =>
        new(
            finding.Number,
            finding.Sign,
            finding.Nature,
            finding.Degree.ToString(),
            finding.Cause.ToString(),
            finding.CauseText,
            finding.ResponsibleName,
            finding.Evidence,
            finding.Recommendation,
            finding.FoundBefore,
            finding.Assignment,
            view.Remedies.TryGetValue(finding.Id, out var duty)
                && duty.Timing.Timeliness is WorkingCalendar.Timeliness.Overdue,
            finding.CheckOn,
            finding.Effect?.ToString(),
            finding.EffectNote,
            [
                .. finding
                    .Earlier.OrderBy(one => one.Number)
                    .Select(one => new EarlierRemedyJson(
                        one.Assignment,
                        one.Effect.ToString(),
                        one.Note,
                        one.CheckedOn
                    )),
            ],
            [
                .. finding.Replies.Select(reply => new FindingReplyJson(
                    reply.ByName,
                    reply.ForUnit,
                    reply.Agrees,
                    reply.Text,
                    reply.At
                )),
            ]
        );
}

/// <param name="Effect">Partly or Not.</param>
internal sealed record EarlierRemedyJson(
    string Assignment,
    string Effect,
    string Note,
    DateOnly CheckedOn
);

internal sealed record FindingReplyJson(
    string By,
    bool ForUnit,
    bool Agrees,
    string Text,
    DateTime At
);

internal sealed record WrittenFindingJson(int Number);

internal sealed record GivenRemedyJson(string Assignment);
