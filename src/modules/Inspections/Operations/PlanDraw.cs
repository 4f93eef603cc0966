using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>The rule of a draw: among whom, how many, which chance, by which formula, who is left out and why, who may open the seal.</summary>
internal sealed class PlanDraw(
    AppDatabase db,
    Counters counters,
    InspectionDesk desk,
    UnitDirectory units
) : IOperation<DrawRule, string>, INumbering
{
    public Act Act => InspectionActs.Draw;

    /// <returns>The code of the draw.</returns>
    public async Task<Outcome<string>> Run(
        DrawRule rule,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        foreach (var unit in (UnitId[])[rule.Owner, rule.Under])
        {
            if (await desk.Refuse(Act, unit, caller, stop) is { } refusal)
            {
                return refusal;
            }
        }

        var all = await units.All(stop);
        if (
            rule.LeftOut.FirstOrDefault(one =>
                one.Unit == rule.Under || !all[one.Unit].Lineage.Contains(rule.Under)
            ) is
            { } stranger
        )
        {
            return Refusal.Invalid(
                "leftOut",
                DrawFieldWords.NotBelow(all[stranger.Unit].Name, all[rule.Under].Name)
            );
        }

        var year = now.Today.Year;
        var draw = InspectionDraw.Of(
            InspectionCodes.OfDraw(
                year,
                await counters.Next(InspectionCodes.DrawCounter(year), stop)
            ),
            rule,
            all[rule.Owner].Name
        );
        draw.Exclude(
            rule.LeftOut.Select(one => new DrawExclusion
            {
                Draw = draw.Id,
                Unit = one.Unit,
                Reason = one.Reason,
            })
        );
        draw.Name(caller.Person is { } self ? [self, .. rule.Readers] : rule.Readers);
        db.Add(draw);
        db.Record(new DrawPlanned(draw.Id, draw.Code, draw.Title), caller, now);
        return draw.Code;
    }
}
