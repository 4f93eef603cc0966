using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Fields = Chutri.Assignments.Model.ClarityCheck.Fields;

namespace Chutri.Assignments.Forms;

/// <summary>
/// A request for cooperation as it is typed or sent. By when: left out, five working days from today, no later than the work is due; a last day in
/// <see cref="By"/>; or any kind of deadline that ends.
/// </summary>
internal sealed record AskCooperationForm : IDeadlineForm
{
    /// <summary>Code of the unit asked.</summary>
    public string? Unit { get; init; }

    public string? Question { get; init; }

    /// <summary>The last day for the answer; the same as the kind by with that day.</summary>
    public string? By { get; init; }

    /// <summary>by, before, end-of, within, within-hours or within-clock-hours; none or left out for the usual time.</summary>
    public string? Deadline { get; init; }

    public string? DueOn { get; init; }

    public string? Days { get; init; }

    public bool? Working { get; init; }

    public string? CountedFrom { get; init; }

    public string? Before { get; init; }

    public string? EndOf { get; init; }

    public string? EndIn { get; init; }

    public string? Hours { get; init; }

    public string? FromDay { get; init; }

    public string? FromTime { get; init; }

    string? IDeadlineForm.Period => null;

    string? IDeadlineForm.Day => null;

    public static AskCooperationForm Of(FormEntry entry) =>
        new()
        {
            Unit = entry.TextOrNull("unit"),
            Question = entry.TextOrNull("question"),
            By = entry.TextOrNull("by"),
            Deadline = entry.TextOrNull(Fields.Deadline),
            DueOn = entry.TextOrNull("dueOn"),
            Days = entry.TextOrNull("days"),
            Working = entry.Ticked("working"),
            CountedFrom = entry.TextOrNull("countedFrom"),
            Before = entry.TextOrNull("before"),
            EndOf = entry.TextOrNull("endOf"),
            EndIn = entry.TextOrNull("endIn"),
            Hours = entry.TextOrNull("hours"),
            FromDay = entry.TextOrNull("fromDay"),
            FromTime = entry.TextOrNull("fromTime"),
        };

    public async Task<Outcome<AskCooperationRequest>> Parse(
        string code,
        FormReading read,
        CancellationToken stop
    )
    {
        var unit = await read.Unit("unit", Unit, FormWords.UnitMissing, stop);
        var question = read.Text("question", Question, Lengths.Reason, FormWords.QuestionMissing);
        var by = read.OptionalDay("by", By);
        var due = Due(read);
        return read.Or(() => new AskCooperationRequest(code, unit, question, by) { Due = due });
    }

    private DraftDeadline? Due(FormReading read)
    {
        if (Deadline is "recurring" or "continuing")
        {
            read.Wrong(Fields.Deadline, FormWords.AnswerHasAnEnd);
            return null;
        }

        return DeadlineFields.Read(this, read);
    }
}
