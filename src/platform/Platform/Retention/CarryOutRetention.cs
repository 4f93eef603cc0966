namespace Chutri.Platform;

/// <summary>Takes out what was kept for long enough, in one act with its fact.</summary>
public sealed class CarryOutRetention(AppDatabase db, RetentionBook book) : IOperation<IRetain, int>
{
    public Act Act => RetentionActs.CarryOut;

    public async Task<Outcome<int>> Run(
        IRetain request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var rule = request.Rule;
        var period = await book.PeriodOf(rule, stop);
        var before = period.Before(now);
        var count = await request.TakeOut(before, stop);
        if (count > 0)
        {
            (await book.State(rule, stop)).Took(count, now);
            db.Record(
                new RetentionCarriedOut(rule.Id, rule.Code, rule.What, count, period, before.Utc),
                caller,
                now
            );
        }

        return count;
    }
}

/// <summary>One rule as due work: a rule that fails does not keep the others waiting.</summary>
internal sealed class RetentionWork(
    IRetain rule,
    RetentionBook book,
    AuthorityClock clock,
    CarryOutRetention carryOut,
    OperationRunner runner
) : IDueWork
{
    public string Name => rule.Rule.Code;

    public Words Title { get; } =
        new(
            $"lưu giữ có thời hạn: {rule.Rule.What.Vietnamese}",
            $"kept for a time: {rule.Rule.What.English}"
        );

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var before = (await book.PeriodOf(rule.Rule, stop)).Before(clock.Now());
        return await rule.Any(before, stop)
            ? await runner.Run(carryOut, rule, Caller.Program, stop)
            : 0;
    }
}
