using Chutri.Duties.Model;
using Chutri.Duties.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Laws;

internal sealed class FoundByWords : DutyLaw
{
    public override string Code => "duties-found-by-words";

    public override Words Sentence { get; } =
        new(
            "Việc nào cũng có trong bảng từ để tìm kiếm",
            "Every duty is in the index of words by which it is found"
        );

    protected override IQueryable<Duty> Looked(AppDatabase db) => db.Set<Duty>();

    protected override IQueryable<string> Broken(AppDatabase db, Moment now)
    {
        var indexed = db.Set<FoundDutyRow>()
            .FromSqlRaw(DutiesTables.Words.Indexed(db.IsPostgres))
            .Select(row => row.Id);
        return db.Set<Duty>().Where(duty => !indexed.Contains(duty.Id)).Select(duty => duty.Code);
    }
}
