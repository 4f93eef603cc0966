using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <param name="Entry">The answer that stands.</param>
internal sealed record ChooseAnswerRequest(
    string Code,
    int Number,
    string Question,
    Guid Entry,
    string Why
);

/// <summary>Two inspectors answered differently: one of the team says which answer stands, and why. The others stay beside it.</summary>
internal sealed class ChooseAnswer(AppDatabase db, SheetDesk sheets)
    : IOperation<ChooseAnswerRequest, Done>
{
    public Act Act => InspectionActs.Carry;

    public async Task<Outcome<Done>> Run(
        ChooseAnswerRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await sheets.Find(request.Code, request.Number, stop);
        if (found.Refusal is { } none)
        {
            return none;
        }

        var (inspection, sheet) = (found.Value.Of, found.Value.Sheet);
        if (!inspection.IsOfTeam(caller.Person))
        {
            return InspectionRefusals.NotYours;
        }

        if (inspection.State is InspectionState.Closed)
        {
            return InspectionRefusals.FileIsClosed;
        }

        var line = SheetRules
            .Lines(
                sheet.ReadQuestions(),
                await sheets.Entries(sheet, stop),
                await sheets.Choices(sheet, stop)
            )
            .FirstOrDefault(one => one.Question.Code == request.Question);
        if (line is null || line.Differing.All(entry => entry.Id != request.Entry))
        {
            return SheetRefusals.NotThatAnswer;
        }

        db.Add(
            new SheetChoice
            {
                Sheet = sheet.Id,
                Question = request.Question,
                Entry = request.Entry,
                Why = request.Why,
                By = caller.Person!.Value,
                ByName = caller.Signature.Shortened(Lengths.Name),
                At = now.Utc,
            }
        );
        db.ActedOn(sheet);
        db.Record(new SheetAnswerChosen(inspection.Id, inspection.Code, sheet.Number), caller, now);
        return new Done();
    }
}
