using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
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
            "send-back" => With(Search("rightfulUnit", Said.RightfulUnit, choices.Units), Reason()),
            "redirect" => new(
                [
                    Search("leadUnit", Said.LeadUnit, choices.Units) with
                    {
                        Value = seen.RightfulUnit?.Code,
                    },
                    Search("accountable", Said.Accountable, choices.People) with
                    {
                        Hint = Said.AccountableHint,
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
                Search("unit", Said.AskedUnit, choices.Units),
                Text("question", Said.Question) with
                {
                    Hint = Said.QuestionHint,
                },
                Day("by", Said.AnswerBy, optional: true) with
                {
                    Hint = Said.AnswerByHint,
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
                .. seen.OpenParts > 0
                    ? new[] { Text("despiteOpenParts", Said.Despite, optional: true) }
                    : [],
            ]),
            "accept" => Judging(seen, clock, Text("note", Said.Note, optional: true)),
            "return" => Judging(seen, clock, Reason()),
            "request-extension" => With(
                Day("newDue", Said.NewDue),
                Reason(),
                Text("progress", Said.ProgressSoFar)
            ),
            "decide-extension" => Deciding(seen),
            "resume" => With(Text("note", Said.Note, optional: true)),
            "pause" or "withdraw" => With(Reason()),
            "remind" => With(
                Text("message", Said.Message),
                new(ActionFieldKind.Hidden, "number", Said.Note)
            ),
            "acknowledge" => With(),
            _ => Answering(path, seen),
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

    private static ActionForm Judging(
        AssignmentView seen,
        AuthorityClock clock,
        ActionField field
    ) =>
        new(
            [field],
            seen.Pending is { } pending
                ?
                [
                    new(
                        Said.DeliveredBy,
                        $"{pending.ByName}, {DateText.At(clock.LocalOf(pending.At))}"
                    ),
                    new(Said.Result, pending.Summary, Language: Vietnamese),
                    new(AssignmentWords.Deliverable, seen.Deliverable, Language: Vietnamese),
                ]
                : [],
            [
                .. seen
                    .Files.Where(file => file.Delivery == seen.Pending?.Id && file.Delivery != null)
                    .Select(file => new FileView(
                        file.Name,
                        AssignmentUrls.File(seen.Code, file.Id),
                        file.AddedByName,
                        clock.LocalOf(file.AddedAt),
                        file.Size,
                        file.Sha256
                    )),
            ]
        );

    private static ActionForm Deciding(AssignmentView seen) =>
        new(
            [
                new(ActionFieldKind.Choice, "decision", Said.Decision)
                {
                    Choices =
                    [
                        new(DecideExtensionForm.Grant, Said.Grant),
                        new(DecideExtensionForm.Refuse, Said.Refuse, Said.RefuseNote),
                    ],
                },
                Text("note", Said.Note, optional: true),
            ],
            seen.OpenExtension is { } asked
                ?
                [
                    new(Said.AskedBy, asked.AskedByName, Language: Vietnamese),
                    new(Said.DueNow, DateText.Full(asked.DueBefore).ToString()),
                    new(Said.AskedDay, DateText.Full(asked.NewDue).ToString(), Strong: true),
                    new(Said.Reason, asked.Reason, Language: Vietnamese),
                    new(Said.ProgressSoFar, asked.Progress, Language: Vietnamese),
                ]
                : [],
            []
        );

    private static ActionForm? Answering(string path, AssignmentView seen)
    {
        var request = seen.Requests.FirstOrDefault(one => path == $"cooperation/{one.Number}");
        return request is null
            ? null
            : new(
                [
                    Text("answer", Said.Answer),
                    new(ActionFieldKind.Check, "decline", Said.Decline) { Hint = Said.DeclineHint },
                    FileField(),
                ],
                [
                    new(Said.Asks, seen.Lead.Name, Language: Vietnamese),
                    new(AssignmentWords.Question, request.Question, Language: Vietnamese),
                    new(
                        AssignmentWords.Deadline,
                        request.Duty.Due is { } due ? DateText.Full(due).ToString() : ""
                    ),
                ],
                []
            );
    }

    private static ActionField Text(string name, Words label, bool optional = false) =>
        new(ActionFieldKind.Text, name, label) { Optional = optional };

    private static ActionField Reason() =>
        Text("reason", Said.Reason) with
        {
            Hint = Said.ReasonHint,
        };

    private static ActionField Day(string name, Words label, bool optional = false) =>
        new(ActionFieldKind.Day, name, label) { Optional = optional };

    private static ActionField Search(string name, Words label, IReadOnlyList<Choice> choices) =>
        new(ActionFieldKind.Search, name, label) { Choices = choices };

    private static ActionField FileField() =>
        new(ActionFieldKind.Files, UploadedFiles.Field, Said.Files)
        {
            Hint = Said.FilesHint,
            Optional = true,
        };
}
