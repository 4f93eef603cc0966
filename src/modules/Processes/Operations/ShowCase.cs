using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.Processes.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Operations;

/// <summary>One case: where it is, where it was, how long at each step.</summary>
internal sealed class ShowCase(
    AppDatabase db,
    CaseDesk desk,
    ProcessDesk processes,
    VersionShelf shelf,
    DutyReading duties,
    UnitDirectory units,
    PersonDirectory people,
    DocumentDirectory documents,
    AuthorityClock clock
)
{
    public async Task<Outcome<CaseView>> Run(string code, Caller caller, CancellationToken stop)
    {
        if (await desk.Find(code, stop) is not { } one)
        {
            return ProcessesRefusals.NoSuchCase;
        }

        var process = (await db.Set<DescribedProcess>().FindAsync([one.Process], stop))!;
        var version = await shelf.Get(db, one.ProcessVersion, stop);
        var state = CaseJson.Read<CaseState>(one.Engine);
        var steps = await db.Set<CaseStep>()
            .AsNoTracking()
            .Where(step => step.Case == one.Id)
            .OrderBy(step => step.Number)
            .ToListAsync(stop);
        var views = (await duties.OfSubject(one.Id, clock.Now(), stop)).ToDictionary(d => d.Id);
        var files = await db.Set<CaseFile>()
            .AsNoTracking()
            .Where(file => file.Case == one.Id)
            .OrderBy(file => file.Id)
            .ToListAsync(stop);
        var asked = await db.Set<CaseQuestion>()
            .AsNoTracking()
            .Where(question => question.Case == one.Id)
            .OrderBy(question => question.Number)
            .ToListAsync(stop);
        var names = await people.Names(
            steps
                .SelectMany(step => (PersonId?[])[step.Actor, step.InPlaceOf])
                .Concat(files.Select(file => file.AddedBy))
                .Concat(
                    asked.SelectMany(q =>
                        (PersonId?[])[q.AskedBy, q.AskedInPlaceOf, q.Actor, q.InPlaceOf]
                    )
                )
                .Append(one.Starter)
                .OfType<PersonId>(),
            stop
        );
        var manages = await processes.May(ProcessesActs.Describe, process.Owner, caller, stop);
        var takesPart =
            manages
            || TakesPart(one, steps, views, version, caller)
            || asked.Any(question => TakesPart(question, views, caller));
        var fields = version.Table.Fields;
        return new CaseView(
            one,
            process,
            version,
            state,
            (await units.Find(one.Unit, stop))?.Name ?? "",
            names.GetValueOrDefault(one.Starter, ""),
            one.Document is { } id ? await documents.Find(id, stop) : null,
            [
                .. steps
                    .Where(step => views.ContainsKey(step.Duty))
                    .Select(step => new CaseStepView(
                        step,
                        views[step.Duty],
                        Signed(step.Hands, names)
                    )),
            ],
            takesPart,
            takesPart
                ?
                [
                    .. fields
                        .Values.Where(field => state.Variables.ContainsKey(field.Name))
                        .Select(field => new FilledIn(field, state.Variables[field.Name])),
                ]
                : [],
            takesPart
                ?
                [
                    .. files.Select(file => new CaseFileView(
                        file,
                        file.Field == CaseFiles.OfAnswers
                            ? CaseFiles.AnswersLabel.ToString()
                            : fields.GetValueOrDefault(file.Field)?.Label ?? file.Field,
                        file.AddedBy is { } by ? names.GetValueOrDefault(by, "") : ""
                    )),
                ]
                : [],
            await Questions(asked, steps, views, names, takesPart, stop),
            await processes.May(ProcessesActs.Cancel, process.Owner, caller, stop)
        );
    }

    private async Task<IReadOnlyList<CaseQuestionView>> Questions(
        IReadOnlyList<CaseQuestion> asked,
        IReadOnlyList<CaseStep> steps,
        IReadOnlyDictionary<DutyId, DutyView> duties,
        IReadOnlyDictionary<PersonId, string> names,
        bool takesPart,
        CancellationToken stop
    )
    {
        if (asked.Count == 0)
        {
            return [];
        }

        var unitNames = await units.Names(stop);
        return
        [
            .. asked
                .Where(question => duties.ContainsKey(question.Duty))
                .Select(question => new CaseQuestionView(
                    question,
                    duties[question.Duty],
                    steps.First(step => step.Id == question.Step).Name,
                    unitNames.GetValueOrDefault(question.Unit, ""),
                    takesPart ? question.Text : "",
                    Signed(question.Askers, names),
                    takesPart ? question.Answer ?? "" : "",
                    Signed(question.Hands, names)
                )),
        ];
    }

    private static bool TakesPart(
        CaseQuestion question,
        IReadOnlyDictionary<DutyId, DutyView> duties,
        Caller caller
    ) =>
        question.Hands.Have(caller.Person)
        || question.Hands.Have(caller.Authority)
        || (
            duties.GetValueOrDefault(question.Duty) is { } duty
            && (
                QuestionDesk.MayAnswer(duty, caller)
                || duty.Holdings.Any(held =>
                    held.Person is { } person
                    && (person == caller.Person || person == caller.Authority)
                )
            )
        );

    private static bool TakesPart(
        ProcessCase one,
        IReadOnlyList<CaseStep> steps,
        IReadOnlyDictionary<DutyId, DutyView> duties,
        ReadyVersion version,
        Caller caller
    )
    {
        if (caller.IsUnbounded || one.Starter == caller.Person || one.Starter == caller.Authority)
        {
            return true;
        }

        return steps.Any(step =>
            step.Hands.Have(caller.Person)
            || step.Hands.Have(caller.Authority)
            || (
                duties.GetValueOrDefault(step.Duty) is { } duty
                && (
                    duty.Holdings.Any(held =>
                        held.Person is { } person
                        && (person == caller.Person || person == caller.Authority)
                    )
                    || (
                        duty.Holder is { } holder
                        && caller.ActsFor(holder.Unit)
                        && CaseDesk.Leads(caller)
                    )
                    || CaseDesk.MayTake(duty, version.Process.Step(step.Node), caller)
                )
            )
        );
    }

    private static string Signed(Hands hands, IReadOnlyDictionary<PersonId, string> names) =>
        hands.Person is not { } actor
            ? ""
            : Signing
                .Of(
                    names.GetValueOrDefault(actor, ""),
                    hands.InPlaceOf is { } other ? names.GetValueOrDefault(other) : null
                )
                .Vietnamese;
}
