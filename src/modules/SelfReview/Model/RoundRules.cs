using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>What may be opened.</summary>
internal static class RoundRules
{
    /// <summary>Whose head countersigns the part of a unit.</summary>
    public static UnitId SuperiorOf(UnitSummary unit, Countersigner signer, UnitId owner) =>
        signer is Countersigner.Opener ? owner : unit.Parent ?? owner;

    /// <summary>All that stands against opening it for these units.</summary>
    public static List<FieldError> OfUnits(
        UnitId owner,
        IReadOnlyList<UnitSummary> chosen,
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

        foreach (var unit in chosen)
        {
            if (!unit.Lineage.Contains(owner))
            {
                problems.Add(new("units", ReviewFieldWords.OutOfReach(unit.Name)));
            }
            else if (!unit.ActiveOn(today))
            {
                problems.Add(new("units", ReviewFieldWords.Ended(unit.Name)));
            }
        }

        return problems;
    }

    /// <summary>Units that would countersign for themselves.</summary>
    public static IEnumerable<FieldError> OfSigner(
        UnitId owner,
        Countersigner signer,
        IReadOnlyList<UnitSummary> chosen
    )
    {
        string[] alone =
        [
            .. chosen
                .Where(unit => SuperiorOf(unit, signer, owner) == unit.Id)
                .Select(unit => unit.Name),
        ];
        return alone.Length > 0
            ? [new FieldError("units", ReviewFieldWords.CountersignsItself(alone))]
            : [];
    }

    /// <summary>Why the day to hand in cannot be that day; null where it can.</summary>
    public static FieldError? OfDay(DateOnly dueOn, DateOnly through, DateOnly today) =>
        dueOn <= through || dueOn < today ? new("dueOn", ReviewFieldWords.DueAfterPeriod) : null;
}
