using Chutri.Functions;

namespace Chutri.Assignments.Operations;

/// <param name="LookedAt">How much work was compared.</param>
internal sealed record ComparedUse(int LookedAt, FunctionUse Use);

/// <summary>
/// What the comparison of functions and work found, until the day or the register changes: a year of work says the same from one
/// hour to the next, and comparing all of it takes seconds in a large body.
/// </summary>
internal sealed class KeptFunctionUse
{
    private (Guid Mark, DateOnly Day, ComparedUse Found)? last;

    public ComparedUse? Of(Guid mark, DateOnly day) =>
        last is { } kept && kept.Mark == mark && kept.Day == day ? kept.Found : null;

    public ComparedUse Keep(Guid mark, DateOnly day, ComparedUse found)
    {
        last = (mark, day, found);
        return found;
    }
}
