using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

/// <summary>
/// Which files somebody took in at a counter. What is held about an applicant stands on the slip that they were given and is told at
/// the counter: applicants have no account.
/// </summary>
internal sealed class HeldDossiers(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "dossiers";

    public Words Title { get; } = new("Hồ sơ đã tiếp nhận tại một cửa", "Files taken in");

    public Words Purpose { get; } =
        new(
            "Để biết ai đã kiểm tra và tiếp nhận hồ sơ, và trả lời khi được hỏi.",
            "To know who looked at a file and took it in, and to answer for it."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<Dossier>().LongCountAsync(one => one.ReceivedBy == person, stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        (
            from dossier in db.Set<Dossier>().AsNoTracking()
            join procedure in db.Set<Procedure>() on dossier.Procedure equals procedure.Id
            where dossier.ReceivedBy == person
            select new HeldRow<Dossier, Procedure>
            {
                Key = dossier.Id,
                Row = dossier,
                Of = procedure,
            }
        ).NewestFirst(
            after,
            atMost,
            (dossier, _) =>
                new HeldThing(
                    dossier.Id,
                    HeldThing.Plain(dossier.Code),
                    HeldThing.Plain(dossier.ProcedureName),
                    dossier.CameAt,
                    FromWhere
                )
                {
                    Href = ProcedureUrls.Dossier(dossier.Code),
                },
            stop
        );

    private static Words FromWhere { get; } =
        new("do chính mình tiếp nhận hồ sơ", "from taking the file in oneself");
}
