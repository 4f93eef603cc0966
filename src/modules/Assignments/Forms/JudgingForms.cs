using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Forms;

/// <summary>A note that may be left out.</summary>
internal sealed record NoteForm(string? Note)
{
    public static NoteForm Of(FormEntry entry) => new(entry.TextOrNull("note"));

    public Outcome<AcceptRequest> ParseAccept(string code, FormReading read)
    {
        var note = read.OptionalText("note", Note, Lengths.Reason);
        return read.Or(() => new AcceptRequest(code, note));
    }

    public Outcome<ResumeRequest> ParseResume(string code, FormReading read)
    {
        var note = read.OptionalText("note", Note, Lengths.Reason);
        return read.Or(() => new ResumeRequest(code, note));
    }
}

/// <summary>A reason that may not be left out.</summary>
internal sealed record ReasonForm(string? Reason)
{
    public static ReasonForm Of(FormEntry entry) => new(entry.TextOrNull("reason"));

    public Outcome<ReturnRequest> ParseReturn(string code, FormReading read) =>
        With(read, reason => new ReturnRequest(code, reason));

    /// <summary>Shorter than others: it stands in the explanation of the deadline for ever.</summary>
    public Outcome<PauseRequest> ParsePause(string code, FormReading read) =>
        With(read, reason => new PauseRequest(code, reason), Lengths.Short);

    public Outcome<WithdrawRequest> ParseWithdraw(string code, FormReading read) =>
        With(read, reason => new WithdrawRequest(code, reason));

    private Outcome<T> With<T>(FormReading read, Func<string, T> made, int longest = Lengths.Reason)
    {
        var reason = read.Text("reason", Reason, longest, FormWords.ReasonMissing);
        return read.Or(() => made(reason));
    }
}

/// <param name="NewDue">27/11, 27/11/2026 or 2026-11-27.</param>
/// <param name="NewDueAt">A time on that day, 15:00 or 15h; left out, all of the day.</param>
internal sealed record RequestExtensionForm(
    string? NewDue,
    string? Reason,
    string? Progress,
    string? NewDueAt = null
)
{
    public static RequestExtensionForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("newDue"),
            entry.TextOrNull("reason"),
            entry.TextOrNull("progress"),
            entry.TextOrNull("newDueAt")
        );

    public Outcome<RequestExtensionRequest> Parse(string code, FormReading read)
    {
        var day = read.Day("newDue", NewDue, FormWords.NewDueMissing);
        var at = HoursFields.Time("newDueAt", NewDueAt, read);
        var reason = read.Text("reason", Reason, Lengths.Reason, FormWords.ReasonMissing);
        var progress = read.Text("progress", Progress, Lengths.Reason, FormWords.ProgressMissing);
        return read.Or(() =>
            new RequestExtensionRequest(code, day, reason, progress) { NewDueAt = at }
        );
    }
}

/// <param name="Decision"><c>grant</c> or <c>refuse</c>.</param>
internal sealed record DecideExtensionForm(string? Decision, string? Note)
{
    public const string Grant = "grant";
    public const string Refuse = "refuse";

    public static DecideExtensionForm Of(FormEntry entry) =>
        new(entry.TextOrNull("decision"), entry.TextOrNull("note"));

    public Outcome<DecideExtensionRequest> Parse(string code, FormReading read)
    {
        if (Decision is not (DecideExtensionForm.Grant or DecideExtensionForm.Refuse))
        {
            read.Wrong("decision", FormWords.DecisionMissing);
        }

        var note =
            Decision is DecideExtensionForm.Refuse
                ? read.Text("note", Note, Lengths.Reason, FormWords.ReasonMissing)
                : read.OptionalText("note", Note, Lengths.Reason);
        return read.Or(() =>
            new DecideExtensionRequest(code, Decision == DecideExtensionForm.Grant, note)
        );
    }
}

/// <param name="Number">Remind the unit asked by this request; left out, whoever holds the assignment.</param>
internal sealed record RemindForm(string? Number, string? Message)
{
    public static RemindForm Of(FormEntry entry) =>
        new(entry.TextOrNull("number"), entry.TextOrNull("message"));

    public Outcome<RemindRequest> Parse(string code, FormReading read)
    {
        var number = read.OptionalNumber("number", Number, 1, int.MaxValue);
        var message = read.Text("message", Message, Lengths.Reason, FormWords.MessageMissing);
        return read.Or(() => new RemindRequest(code, number, message));
    }
}
