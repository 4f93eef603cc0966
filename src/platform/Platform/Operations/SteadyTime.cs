namespace Chutri.Platform;

/// <summary>
/// The program's clock: the machine's, without its jumps. While the machine's is wrong, sessions do not end, nothing becomes
/// overdue and nothing kept is removed as old; acts wait (<see cref="ClockGuard"/>).
/// </summary>
internal sealed class SteadyTime(ClockGuard guard) : TimeProvider
{
    public ClockGuard Guard => guard;

    public override DateTimeOffset GetUtcNow() => guard.Now();
}
