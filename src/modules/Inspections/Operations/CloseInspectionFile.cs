using System.Globalization;
using System.Text;
using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <summary>The file is closed: an index names each paper with its digest and is itself the last paper.</summary>
internal sealed class CloseInspectionFile(
    AppDatabase db,
    InspectionDesk desk,
    StepBook steps,
    PaperShelf shelf
) : IOperation<string, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var inspection = found.Value;
        if (!inspection.Leads(caller.Person))
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.State is not InspectionState.Concluded)
        {
            return InspectionRefusals.NotConcluded;
        }

        var papers = await db.Set<InspectionPaper>()
            .Where(paper => paper.Inspection == inspection.Id)
            .OrderBy(paper => paper.Number)
            .ToListAsync(stop);
        await shelf.Add(
            inspection,
            PaperKind.Index,
            new($"muc-luc-{inspection.Code}.csv", "text/csv", Index(papers)),
            caller,
            now,
            stop
        );
        if (
            inspection.OpenStep(StepKind.File) is { } step
            && (await steps.Finish(step, null, caller, now, stop)).Refusal is { } kept
        )
        {
            return kept;
        }

        inspection.Close(now);
        db.Record(new FileClosed(inspection.Id, inspection.Code, papers.Count + 1), caller, now);
        return new Done();
    }

    private static byte[] Index(IEnumerable<InspectionPaper> papers)
    {
        var text = new StringBuilder();
        Csv.Line(text, InspectionFieldWords.Index.Vietnamese.Split('|'));
        foreach (var paper in papers)
        {
            Csv.Line(
                text,
                [
                    paper.Number.ToString(CultureInfo.InvariantCulture),
                    paper.Name,
                    paper.Kind.Name().Vietnamese,
                    paper.Size.ToString(CultureInfo.InvariantCulture),
                    paper.Sha256,
                ]
            );
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
