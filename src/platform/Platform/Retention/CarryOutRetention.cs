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
