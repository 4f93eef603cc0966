using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <summary>What a decision to inspect says; people by their codes, times in working days.</summary>
internal record DecisionForm
{
    public string? Basis { get; init; }

    public string? Scope { get; init; }

    /// <summary>Papers asked for; left out where none are.</summary>
    public string? Papers { get; init; }

    public string? Head { get; init; }

    public IReadOnlyList<string?>? Members { get; init; }

    /// <summary>Why somebody stays in the team who held a post at the unit before.</summary>
    public string? TieReason { get; init; }

    public string? DaysPapers { get; init; }

    public string? DaysField { get; init; }

    public string? DaysReply { get; init; }

    public string? DaysConclude { get; init; }

    protected async Task<DecisionText> Text(FieldReader typed, CancellationToken stop)
    {
        var basis = typed.Text("basis", Basis, Lengths.Short, InspectionFieldWords.Basis);
        var scope = typed.Text("scope", Scope, Lengths.Long, InspectionFieldWords.Scope);
        var papers = typed.Text("papers", Papers, Lengths.Long, null);
        var team = await new TeamForm(Head, Members, TieReason, null).Choice(typed, stop);
        return new(
            basis,
            scope,
            papers,
            new(
                typed.Count("daysPapers", DaysPapers, 1, Lengths.MostDays, Usual.Papers),
                typed.Count("daysField", DaysField, 1, Lengths.MostDays, Usual.Field),
                typed.Count("daysReply", DaysReply, 1, Lengths.MostDays, Usual.Reply),
                typed.Count("daysConclude", DaysConclude, 1, Lengths.MostDays, Usual.Conclude)
            ),
            team
        );
    }

    /// <summary>What holds where nothing was typed.</summary>
    public static Timetable Usual { get; } = new(5, 10, 5, 10);
}
