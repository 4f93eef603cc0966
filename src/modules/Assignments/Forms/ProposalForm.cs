using Chutri.Assignments.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Forms;

/// <summary>A proposal as it is typed or sent, not yet looked at. Units and people by their codes; days as 27/11/2026 or 2026-11-27.</summary>
internal sealed record ProposalForm : IDeadlineForm
{
    public string? Title { get; init; }

    public IReadOnlyList<string?>? Leads { get; init; }

    public string? Accountable { get; init; }

    public IReadOnlyList<string?>? Cooperating { get; init; }

    /// <summary>by, before, end-of, within, within-hours, within-clock-hours, recurring, continuing; none or left out where it is not yet clear.</summary>
    public string? Deadline { get; init; }

    public string? DueOn { get; init; }

    public string? Days { get; init; }

    /// <summary>Only working days count.</summary>
    public bool? Working { get; init; }

    /// <summary>The day that the days run from; left out, the day of issue.</summary>
    public string? CountedFrom { get; init; }

    /// <summary>week, month, quarter, half-year, year.</summary>
    public string? Period { get; init; }

    /// <summary>Day of the month (1–31), or of the week (1 Monday … 7 Sunday).</summary>
    public string? Day { get; init; }

    /// <summary>"Trước ngày …": the day that it names.</summary>
    public string? Before { get; init; }

    /// <summary>By the end of which period: month, quarter, half-year, year.</summary>
    public string? EndOf { get; init; }

    /// <summary>Any day in that period.</summary>
    public string? EndIn { get; init; }

    /// <summary>Hours, as the kind says working hours or by the clock: 8, or 4:30.</summary>
    public string? Hours { get; init; }

    /// <summary>The day that the hours run from; left out with <see cref="FromTime"/>, the moment of issue.</summary>
    public string? FromDay { get; init; }

    /// <summary>The time on that day: 14:30.</summary>
    public string? FromTime { get; init; }

    public string? Deliverable { get; init; }

    public string? Authority { get; init; }

    public static ProposalForm Of(FormEntry entry) =>
        new()
        {
            Title = entry.TextOrNull("title"),
            Leads = entry.All("leads"),
            Accountable = entry.TextOrNull("accountable"),
            Cooperating = entry.All("cooperating"),
            Deadline = entry.TextOrNull("deadline"),
            DueOn = entry.TextOrNull("dueOn"),
            Days = entry.TextOrNull("days"),
            Working = entry.Ticked("working"),
            CountedFrom = entry.TextOrNull("countedFrom"),
            Period = entry.TextOrNull("period"),
            Day = entry.TextOrNull("day"),
            Before = entry.TextOrNull("before"),
            EndOf = entry.TextOrNull("endOf"),
            EndIn = entry.TextOrNull("endIn"),
            Hours = entry.TextOrNull("hours"),
            FromDay = entry.TextOrNull("fromDay"),
            FromTime = entry.TextOrNull("fromTime"),
            Deliverable = entry.TextOrNull("deliverable"),
            Authority = entry.TextOrNull("authority"),
        };

    public async Task<Outcome<ProposalContent>> Parse(FormReading read, CancellationToken stop)
    {
        var title = read.Text("title", Title, Lengths.Title, ProposalFormWords.TitleMissing);
        var leads = await read.Units("leads", Leads, ProposalFormWords.LeadMissing, stop);
        var accountable = await read.OptionalPerson("accountable", Accountable, stop);
        var cooperating = await read.OptionalUnits("cooperating", Cooperating, stop);
        var deadline = DeadlineFields.Read(this, read);
        var deliverable = read.OptionalText("deliverable", Deliverable, Lengths.Short);
        var authority = read.OptionalText("authority", Authority, Lengths.Short);
        return read.Or(() =>
            new ProposalContent(
                title,
                leads,
                accountable,
                [.. cooperating.Except(leads)],
                deadline,
                deliverable,
                authority
            )
        );
    }
}
