using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>What somebody replied to drafts.</summary>
internal sealed class HeldReplies(AppDatabase db) : IHoldAboutPeople
{
    public string Code => "inspection-replies";

    public Words Title { get; } =
        new("Ý kiến về dự thảo kiểm tra", "Replies to drafts of inspections");

    public Words Purpose { get; } =
        new(
            "Để ý kiến đứng nguyên văn trong kết luận.",
            "So that the reply stands in the conclusion word for word."
        );

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<FindingReply>().LongCountAsync(reply => reply.By == person, stop);

    public IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        CancellationToken stop
    ) =>
        (
            from reply in db.Set<FindingReply>().AsNoTracking()
            join finding in db.Set<InspectionFinding>() on reply.Finding equals finding.Id
            where reply.By == person
            select new HeldRow<FindingReply, InspectionFinding>
            {
                Key = reply.Id,
                Row = reply,
                Of = finding,
            }
        ).NewestFirst(
            after,
            atMost,
            (reply, finding) =>
                new HeldThing(
                    reply.Id,
                    new($"Phát hiện số {finding.Number}", $"Finding {finding.Number}"),
                    reply.Text.Length > 0 ? HeldThing.Plain(reply.Text)
                        : reply.Agrees ? new("nhất trí", "agreed")
                        : new("không nhất trí", "did not agree"),
                    reply.At,
                    new("do chính mình viết", "written by oneself")
                ),
            stop
        );
}
