using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <param name="TieReason">Why somebody stays in the team who held a post there before; empty: nobody does.</param>
internal sealed record TeamChoice(PersonId Head, IReadOnlyList<PersonId> Members, string TieReason);

/// <summary>What a decision says beside whom it is about.</summary>
internal sealed record DecisionText(
    string Basis,
    string Scope,
    string Papers,
    Timetable Timetable,
    TeamChoice Team
);

/// <summary>Opens an inspection: the team checked against its posts, the circle of those who see it, the first step as a duty.</summary>
internal sealed class Deciding(
    AppDatabase db,
    Counters counters,
    TeamCheck check,
    ViewLimits limits,
    StepBook steps
)
{
    public async Task<Outcome<Inspection>> Decide(
        InspectionAct act,
        bool surprise,
        UnitSummary unit,
        DecisionText text,
        Guid? draw,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var team = await check.Team(unit.Id, text.Team, now, stop);
        if (team.Refusal is { } refusal)
        {
            return refusal;
        }

        var year = now.Today.Year;
        var inspection = Inspection.Of(
            InspectionCodes.OfInspection(
                year,
                await counters.Next(InspectionCodes.InspectionCounter(year), stop)
            ),
            new(
                act,
                surprise,
                unit.Id,
                unit.Name,
                text.Basis,
                text.Scope,
                text.Papers,
                text.Timetable,
                team.Value,
                draw
            ),
            caller,
            now
        );
        db.Add(inspection);
        limits.Limit(
            inspection.Id,
            [inspection.DecidedBy, .. inspection.Team.Select(member => member.Person)]
        );
        if (inspection.First is StepKind.Papers)
        {
            await steps.OfUnit(inspection, StepKind.Papers, now, stop);
        }
        else
        {
            await steps.OfPerson(
                inspection,
                StepKind.Field,
                inspection.Leader.Person,
                asPerson: false,
                now,
                stop
            );
        }

        db.Record(
            new InspectionDecided(
                inspection.Id,
                inspection.Code,
                act,
                surprise,
                unit.Id,
                unit.Name,
                TeamCheck.Named(inspection)
            ),
            caller,
            now
        );
        return inspection;
    }
}
