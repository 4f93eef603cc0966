using System.Diagnostics;

namespace Chutri.Accounts.Entering;

/// <summary>
/// A refused sign-in is answered no sooner than this after it came: how long the answer took does not tell whether there is such an
/// account, whose failed try is written down, or none.
/// </summary>
internal static class EvenTime
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(500);

    public static async Task Since(long came, CancellationToken stop)
    {
        var left = Least - Stopwatch.GetElapsedTime(came);
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left, stop);
        }
    }
}
