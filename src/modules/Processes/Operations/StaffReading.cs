using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;

namespace Chutri.Processes.Operations;

/// <summary>Reads the units and posts that the rules of a process may come to: two statements, however many steps there are.</summary>
internal sealed class StaffReading(UnitDirectory units, PersonDirectory people)
{
    /// <param name="process">Whose steps ask.</param>
    /// <param name="state">The case, where there is one.</param>
    /// <param name="also">Units that will be in the case with the next act.</param>
    public async Task<Staff> Of(
        WorkProcess process,
        CaseState? state,
        IEnumerable<UnitId?> also,
        DateOnly today,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        var byCode = all.Values.ToDictionary(unit => unit.Code.ToUpperInvariant());
        var named = process
            .Steps.Select(step => step.Who)
            .Append(process.Owner)
            .OfType<StepWho.Post>()
            .Select(post => post.Unit)
            .OfType<WhichUnit.Fixed>()
            .Select(unit => unit.Code)
            .Concat(InCase(state))
            .Select(code => byCode.GetValueOrDefault(code.ToUpperInvariant())?.Id);
        UnitId[] wanted = [.. named.Concat(also).OfType<UnitId>().Distinct()];
        return new(
            byCode,
            wanted.Length == 0 ? [] : await people.PeopleInAny(wanted, today, stop),
            today
        );
    }

    public async Task<PersonId?> Find(string code, CancellationToken stop) =>
        (await people.FindByCode(code, stop))?.Id;

    public async Task<string> NameOf(string code, CancellationToken stop) =>
        (await people.FindByCode(code, stop))?.Name ?? code;

    public async Task<PersonSummary?> Find(PersonId person, CancellationToken stop) =>
        await people.Find(person, stop);

    private static IEnumerable<string> InCase(CaseState? state) =>
        state is null
            ? []
            : state
                .Variables.Values.OfType<CaseValue.Text>()
                .Select(text => text.Value)
                .Where(text => text.Length <= 40)
                .Concat(state.Done.Values.Select(done => done.Unit).OfType<string>())
                .Append(state.StartedBy.Unit ?? "");
}
