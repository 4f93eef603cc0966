namespace Chutri.Assignments.Forms;

/// <summary>The fields of a deadline alone, as they stand in an address.</summary>
/// <param name="Deadline">by, before, end-of, within, within-hours, recurring or continuing.</param>
internal sealed record DeadlineForm(
    string? Deadline,
    string? DueOn,
    string? Days,
    bool? Working,
    string? CountedFrom,
    string? Period,
    string? Day,
    string? Before,
    string? EndOf,
    string? EndIn,
    string? Hours,
    string? FromDay,
    string? FromTime
) : IDeadlineForm;
