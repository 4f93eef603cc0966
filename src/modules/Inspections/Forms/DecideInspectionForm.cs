using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

internal sealed record DecideInspectionForm : DecisionForm
{
    /// <summary>Inspection, Supervision or StateInspection.</summary>
    public string? Act { get; init; }

    /// <summary>Code of the unit that is inspected.</summary>
    public string? Unit { get; init; }

    public bool Surprise { get; init; }

    /// <summary>Code of the plan that has a line for it, where it is planned.</summary>
    public string? Plan { get; init; }

    /// <summary>Number of that line.</summary>
    public string? Line { get; init; }

    public static DecideInspectionForm Of(FormEntry entry) =>
        new()
        {
            Act = entry.TextOrNull("act"),
            Unit = entry.TextOrNull("unit"),
            Surprise = entry.Ticked("surprise"),
            Plan = entry.TextOrNull("plan"),
            Line = entry.TextOrNull("line"),
            Basis = entry.TextOrNull("basis"),
            Scope = entry.TextOrNull("scope"),
            Papers = entry.TextOrNull("papers"),
            Head = entry.TextOrNull("head"),
            Members = entry.All("members"),
            TieReason = entry.TextOrNull("tieReason"),
            DaysPapers = entry.TextOrNull("daysPapers"),
            DaysField = entry.TextOrNull("daysField"),
            DaysReply = entry.TextOrNull("daysReply"),
            DaysConclude = entry.TextOrNull("daysConclude"),
        };

    public async Task<Outcome<DecideInspectionRequest>> Parse(
        InspectionDesk desk,
        FieldReader typed,
        CancellationToken stop
    )
    {
        var act = typed.Choice<InspectionAct>("act", Act, InspectionFieldWords.Act);
        var unit = await typed.Unit("unit", Unit, InspectionFieldWords.Unit, stop);
        var plan = typed.Text("plan", Plan, Lengths.Code, null);
        if (plan.Length > 0 && !await desk.HasPlan(plan, stop))
        {
            typed.Wrong("plan", InspectionFieldWords.NoSuchPlan);
        }

        if (Surprise && !string.IsNullOrWhiteSpace(Papers))
        {
            typed.Wrong("papers", InspectionFieldWords.NoPapersInSurprise);
        }

        var line = plan.Length > 0 ? typed.Count("line", Line, 1, Lengths.MostLines) : 0;
        var text = await Text(typed, stop);
        return typed.Answer(() =>
            new DecideInspectionRequest(
                act,
                Surprise,
                unit,
                plan.Length > 0 ? plan : null,
                line,
                text
            )
        );
    }
}
