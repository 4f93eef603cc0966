using Chutri.Inspections.Model;
using Chutri.OfficialPaper;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>What stands around a conclusion on paper.</summary>
internal sealed record ConclusionHead(
    string Superior,
    string Place,
    int? Number,
    string Symbol,
    string Post,
    string Signer,
    string Archive
);

internal sealed record ConcludeInspectionRequest(string Code, string Text, ConclusionHead Head);

/// <summary>
/// Nature, degree, cause and responsibility of each finding, with the other side's word beside it, as a paper. Waits for replies until
/// their last day; who has not replied by then is said to have had nothing to say, but a unit that nobody stands for is said to have nobody.
/// </summary>
internal sealed class ConcludeInspection(
    AppDatabase db,
    InspectionDesk desk,
    StepBook steps,
    PaperShelf shelf,
    UnitSides sides,
    UnitDirectory units
) : IOperation<ConcludeInspectionRequest, Done>
{
    private const string Docx =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        ConcludeInspectionRequest request,
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
        if (!inspection.Leads(caller.Person) && caller.Person != inspection.DecidedBy)
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.State is not InspectionState.Answering)
        {
            return InspectionRefusals.NotAnswering;
        }

        var waiting = inspection
            .Steps.Where(one => one.Kind is StepKind.Reply && one.DoneAt is null)
            .ToList();
        if (waiting.Count > 0 && waiting.Max(one => one.DueOn) is var last && now.Today <= last)
        {
            return InspectionRefusals.WaitsForReplies(waiting.Count, last);
        }

        var side = await sides.Of(inspection, now, stop);
        var paper = ConclusionPaper.Write(
            inspection,
            request,
            side.Speakers.Count > 0,
            (await units.Find(inspection.Owner, stop))!,
            now.Today
        );
        var written = PaperFile.Write(paper);
        if (written.Content is not { } content)
        {
            return Refusal.Invalid([.. written.Problems.Select(ConclusionPaper.Wrong)]);
        }

        foreach (var step in waiting)
        {
            var said = (
                step.AsPerson || side.Speakers.Count > 0
                    ? InspectionFieldWords.NoReply
                    : InspectionFieldWords.NobodyToReply
            ).Vietnamese;
            if ((await steps.Finish(step, said, caller, now, stop)).Refusal is { } held)
            {
                return held;
            }
        }

        if (
            inspection.OpenStep(StepKind.Conclude) is { } own
            && (await steps.Finish(own, null, caller, now, stop)).Refusal is { } kept
        )
        {
            return kept;
        }

        inspection.Conclude(request.Text, now);
        await shelf.Add(
            inspection,
            PaperKind.Conclusion,
            new($"ket-luan-{inspection.Code}.docx", Docx, content),
            "",
            caller,
            now,
            stop
        );
        await steps.OfPerson(
            inspection,
            StepKind.File,
            inspection.Leader.Person,
            asPerson: false,
            now,
            stop
        );
        db.Record(
            new InspectionConcluded(inspection.Id, inspection.Code, inspection.Findings.Count),
            caller,
            now
        );
        return new Done();
    }
}
