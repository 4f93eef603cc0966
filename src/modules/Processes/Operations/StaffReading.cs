using Chutri.Organization;
using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;

namespace Chutri.Processes.Operations;

/// <summary>Reads the units and posts that the rules of a process may come to: two statements, however many steps there are.</summary>
internal sealed class StaffReading(UnitDirectory units, PersonDirectory people, StandIns standIns)
{
    /// <summary>The same with who may stand in for each of them today, for whoever checks a process.</summary>
    public async Task<Staff> WithStandIns(
        WorkProcess process,
        DateOnly today,
        CancellationToken stop
    )
    {
        var (byCode, found) = await Read(process, null, [], today, stop);
        var given = await standIns.Whole([.. found.Select(person => person.Id)], today, stop);
        Dictionary<PersonId, string> codes = [];
        foreach (var person in given.SelectMany(one => one).Distinct())
        {
            if (await people.Find(person, stop) is { } known)
            {
                codes[person] = known.Code;
            }
        }

        var ids = found.ToDictionary(person => person.Id, person => person.Code);
        return new(
            byCode,
            found,
            today,
            given
                .SelectMany(one =>
                    one.Where(codes.ContainsKey)
                        .Select(person => (Of: ids[one.Key.Giver], By: codes[person]))
                )
                .ToLookup(pair => pair.Of, pair => pair.By)
        );
    }

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
        var (byCode, found) = await Read(process, state, also, today, stop);
        return new(byCode, found, today);
    }

    private async Task<(
        IReadOnlyDictionary<string, UnitSummary> Units,
        IReadOnlyList<PersonSummary> People
    )> Read(
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
        var there = named.Concat(also).OfType<UnitId>();
        UnitId[] wanted =
        [
            .. (
                process.Apart.Count > 0 // whoever stands above may get a step that is kept apart
                    ? there.SelectMany(unit => all[unit].Lineage.Append(unit))
                    : there
            ).Distinct(),
        ];
        return (byCode, wanted.Length == 0 ? [] : await people.PeopleInAny(wanted, today, stop));
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
