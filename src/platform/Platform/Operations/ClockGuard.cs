using System.Runtime.InteropServices;

namespace Chutri.Platform;

/// <summary>
/// Facts carry the machine's time for good, so a clock that jumps must not write any. It is compared with the time that has
/// really passed since the program last looked: small steps are followed, a large one stops all acts until the clock is right
/// again or the program is started anew, which takes the clock as it then is. See docs/decisions/0020-a-clock-that-jumps.md.
/// </summary>
public sealed class ClockGuard
{
    /// <summary>Larger than what time servers correct at once, smaller than what makes a day wrong.</summary>
    public static readonly TimeSpan Tolerated = TimeSpan.FromMinutes(5);

    private const int BootTime = 7; // CLOCK_BOOTTIME

    private readonly Lock one = new();
    private readonly Func<DateTimeOffset> wall;
    private readonly Func<TimeSpan>? passed;
    private DateTimeOffset wallThen;
    private TimeSpan passedThen;

    /// <summary>Another clock than the machine's (a story told, a test) goes as it is meant to.</summary>
    public ClockGuard(TimeProvider time)
        : this(time.GetUtcNow, time == TimeProvider.System ? SinceBoot : null) { }

    /// <summary>The guard of a program's clock; where that is the machine's, both look at the same.</summary>
    internal static ClockGuard Of(TimeProvider time) =>
        time is SteadyTime steady ? steady.Guard : new(time);

    internal ClockGuard(Func<DateTimeOffset> wall, Func<TimeSpan>? passed)
    {
        this.wall = wall;
        this.passed = passed;
        (wallThen, passedThen) = (wall(), passed?.Invoke() ?? default);
    }

    /// <summary>The refusal that an act gets while the clock is not to be believed; null = it is.</summary>
    public Refusal? Check()
    {
        var (off, _) = Look();
        return off is { } jumped ? PlatformRefusals.ClockJumped(jumped) : null;
    }

    /// <summary>The machine's time while it is to be believed; else the last that was, and what has passed since.</summary>
    public DateTimeOffset Now() => Look().Now;

    private (TimeSpan? Off, DateTimeOffset Now) Look()
    {
        if (passed is null)
        {
            return (null, wall());
        }

        lock (one)
        {
            var (wallNow, passedNow) = (wall(), passed());
            var steady = wallThen + (passedNow - passedThen);
            var off = wallNow - steady;
            if (off.Duration() > Tolerated)
            {
                return (off, steady);
            }

            (wallThen, passedThen) = (wallNow, passedNow);
            return (null, wallNow);
        }
    }

    /// <summary>Also while the machine sleeps, which the framework's own stopwatch does not count on Linux.</summary>
    private static TimeSpan SinceBoot()
    {
        return OperatingSystem.IsLinux() && Now(BootTime, out var passed) == 0
            ? TimeSpan.FromSeconds(passed.Seconds)
                + TimeSpan.FromMicroseconds(passed.Nanoseconds / 1000.0)
            : TimeSpan.FromMilliseconds(Environment.TickCount64);
    }

    /// <summary>Asked of the kernel itself: a unit that is shut in well sees no <c>/proc/uptime</c>.</summary>
    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Now(int clock, out Passed passed);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Passed
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
