using Chutri.Assignments.Model;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Forms;

/// <summary>
/// An assignment as it is typed or sent, not yet looked at. Units and people by their codes; days as 27/11/2026 or 2026-11-27.
/// </summary>
internal sealed record IssueForm : IDeadlineForm
{
    public string? Title { get; init; }

    public string? Work { get; init; }

    public string? Deliverable { get; init; }

    public string? LeadUnit { get; init; }

    /// <summary>Why this unit, where its functions do not say so and others fit clearly better. A page asks for it; a program may give it.</summary>
    public string? LeadReason { get; init; }

    public string? Accountable { get; init; }

    public string? Authority { get; init; }

    public string? SupervisingLeader { get; init; }

    public IReadOnlyList<string?>? Cooperating { get; init; }

    /// <summary>by, before, end-of, within, within-hours, within-clock-hours, recurring or continuing.</summary>
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

    /// <summary>meeting, instruction or provision. Of a part: left out, the source of the whole.</summary>
    public string? SourceKind { get; init; }

    /// <summary>Identifier of the registered document, for a provision.</summary>
    public string? Document { get; init; }

    /// <summary>Path of the provision, as its reading page shows it.</summary>
    public string? Provision { get; init; }

    /// <summary>Which meeting, whose instruction.</summary>
    public string? Citation { get; init; }

    public string? SourceOn { get; init; }

    /// <summary>The words that demand it.</summary>
    public string? SourceQuote { get; init; }

    /// <summary>personnel, inspection, or none; left out: none. A part is limited with its whole.</summary>
    public string? LimitedAs { get; init; }

    /// <summary>Codes of the people who may see it, beside whoever the work makes party to it.</summary>
    public IReadOnlyList<string?>? Viewers { get; init; }

    public static IssueForm Of(FormEntry entry) =>
        new()
        {
            Title = entry.TextOrNull(ClarityCheck.Fields.Title),
            Work = entry.TextOrNull(ClarityCheck.Fields.Work),
            Deliverable = entry.TextOrNull(ClarityCheck.Fields.Deliverable),
            LeadUnit = entry.TextOrNull(ClarityCheck.Fields.LeadUnit),
            LeadReason = entry.TextOrNull("leadReason"),
            Accountable = entry.TextOrNull(ClarityCheck.Fields.Accountable),
            Authority = entry.TextOrNull(ClarityCheck.Fields.Authority),
            SupervisingLeader = entry.TextOrNull(ClarityCheck.Fields.SupervisingLeader),
            Cooperating = entry.All(ClarityCheck.Fields.Cooperating),
            Deadline = entry.TextOrNull(ClarityCheck.Fields.Deadline),
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
            SourceKind = entry.TextOrNull("sourceKind"),
            Document = entry.TextOrNull("document"),
            Provision = entry.TextOrNull("provision"),
            Citation = entry.TextOrNull("citation"),
            SourceOn = entry.TextOrNull("sourceOn"),
            SourceQuote = entry.TextOrNull(ClarityCheck.Fields.Source),
            LimitedAs = entry.TextOrNull(IssueRules.LimitField),
            Viewers = entry.All("viewers"),
        };
}
