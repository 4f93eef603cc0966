using System.Text;
using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <param name="Text">The file as it is.</param>
internal sealed record ReadCalendarRequest(byte[] Text);

/// <summary>
/// Reads a file of the calendar in, to be looked at before it is put in force. Whatever is wrong with it is told at once, each with its
/// line, and nothing is kept.
/// </summary>
internal sealed class ReadCalendar(AppDatabase db) : IOperation<ReadCalendarRequest, CalendarLabel>
{
    public const int LargestInBytes = 2 * 1024 * 1024;

    public Act Act => CalendarActs.Change;

    public async Task<Outcome<CalendarLabel>> Run(
        ReadCalendarRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var reading = CalendarFile.Read(request.Text);
        if (reading.Edition is not { Version: var label })
        {
            return Refusal.Invalid([
                .. reading.Problems.Select(problem => new FieldError(
                    "file",
                    CalendarWords.Said(problem.Say())
                )),
            ]);
        }

        if (
            label.Length > CalendarRow.LongestLabel
            || label.Contains('/', StringComparison.Ordinal)
        )
        {
            return Refusal.Invalid("file", CalendarWords.BadLabel);
        }

        var text = Encoding.UTF8.GetString(request.Text);
        var row = await db.Set<CalendarRow>().SingleOrDefaultAsync(one => one.Label == label, stop);
        if (Taken(label, request.Text, row) is { } refusal)
        {
            return refusal;
        }

        if (row is null)
        {
            row = CalendarRow.Read(label, text, now);
            db.Add(row);
        }
        else if (row.IsDraft)
        {
            row.ReadAgain(text, now);
        }

        db.Record(new CalendarRead(row.Id, label), caller, now);
        return new CalendarLabel(label);
    }

    /// <summary>A label that deadlines were counted by keeps its content.</summary>
    private static Refusal? Taken(string label, byte[] text, CalendarRow? row) =>
        CalendarFile.ShippedVersions.Contains(label)
        && !CalendarFile.ShippedText(label).AsSpan().SequenceEqual(text)
            ? Refusal.Invalid("file", CalendarWords.SameLabel(label))
        : row is { IsDraft: false } && row.Text != Encoding.UTF8.GetString(text)
            ? Refusal.Invalid("file", CalendarWords.SameLabel(label))
        : null;
}

internal sealed record CalendarLabel(string Label);
