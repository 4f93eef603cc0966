using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>Somebody has no post any more in the unit that holds or leads it.</summary>
internal sealed partial class Duty
{
    /// <summary>The unit goes on holding it, without a person. The step stays what it was.</summary>
    public void LeaveToUnit(Moment now)
    {
        if (HolderUnit is { } unit && Next is { } next)
        {
            Hand(new(unit, null), next, PassReason.PersonLeft, null, now);
        }
    }

    public void LetAnswer(PersonId head) => Accountable = head;
}
