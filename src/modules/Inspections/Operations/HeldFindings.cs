using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>What an inspection found of somebody's responsibility, once it was sent to them.</summary>
internal sealed class HeldFindings(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "inspection-findings";

    public Words Title { get; } = new("Phát hiện khi kiểm tra", "Findings of inspections");

    public Words Purpose { get; } =
        new(
            "Để người có tên được biết, có ý kiến, và để khắc phục.",
            "So that whoever is named knows, can reply, and it is put right."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        Sent(person).LongCountAsync(stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        Sent(person)
            .NewestFirst(
                after,
                atMost,
                (finding, inspection) =>
                    new HeldThing(
                        finding.Id,
                        HeldThing.Plain($"{inspection.Code}/{finding.Number}"),
                        HeldThing.Plain(finding.Nature),
                        null,
                        new("do đoàn kiểm tra ghi", "written by the team")
                    )
                    {
                        Href = InspectionUrls.Of(inspection.Code),
                    },
                stop
            );

    private IQueryable<HeldRow<InspectionFinding, Inspection>> Sent(PersonId person) =>
        from finding in db.Set<InspectionFinding>().AsNoTracking()
        join inspection in db.Set<Inspection>() on finding.Inspection equals inspection.Id
        where finding.Responsible == person && inspection.State != InspectionState.UnderWay
        select new HeldRow<InspectionFinding, Inspection>
        {
            Key = finding.Id,
            Row = finding,
            Of = inspection,
        };
}
