using CsCheck;
using static Chutri.WorkingCalendar.Tests.CalendarSamples;

namespace Chutri.WorkingCalendar.Tests.Time;

/// <summary>Between 1942 and 1975 clocks in Việt Nam were moved several times, by an hour or two, at midnight or at 23:00.</summary>
public sealed class VietnamTimeTests
{
    private static readonly Gen<DateTime> MomentOfTheChanges = Gen.Int[0, 365 * 36 * 24 * 60]
        .Select(minutes => new DateTime(1941, 1, 1).AddMinutes(minutes));

    [Fact]
    public void Today_Viet_Nam_is_seven_hours_ahead_of_UTC_in_every_season()
    {
        VietnamTime.At(At("2026-01-15T08:00")).Offset.ShouldBe(TimeSpan.FromHours(7));
        VietnamTime.At(At("2026-07-15T08:00")).Offset.ShouldBe(TimeSpan.FromHours(7));
        VietnamTime
            .Of(new DateTimeOffset(2026, 2, 10, 17, 30, 0, TimeSpan.Zero))
            .ShouldBe(At("2026-02-11T00:30"));
    }

    [Fact]
    public void Every_moment_at_which_people_work_is_found_again_through_its_instant() =>
        MomentOfTheChanges
            .Where(moment => moment.Hour is >= 6 and < 22)
            .Sample(moment => VietnamTime.Of(VietnamTime.At(moment)) == moment);

    [Fact]
    public void A_moment_that_clocks_skipped_becomes_the_moment_as_long_after_the_skip()
    {
        var skipped = Enumerable
            .Range(0, 365 * 36 * 24)
            .Select(hour => new DateTime(1941, 1, 1, 0, 30, 0).AddHours(hour))
            .Where(VietnamTime.Zone.IsInvalidTime)
            .ToList();

        foreach (var moment in skipped)
        {
            VietnamTime.Of(VietnamTime.At(moment)).ShouldBeGreaterThan(moment);
            Vietnam.IsWorkingTime(moment).ShouldBeFalse();
        }
    }

    [Fact]
    public void Adding_then_measuring_gives_back_across_every_change_of_the_zone() =>
        Gen.Select(MomentOfTheChanges, Gen.Int[1, 100_000])
            .Sample(
                (start, minutes) =>
                {
                    var amount = TimeSpan.FromMinutes(minutes);
                    var end = Vietnam.Add(start, amount);
                    return Vietnam.WorkingTime(start, end) == amount
                        && Vietnam.WorkingTime(start, VietnamTime.Of(VietnamTime.At(end)))
                            == amount;
                }
            );

    [Fact]
    public void A_moment_of_another_zone_is_refused() =>
        Should.Throw<ArgumentException>(() =>
            VietnamTime.At(DateTime.SpecifyKind(At("2026-01-01T00:00"), DateTimeKind.Local))
        );
}
