using Chutri.Duties.Storage;
using Chutri.Platform;

namespace Chutri.Duties.Operations;

/// <summary>On PostgreSQL the counts of the overview grow by what each act changes; here it becomes one row a cell again.</summary>
internal sealed class AddUpSummary(AppDatabase db, DutySummary summary) : IDueWork
{
    public string Name => "duties.add-up-summary";

    public Words Title { get; } =
        new("cộng dồn số liệu tổng quan", "add up the figures of the overview");

    public async Task<DueOutcome> CarryOut(CancellationToken stop) =>
        db.IsPostgres ? await summary.AddUp(stop) : 0;
}
