using Chutri.Platform;
using Shouldly;

namespace Chutri.Testing;

public static class DueWorkDone
{
    /// <summary>How many things were carried out, where nothing was refused.</summary>
    public static async Task<int> AllDone(this Task<DueOutcome> work)
    {
        var outcome = await work;
        outcome.Refusal.ShouldBeNull();
        return outcome.Done;
    }
}
