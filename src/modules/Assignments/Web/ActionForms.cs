using Chutri.Assignments.Forms;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using static Chutri.Assignments.Web.ActionFields;
using Said = Chutri.Assignments.Web.ActionPageWords;

namespace Chutri.Assignments.Web;

/// <summary>The fields of each action, and what should be read before it.</summary>
internal sealed record ActionForm(
    IReadOnlyList<ActionField> Fields,
    IReadOnlyList<NamedValue> ToRead,
    IReadOnlyList<FileView> Files
);

internal static class ActionForms
{
    private const string Vietnamese = "vi";

    /// <summary>Null for a request for cooperation that there is not.</summary>
    public static ActionForm? Of(
        string path,
        AssignmentView seen,
        ActionChoices choices,
        AuthorityClock clock
    ) =>
        path switch
        {
            "send-back" => With(Unit("rightfulUnit", Said.RightfulUnit, choices.Units), Reason()),
            "redirect" => new(
                [
                    Unit("leadUnit", Said.LeadUnit, choices.Units) with
                    {
                        Value = seen.RightfulUnit?.Code,
                    },
                    Search("accountable", Said.Accountable, choices.People) with
                    {
                        Hint = Said.AccountableOrHead,
                        Optional = true,
                    },
                    Text("reason", Said.Note, optional: true),
                ],
                [
                    new(Said.RightfulSaid, seen.RightfulUnit?.Name ?? "", Language: Vietnamese),
                    new(Said.Reason, seen.SentBackReason ?? "", Language: Vietnamese),
                ],
                []
            ),
            "hand-to-person" => With(
                Search("person", Said.Person, choices.People),
                Text("note", Said.Note, optional: true)
            ),
            "name-accountable" => With(
                Search("person", Said.Accountable, choices.People) with
                {
                    Hint = Said.AccountableHint,
                },
                Reason()
            ),
            "ask-cooperation" => With(
                Unit("unit", Said.AskedUnit, choices.Units),
                Text("question", Said.Question) with
                {
                    Hint = Said.QuestionHint,
                },
                new(ActionFieldKind.Deadline, ClarityCheck.Fields.Deadline, Said.AnswerBy)
                {
                    Optional = true,
                    Choices = IssueWords.EndingDeadlines,
                    Hint = Said.AnswerByHint(
                        seen.Duty.Due >= clock.Now().Today ? seen.Duty.Due : null
                    ),
                }
            ),
            "report-progress" => With(
                new(ActionFieldKind.Number, "percent", Said.Percent)
                {
                    Hint = Said.PercentHint,
                    Optional = true,
                },
                Text("sentence", Said.Sentence)
            ),
            "deliver" => With([
                Text("summary", Said.Summary),
                FileField(),
                .. seen.OpenParts > 0 ? new[] { Text("despiteOpenParts", Said.Despite) } : [],
            ]),
            "accept" => DecidingForms.Judging(seen, clock, Text("note", Said.Note, optional: true)),
            "return" => DecidingForms.Judging(seen, clock, Reason()),
            "request-extension" => With(
                Day("newDue", Said.NewDue),
                new(ActionFieldKind.Time, "newDueAt", Said.NewDueAt)
                {
                    Hint = Said.NewDueAtHint,
                    Optional = true,
                },
                Reason(),
                Text("progress", Said.ProgressSoFar)
            ),
            "decide-extension" => DecidingForms.Deciding(seen),
            "resume" => With(Text("note", Said.Note, optional: true)),
            "pause" or "withdraw" => With(Reason()),
            "remind" => With(
                Text("message", Said.Message),
                new(ActionFieldKind.Hidden, "number", Said.Note)
            ),
            "viewers" => With(ViewerFields.Of(seen, choices.People)),
            "acknowledge" => With(),
            _ => DecidingForms.Answering(path, seen)
                ?? DecidingForms.Handing(path, seen, choices.People),
        };

    public static ActionLink? Instead(string path, string code) =>
        path switch
        {
            "accept" => new(ActionWords.Button("return"), AssignmentUrls.Action(code, "return")),
            "acknowledge" => new(
                ActionWords.Button("send-back"),
                AssignmentUrls.Action(code, "send-back")
            ),
            _ => null,
        };

    private static ActionForm With(params IReadOnlyList<ActionField> fields) => new(fields, [], []);
}
