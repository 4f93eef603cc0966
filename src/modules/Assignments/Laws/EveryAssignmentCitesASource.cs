using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Laws;

internal sealed class EveryAssignmentCitesASource(DocumentDirectory documents) : ILaw
{
    public string Code => "assignments-cite-a-source";

    public Words Sentence { get; } =
        new(
            "Mỗi nhiệm vụ đều ghi căn cứ: điều khoản của văn bản đã đăng ký, cuộc họp hoặc ý kiến chỉ đạo.",
            "Every assignment cites its source: a provision of a registered document, a meeting or an instruction."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var count = new LawCount { Looked = await db.Set<Assignment>().LongCountAsync(stop) };
        var cited = await db.Set<Assignment>()
            .Where(assignment => assignment.Source.Document != null)
            .Select(assignment => assignment.Source.Document!.Value)
            .Distinct()
            .ToListAsync(stop);
        DocumentId[] known = [.. (await documents.Find(cited, stop)).Keys];
        DocumentId[] unknown = [.. cited.Except(known)];
        var broken = db.Set<Assignment>()
            .Where(assignment =>
                assignment.Source.Citation == ""
                || assignment.Source.Quote == ""
                || (
                    assignment.Source.Kind == SourceKind.Provision
                    && (
                        assignment.Source.Document == null
                        || assignment.Source.ProvisionPath == null
                        || unknown.Contains(assignment.Source.Document.Value)
                    )
                )
            )
            .OrderBy(assignment => assignment.Code)
            .Select(assignment => assignment.Code);
        foreach (var code in await broken.ToListAsync(stop))
        {
            count.Break(code);
        }

        return count.Finding;
    }
}
