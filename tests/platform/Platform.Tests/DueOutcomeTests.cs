namespace Chutri.Platform.Tests;

/// <summary>Due work over several things: one that cannot be done keeps nobody waiting, and what cannot be written at all stops.</summary>
public sealed class DueOutcomeTests
{
    private static readonly Refusal ByARule = Refusal.Conflict(
        "stopped-by-a-rule",
        new("bị một quy tắc chặn", "stopped by a rule")
    );

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_that_is_refused_keeps_nobody_waiting_and_the_first_reason_is_told()
    {
        var outcome = await DueOutcome.Each(
            [1, 2, 3],
            one => Task.FromResult<Outcome<int>>(one == 2 ? ByARule : 1),
            Stop
        );

        outcome.ShouldBe(new DueOutcome(2, ByARule));
    }

    [Fact]
    public async Task What_cannot_be_done_does_not_count_among_so_many_as_are_done_at_once()
    {
        List<int> tried = [];

        var outcome = await DueOutcome.Each(
            [1, 2, 3, 4, 5],
            one =>
            {
                tried.Add(one);
                return Task.FromResult<Outcome<int>>(one < 3 ? ByARule : 1);
            },
            Stop,
            most: 2
        );

        outcome.ShouldBe(new DueOutcome(2, ByARule) { GoesOn = true }); // the fifth need not wait for the next minute
        tried.ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public async Task Where_nothing_can_be_written_the_rest_is_not_tried()
    {
        List<int> tried = [];

        var outcome = await DueOutcome.Each(
            [1, 2, 3],
            one =>
            {
                tried.Add(one);
                return Task.FromResult<Outcome<int>>(one == 2 ? PlatformRefusals.DiskFull : 1);
            },
            Stop
        );

        outcome.ShouldBe(new DueOutcome(1, PlatformRefusals.DiskFull));
        tried.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_statement_that_was_broken_off_is_no_order_to_stop()
    {
        List<int> tried = [];

        var broken = await Should.ThrowAsync<AggregateException>(() =>
            DueOutcome.Each(
                [1, 2],
                one =>
                {
                    tried.Add(one);
                    return one == 1
                        ? throw new TaskCanceledException()
                        : Task.FromResult<Outcome<int>>(1);
                },
                Stop
            )
        );

        tried.ShouldBe([1, 2]);
        broken.InnerExceptions.ShouldHaveSingleItem();
    }
}
