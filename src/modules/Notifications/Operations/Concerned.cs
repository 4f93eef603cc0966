using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>Who of the parties of a thing's duties belongs to an audience. A unit without a person stands for its head.</summary>
/// <param name="duties">Oldest first.</param>
/// <param name="now">The moment of the act: what began or ended then, the act did.</param>
internal sealed class Concerned(IReadOnlyList<PartiesOfDuty> duties, Moment now)
{
    /// <summary>What is stored is a little shorter than what the act had in hand.</summary>
    private readonly DateTime sinceTheAct = now.Utc.AddTicks(-TimeSpan.TicksPerMicrosecond);

    public IEnumerable<Holder> Of(Audience to, UnitId? heldBy)
    {
        var all = duties.Where(duty => heldBy is null || duty.Holder?.Unit == heldBy).ToList();
        var first = duties.Take(1).ToList();
        IEnumerable<Holder?> found =
        [
            .. If(Audience.NewHolder, all.Where(Passed).Select(duty => duty.Holder)),
            .. If(Audience.Holder, (heldBy is null ? first : all).Select(duty => duty.Holder)),
            .. If(Audience.Accountable, first.Select(Accountable)),
            .. If(
                Audience.Issuer,
                first.Select(duty => new Holder(duty.OwedToUnit, duty.OwedToPerson))
            ),
            .. If(Audience.LastHolder, all.Select(LeftByTheAct)),
            .. If(Audience.HandedInBy, first.Select(HandedIn)),
        ];
        return found.OfType<Holder>();

        IEnumerable<Holder?> If(Audience one, IEnumerable<Holder?> those) =>
            to.HasFlag(one) ? those : [];
    }

    private bool Passed(PartiesOfDuty duty) => duty.HeldSince >= sinceTheAct;

    private Holder? LeftByTheAct(PartiesOfDuty duty) =>
        duty.Ended.LastOrDefault(holding => holding.Until >= sinceTheAct)?.Holder;

    private static Holder? HandedIn(PartiesOfDuty duty) =>
        duty.Ended.LastOrDefault(holding => holding.Why is PassReason.HandedIn)?.Holder;

    private static Holder? Accountable(PartiesOfDuty duty) =>
        duty.Accountable is { } person ? new(duty.OwedToUnit, person) : null;
}
