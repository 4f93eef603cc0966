using System.Globalization;
using System.Text;
using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

/// <param name="Why">Why recommendations that no work was issued for need none; empty: there are none of them.</param>
internal sealed record CloseInspectionRequest(string Code, string Why = "");

/// <summary>
/// The file is closed: an index names each paper with its digest, also what was handed over in another way, and is itself the last paper.
/// </summary>
internal sealed class CloseInspectionFile(
    AppDatabase db,
    InspectionDesk desk,
    StepBook steps,
    PaperShelf shelf,
    SheetIndex sheets
) : IOperation<CloseInspectionRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        CloseInspectionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(request.Code, stop);
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

        var open = inspection.WithoutWork.Select(finding => finding.Number).ToList();
        if (open.Count > 0 && request.Why.Length == 0)
        {
            return Refusal.Invalid("why", InspectionFieldWords.WithoutWork(open));
        }

        var papers = await db.Set<InspectionPaper>()
            .Where(paper => paper.Inspection == inspection.Id)
            .OrderBy(paper => paper.Number)
            .ToListAsync(stop);
        await shelf.Add(
            inspection,
            PaperKind.Index,
            new(
                $"muc-luc-{inspection.Code}.csv",
                "text/csv",
                Index(inspection, papers, await sheets.Lines(inspection, stop))
            ),
            "",
            caller,
            now,
            stop
        );
        var why = request.Why.Length > 0 ? request.Why : null;
        if (
            inspection.OpenStep(StepKind.File) is { } step
            && (await steps.Finish(step, why, caller, now, stop)).Refusal is { } kept
        )
        {
            return kept;
        }

        inspection.Close(now);
        db.Record(new FileClosed(inspection.Id, inspection.Code, papers.Count + 1), caller, now);
        return new Done();
    }

    private static byte[] Index(
        Inspection inspection,
        IEnumerable<InspectionPaper> papers,
        IEnumerable<string[]> sheets
    )
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
                    paper.Description,
                    paper.Kind.Name().Vietnamese,
                    paper.AddedByName,
                    paper.MistakenWhy is { } why
                        ? InspectionFieldWords.MistakenIs(why).Vietnamese
                        : "",
                    paper.Size.ToString(CultureInfo.InvariantCulture),
                    paper.Sha256,
                ]
            );
        }

        foreach (var line in sheets)
        {
            Csv.Line(text, line);
        }

        // what came on paper, or is missing, has no bytes and belongs into the index all the same
        var handed = inspection.Steps.FirstOrDefault(step => step.Kind is StepKind.Papers);
        if (handed is { DoneAt: not null })
        {
            Csv.Line(
                text,
                [
                    "",
                    inspection.Papers,
                    handed.Note ?? InspectionFieldWords.HandedOver.Vietnamese,
                    PaperKind.Given.Name().Vietnamese,
                    handed.DoneByName ?? "",
                    "",
                    "",
                    "",
                ]
            );
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
