using Chutri.Assignments.Forms;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using static Chutri.Assignments.Web.ActionFields;
using Said = Chutri.Assignments.Web.ActionPageWords;

namespace Chutri.Assignments.Web;

/// <summary>The forms before which something has to be read: a result, a request, a question.</summary>
internal static class DecidingForms
{
    private const string Vietnamese = "vi";

    public static ActionForm Judging(
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

    public static ActionForm Deciding(AssignmentView seen) =>
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
                Text("note", Said.Note) with
                {
                    Hint = Said.NoteOfDecision,
                },
            ],
            seen.OpenExtension is { } asked
                ?
                [
                    new(Said.AskedBy, asked.AskedByName, Language: Vietnamese),
                    new(
                        Said.DueNow,
                        DeadlineViews
                            .Timed(DateText.Full(asked.DueBefore), asked.DueBeforeAt)
                            .ToString()
                    ),
                    new(
                        Said.AskedDay,
                        DeadlineViews.Timed(DateText.Full(asked.NewDue), asked.NewDueAt).ToString(),
                        Strong: true
                    ),
                    new(Said.Reason, asked.Reason, Language: Vietnamese),
                    new(Said.ProgressSoFar, asked.Progress, Language: Vietnamese),
                ]
                : [],
            []
        );

    public static ActionForm? Answering(string path, AssignmentView seen)
    {
        var request = seen.Requests.FirstOrDefault(one =>
            path == CooperationPaths.Answer(one.Number)
        );
        return request is null
            ? null
            : new(
                [
                    Text("answer", Said.Answer),
                    new(ActionFieldKind.Check, "decline", Said.Decline) { Hint = Said.DeclineHint },
                    FileField(),
                ],
                Asked(seen, request),
                []
            );
    }

    public static ActionForm? Handing(
        string path,
        AssignmentView seen,
        IReadOnlyList<Choice> people
    ) =>
        seen.Requests.FirstOrDefault(one => path == CooperationPaths.Hand(one.Number))
            is { } request
            ? new(
                [Search("person", Said.Person, people), Text("note", Said.Note, optional: true)],
                Asked(seen, request),
                []
            )
            : null;

    private static IReadOnlyList<NamedValue> Asked(AssignmentView seen, RequestView request) =>
        [
            new(Said.Asks, seen.Lead.Name, Language: Vietnamese),
            new(AssignmentWords.Question, request.Question, Language: Vietnamese),
            new(
                AssignmentWords.Deadline,
                request.Duty.Due is { } due
                    ? DeadlineViews
                        .Timed(
                            DateText.Full(due),
                            request.Duty.Deadline is { At: { } at } given && given.Due == due
                                ? at
                                : null
                        )
                        .ToString()
                    : ""
            ),
        ];
}
