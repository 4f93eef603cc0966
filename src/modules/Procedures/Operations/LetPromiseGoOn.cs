using Chutri.Duties;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>The program itself: what the applicant was asked for was taken back, so nothing is waited for any more.</summary>
internal sealed class LetPromiseGoOn(AppDatabase db, Calendars calendars) : IOperation<Guid, int>
{
    /// <summary>Only the program itself; no role holds it.</summary>
    public static readonly Act Right = new(
        "procedures.go-on",
        new(
            "cho thời hạn chạy tiếp khi không còn chờ người nộp",
            "let a promise go on where no applicant is waited for"
        )
    );

    public Act Act => Right;

    public async Task<Outcome<int>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var dossier = await db.Set<Dossier>().SingleAsync(one => one.Id == request, stop);
        if (dossier.StandsSince is null)
        {
            return 0; // another node was first
        }

        dossier.GoesOn(
            PaperWords.Waited.Vietnamese,
            caller.Name,
            await calendars.InForce(stop),
            now
        );
        db.Record(new PromiseWentOn(dossier.Id, dossier.Code, dossier.DueOn!.Value), caller, now);
        return 1;
    }
}
