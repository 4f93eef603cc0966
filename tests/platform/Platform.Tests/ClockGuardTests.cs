namespace Chutri.Platform.Tests;

/// <summary>A clock that jumps writes no fact: its times would stand for ever.</summary>
public sealed class ClockGuardTests
{
    private DateTimeOffset wall = new(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7));
    private TimeSpan passed = TimeSpan.FromHours(5);
    private readonly ClockGuard guard;

    public ClockGuardTests() => guard = new(() => wall, () => passed);

    [Fact]
    public void Time_that_goes_by_and_small_corrections_are_followed()
    {
        for (var day = 0; day < 100; day++)
        {
            Pass(TimeSpan.FromDays(1), off: TimeSpan.FromMinutes(4));
            guard.Check().ShouldBeNull();
        }
    }

    [Theory, InlineData(-60), InlineData(60), InlineData(5_256_000)]
    public void A_clock_that_jumps_stops_every_act_until_it_is_right_again(int minutes)
    {
        Pass(TimeSpan.FromMinutes(1), off: TimeSpan.FromMinutes(minutes));
        var refusal = guard.Check().ShouldNotBeNull();
        refusal.Code.ShouldBe("clock-jumped");
        refusal.Sentence.Vietnamese.ShouldContain($"vừa nhảy {minutes} phút");

        Pass(TimeSpan.FromHours(3), off: default);
        guard.Check().ShouldNotBeNull();

        Pass(TimeSpan.FromMinutes(1), off: TimeSpan.FromMinutes(-minutes));
        guard.Check().ShouldBeNull();
    }

    [Theory, InlineData(-525_600), InlineData(525_600)]
    public void The_program_s_own_time_does_not_jump_with_it(int minutes)
    {
        var time = new SteadyTime(guard);
        var before = time.GetUtcNow();

        Pass(TimeSpan.FromMinutes(1), off: TimeSpan.FromMinutes(minutes));
        time.GetUtcNow().ShouldBe(before + TimeSpan.FromMinutes(1));
        guard.Check().ShouldNotBeNull();
        Pass(TimeSpan.FromMinutes(1), off: default);
        time.GetUtcNow().ShouldBe(before + TimeSpan.FromMinutes(2));

        Pass(TimeSpan.FromMinutes(1), off: TimeSpan.FromMinutes(-minutes));
        time.GetUtcNow().ShouldBe(before + TimeSpan.FromMinutes(3));
        guard.Check().ShouldBeNull();
    }

    [Fact]
    public void Started_anew_the_program_takes_the_clock_as_it_is()
    {
        Pass(TimeSpan.FromMinutes(1), off: TimeSpan.FromHours(1));
        guard.Check().ShouldNotBeNull();

        new ClockGuard(() => wall, () => passed).Check().ShouldBeNull();
    }

    [Fact]
    public void The_machine_s_own_clock_is_believed() =>
        new ClockGuard(TimeProvider.System).Check().ShouldBeNull();

    private void Pass(TimeSpan time, TimeSpan off) =>
        (wall, passed) = (wall + time + off, passed + time);
}
