using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>What somebody replied to drafts.</summary>
internal sealed class HeldReplies(AppDatabase db) : HeldRows<FindingReply, InspectionFinding>
{
    public override string Code => "inspection-replies";

    public override Words Title { get; } =
        new("Ý kiến về dự thảo kiểm tra", "Replies to drafts of inspections");

    public override Words Purpose { get; } =
        new(
            "Để ý kiến đứng nguyên văn trong kết luận.",
            "So that the reply stands in the conclusion word for word."
        );

    protected override IQueryable<HeldRow<FindingReply, InspectionFinding>> Of(PersonId person) =>
        from reply in db.Set<FindingReply>().AsNoTracking()
        join finding in db.Set<InspectionFinding>() on reply.Finding equals finding.Id
        where reply.By == person
        select new HeldRow<FindingReply, InspectionFinding>
        {
            Key = reply.Id,
            Row = reply,
            Of = finding,
        };

    protected override HeldThing Say(FindingReply row, InspectionFinding of) =>
        new(
            row.Id,
            new($"Phát hiện số {of.Number}", $"Finding {of.Number}"),
            row.Text.Length > 0 ? HeldThing.Plain(row.Text)
                : row.Agrees ? new("nhất trí", "agreed")
                : new("không nhất trí", "did not agree"),
            row.At,
            new("do chính mình viết", "written by oneself")
        );
}
