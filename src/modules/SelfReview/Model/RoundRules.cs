using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>What may be opened.</summary>
internal static class RoundRules
{
    /// <summary>Whose head countersigns the part of a unit.</summary>
    public static UnitId SuperiorOf(UnitSummary unit, Countersigner signer, UnitId owner) =>
        signer is Countersigner.Opener ? owner : unit.Parent ?? owner;

    /// <summary>All that stands against it.</summary>
    public static List<FieldError> Problems(
        RoundPlan plan,
        IReadOnlyList<UnitId> chosen,
        IReadOnlyDictionary<UnitId, UnitSummary> all,
        DateOnly today
    )
    {
        var problems = new List<FieldError>();
        if (chosen.Count == 0)
        {
            problems.Add(new("units", ReviewFieldWords.NoUnitsBelow));
        }
        else if (chosen.Count > Lengths.MostUnits)
        {
            problems.Add(new("units", ReviewFieldWords.TooMany(Lengths.MostUnits)));
        }

        foreach (var unit in chosen.Select(id => all[id]))
        {
            if (!unit.Lineage.Contains(plan.Owner))
            {
                problems.Add(new("units", ReviewFieldWords.OutOfReach(unit.Name)));
            }
            else if (!unit.ActiveOn(today))
            {
                problems.Add(new("units", ReviewFieldWords.Ended(unit.Name)));
            }
        }

        string[] alone =
        [
            .. chosen
                .Select(id => all[id])
                .Where(unit => SuperiorOf(unit, plan.Countersigner, plan.Owner) == unit.Id)
                .Select(unit => unit.Name),
        ];
        if (alone.Length > 0)
        {
            problems.Add(new("units", ReviewFieldWords.CountersignsItself(alone)));
        }

        if (plan.DueOn <= plan.Through || plan.DueOn < today)
        {
            problems.Add(new("dueOn", ReviewFieldWords.DueAfterPeriod));
        }

        return problems;
    }
}
