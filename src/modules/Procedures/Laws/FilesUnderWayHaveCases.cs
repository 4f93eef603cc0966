using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Laws;

internal sealed class FilesUnderWayHaveCases : ILaw
{
    private const int Shown = 10;

    public string Code => "procedures-files-have-cases";

    public Words Sentence { get; } =
        new(
            "Mỗi hồ sơ đã tiếp nhận đều có ngày hẹn và có hồ sơ theo quy trình để biết ai đang giữ.",
            "Every file that was taken in has a promised date and a case, which says who holds it."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var taken = db.Set<Dossier>().Where(one => one.AcceptedAt != null);
        var lost = taken.Where(one => one.Case == null || one.DueOn == null);
        return new(
            await taken.LongCountAsync(stop),
            await lost.LongCountAsync(stop),
            await lost.OrderBy(one => one.Id).Select(one => one.Code).Take(Shown).ToListAsync(stop)
        );
    }
}
