using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Model;
using DutyHolder = Chutri.Duties.Holder;

namespace Chutri.Processes.Operations;

/// <param name="Days">Within how many working days they are to answer.</param>
/// <param name="Waits">The step is not done before they have.</param>
internal sealed record ConsultUnitsRequest(
    string Code,
    int Number,
    IReadOnlyList<UnitId> Units,
    string Question,
    int Days,
    bool Waits
);

/// <summary>Units are asked for their opinion: each answers in its own time, and the holder keeps the step.</summary>
internal sealed class ConsultUnits(
    AppDatabase db,
    StepActs acts,
    QuestionBook questions,
    UnitDirectory units,
    PersonDirectory people
) : IOperation<ConsultUnitsRequest, Done>
{
    public Act Act => ProcessesActs.Carry;

    public async Task<Outcome<Done>> Run(
        ConsultUnitsRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var held = await acts.Held(request.Code, request.Number, caller, now, stop);
        if (held.Refusal is { } refusal)
        {
            return refusal;
        }

        var (step, person) = held.Value;
        var all = await units.All(stop);
        UnitSummary[] asked = [.. request.Units.Distinct().Select(unit => all[unit])];
        if (asked.FirstOrDefault(unit => !unit.ActiveOn(now.Today)) is { } ended)
        {
            return Refusal.Invalid("units", StepFieldWords.NotActive(ended.Name));
        }

        var answer = await acts.Ask(
            step,
            person,
            act => new CaseAct.Consult(
                act.Id,
                act.By,
                act.At,
                act.Token,
                [.. asked.Select(unit => unit.Code)],
                request.Question
            ),
            caller,
            now,
            stop
        );
        if (answer.Outcome.Refusal is { } no)
        {
            return ProcessesRefusals.ByTheProcess(no);
        }

        var heads = await people.HeadsOf([.. asked.Select(unit => unit.Id)], now.Today, stop);
        var numbers = answer
            .Outcome.State!.Tokens.Single(token => token.Number == request.Number)
            .Consultations.TakeLast(asked.Length)
            .ToDictionary(one => one.Unit, one => one.Number);
        var written = await questions.Ask(
            step,
            [
                .. asked.Select(unit => new NewQuestion(
                    CaseQuestionKind.Opinion,
                    new DutyHolder(unit.Id, heads.GetValueOrDefault(unit.Id)?.Id),
                    request.Question,
                    request.Days,
                    request.Waits,
                    numbers[unit.Code]
                )),
            ],
            caller,
            now,
            stop
        );
        db.Record(
            new UnitsConsulted(
                step.Case.Id,
                step.Case.Code,
                step.Rule.Name,
                string.Join(", ", asked.Select(unit => unit.Name)),
                string.Join(", ", written),
                request.Waits,
                step.By
            ),
            caller,
            now
        );
        return await acts.Write(answer, StepEnding.Done, null, caller, now, stop);
    }
}
