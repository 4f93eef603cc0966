namespace Chutri.Assignments.Forms;

/// <summary>The fields of a deadline alone, as they stand in an address.</summary>
internal sealed record DeadlineForm : IDeadlineForm
{
    /// <summary>by, before, end-of, within, within-hours, within-clock-hours, recurring or continuing.</summary>
    public string? Deadline { get; init; }

    public string? DueOn { get; init; }

    public string? Days { get; init; }

    public bool? Working { get; init; }

    public string? CountedFrom { get; init; }

    public string? Period { get; init; }

    public string? Day { get; init; }

    public string? Before { get; init; }

    public string? EndOf { get; init; }

    public string? EndIn { get; init; }

    public string? Hours { get; init; }

    public string? FromDay { get; init; }

    public string? FromTime { get; init; }
}
