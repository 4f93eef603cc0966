using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <param name="Owner">Code of the unit whose plan it is.</param>
internal sealed record BeginInspectionPlanForm(string? Year, string? Owner)
{
    private const int FirstYear = 2020;
    private const int LastYear = 2100;

    public static BeginInspectionPlanForm Of(FormEntry entry) =>
        new(entry.TextOrNull("year"), entry.TextOrNull("owner"));

    public async Task<Outcome<BeginPlanRequest>> Parse(FieldReader typed, CancellationToken stop)
    {
        var year = typed.Count("year", Year, FirstYear, LastYear);
        var owner = await typed.Unit("owner", Owner, InspectionFieldWords.Owner, stop);
        return typed.Answer(() => new BeginPlanRequest(year, owner));
    }
}

/// <param name="Unit">Code of the unit that is inspected.</param>
/// <param name="Act">Inspection, Supervision or StateInspection.</param>
/// <param name="Quarter">1 to 4.</param>
internal sealed record InspectionPlanLineForm(
    string? Unit,
    string? Act,
    string? Quarter,
    string? Why
)
{
    public static InspectionPlanLineForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("unit"),
            entry.TextOrNull("act"),
            entry.TextOrNull("quarter"),
            entry.TextOrNull("why")
        );

    public async Task<Outcome<AddPlanLineRequest>> Parse(
        string code,
        FieldReader typed,
        CancellationToken stop
    )
    {
        var unit = await typed.Unit("unit", Unit, InspectionFieldWords.Unit, stop);
        var act = typed.Choice<InspectionAct>("act", Act, InspectionFieldWords.Act);
        var quarter = typed.Count("quarter", Quarter, 1, 4);
        var why = typed.Text("why", Why, Lengths.Short, InspectionFieldWords.Why);
        return typed.Answer(() => new AddPlanLineRequest(code, new(unit, act, quarter, why)));
    }
}
