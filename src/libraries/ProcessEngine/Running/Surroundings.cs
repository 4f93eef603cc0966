using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Running;

/// <summary>Finds who holds a step of a running case.</summary>
public interface IHolders
{
    /// <summary>Exactly one, or null where nobody is found; then whoever answers for the process holds it.</summary>
    /// <param name="who">The rule of the step.</param>
    /// <param name="state">The case, with what is known in it and who did what.</param>
    /// <param name="item">The value that this one of several is for; null where it is not one of several.</param>
    Holder? Find(StepWho who, CaseState state, Expressions.CaseValue? item);

    /// <summary>
    /// Who holds a step in the place of the one found, who did another step that is kept apart from it: whoever stands next above. Null
    /// where nobody does; then the one found holds it, cannot do it, and has to pass it on.
    /// </summary>
    /// <param name="found">Who was found by the rule.</param>
    /// <param name="may">Whether a person, by code, did no step that is kept apart.</param>
    Holder? Above(Holder found, Func<string, bool> may) => null;
}

/// <summary>Working time, as a calendar has it.</summary>
public interface IWorkingTime
{
    /// <summary>When so much working time has passed.</summary>
    DateTimeOffset Add(DateTimeOffset from, WorkSpan span);

    /// <summary>When something is due that stood still meanwhile.</summary>
    DateTimeOffset Later(DateTimeOffset due, DateTimeOffset stopped, DateTimeOffset goesOn);
}
