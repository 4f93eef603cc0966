using System.Text.Json;
using Chutri.Assignments.Model;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Storage;

/// <summary>A draft's deadline as it is kept: one line of JSON with its kind.</summary>
internal sealed record StoredDeadline(
    string Kind,
    DateOnly? Date = null,
    int? Days = null,
    bool? Working = null,
    Recurrence? Recurrence = null,
    PeriodOfYear? Period = null,
    int? Minutes = null,
    DateTime? From = null
)
{
    private const string WorkingHours = "within-hours";
    private const string ClockHours = "within-clock-hours";

    public static string? Write(DraftDeadline? deadline) =>
        deadline switch
        {
            DraftDeadline.By by => Json(new("by", by.Day)),
            DraftDeadline.Before before => Json(new("before", before.Day)),
            DraftDeadline.EndOf end => Json(new("end-of", end.In, Period: end.Period)),
            DraftDeadline.Within within => Json(
                new("within", within.Start, within.Days, within.Working)
            ),
            DraftDeadline.WithinHours hours => Json(
                new(
                    hours.Working ? WorkingHours : ClockHours,
                    Minutes: hours.Minutes,
                    From: hours.Start
                )
            ),
            DraftDeadline.Recurring recurring => Json(
                new("recurring", Recurrence: recurring.Recurrence)
            ),
            DraftDeadline.Continuing => Json(new("continuing")),
            _ => null,
        };

    public static DraftDeadline? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var stored = JsonSerializer.Deserialize<StoredDeadline>(text, DeadlineJson.Options)!;
        return stored.Kind switch
        {
            "by" => new DraftDeadline.By(stored.Date!.Value),
            "before" => new DraftDeadline.Before(stored.Date!.Value),
            "end-of" => new DraftDeadline.EndOf(stored.Period!.Value, stored.Date!.Value),
            "within" => new DraftDeadline.Within(
                stored.Days!.Value,
                stored.Working!.Value,
                stored.Date
            ),
            WorkingHours => new DraftDeadline.WithinHours(stored.Minutes!.Value, stored.From),
            ClockHours => new DraftDeadline.WithinHours(
                stored.Minutes!.Value,
                stored.From,
                Working: false
            ),
            "recurring" => new DraftDeadline.Recurring(stored.Recurrence!),
            _ => new DraftDeadline.Continuing(),
        };
    }

    private static string Json(StoredDeadline stored) =>
        JsonSerializer.Serialize(stored, DeadlineJson.Options);
}
