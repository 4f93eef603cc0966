namespace Chutri.Platform;

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
