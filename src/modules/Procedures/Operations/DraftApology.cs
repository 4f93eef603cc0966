using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.WorkingCalendar;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>
/// The program itself, a working day before the appointment: what will not be ready has its letter of apology drafted, as a duty of
/// whoever leads the unit, due on the day of the appointment.
/// </summary>
internal sealed class DraftApology(
    AppDatabase db,
    DutyBook duties,
    PersonDirectory people,
    Calendars calendars
) : IOperation<Guid, int>
{
    /// <summary>Only the program itself; no role holds it.</summary>
    public static readonly Act Right = new(
        "procedures.draft-apology",
        new("soạn văn bản xin lỗi trước ngày hẹn", "draft letters of apology before they are due")
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
        if (
            dossier is not { State: DossierState.UnderWay, ApologyDuty: null }
            || dossier.Appointment is not { } due
        )
        {
            return 0; // another node was first, or it is ready by now
        }

        var head = await people.HeadOf(dossier.Unit, now.Today, stop);
        var calendar = await calendars.InForce(stop);
        var duty = await duties.Open(
            new OpenDuty(
                DutyKind.Apology,
                $"{dossier.Code}/XL",
                PaperWords.SignLetter(dossier.ProcedureName).Vietnamese,
                ProcedureUrls.Dossier(dossier.Code),
                dossier.Id,
                null,
                dossier.Unit,
                head?.Id,
                dossier.Unit,
                null,
                new Holder(dossier.Unit, head?.Id),
                NextStep.Apologise,
                calendar.DeadlineOf(new DeadlineRule.By(due))
            ),
            now,
            stop
        );
        dossier.WaitsForApology(duty);
        db.Record(new ApologyDrafted(dossier.Id, dossier.Code, due), caller, now);
        return 1;
    }
}
