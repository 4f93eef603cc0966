using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>What the operations that reorganize have in common: load what the plan touches, let the structure decide, keep it.</summary>
internal sealed class Reorganizing(
    AppDatabase db,
    UnitDirectory directory,
    Editions editions,
    LineageTable lineage,
    DelegationsOfPosts delegations
)
{
    /// <summary>Records the plan; carries it out at once when its day has come.</summary>
    public async Task<Outcome<Reorganized>> Do(
        ReorganizationPlan plan,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await editions.Begin(stop);
        if (await Refuse(plan, caller, stop) is { } refusal)
        {
            return refusal;
        }

        var record = Reorganization.Of(plan, await Summary(plan, stop), caller, now);
        db.Add(record);
        if (plan.On > now.Today)
        {
            return await KeepForItsDay(plan, record, caller, now, stop);
        }

        var done = await CarryOut(plan, caller, now, stop);
        if (done.Refused)
        {
            return done.Refusal!;
        }

        record.CarriedOut(now);
        return new Reorganized(record.Id, true, plan.On, await Codes(plan, stop));
    }

    /// <summary>Everything that follows from the plan, in this transaction.</summary>
    public async Task<Outcome<Consequences>> CarryOut(
        ReorganizationPlan plan,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await editions.Begin(stop);
        var outcome = await WorkOut(plan, caller, stop);
        if (outcome.Refused)
        {
            return outcome;
        }

        var moved = await delegations.Moved(plan, outcome.Value, stop);
        db.AddRange(outcome.Value.Opened);
        db.AddRange(outcome.Value.Appointed);
        foreach (var fact in outcome.Value.Facts)
        {
            db.Record(fact, caller, now);
        }

        foreach (var move in moved.Where(move => move.Carried is not null))
        {
            db.Add(move.Carried!);
            db.Record(move.Told(plan.Decision), caller, now);
        }

        await editions.Turn(stop);
        await db.SaveChangesAsync(stop);
        await lineage.Refresh(stop);
        directory.Forget();
        return outcome;
    }

    /// <summary>Applies the plan to what it touches, in memory only: the caller saves it or throws it away.</summary>
    public async Task<Outcome<Consequences>> WorkOut(
        ReorganizationPlan plan,
        CancellationToken stop
    )
    {
        var snapshot = await directory.Read(stop);
        if (plan.Named.Any(unit => !snapshot.Units.ContainsKey(unit)))
        {
            return OrganizationRefusals.UnitNotFound("");
        }

        UnitId[] touched =
        [
            .. plan
                .Named.Concat(
                    plan.Ending.SelectMany(unit => snapshot.Below(unit).Select(u => u.Id))
                )
                .Concat(plan.Ending.Select(unit => snapshot.Units[unit].Parent).OfType<UnitId>())
                .Distinct(),
        ];
        var posts = await PostsOf(plan, stop);
        UnitId[] wanted = [.. touched.Concat(posts.Select(post => post.Unit)).Distinct()];
        PersonId[] holders = [.. posts.Select(post => post.Person).Distinct()];
        var units = await db.Set<Unit>()
            .Include(unit => unit.Names)
            .Include(unit => unit.Placements)
            .AsSplitQuery()
            .Where(unit => wanted.Contains(unit.Id))
            .ToDictionaryAsync(unit => unit.Id, stop);
        var people = await db.Set<Person>()
            .Where(person => holders.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, stop);
        return new Structure(snapshot, units, posts, people).Apply(plan);
    }

    /// <summary>The same for somebody who means to do it: nobody ends or gives a post that stands over more than the own one.</summary>
    private async Task<Outcome<Consequences>> WorkOut(
        ReorganizationPlan plan,
        Caller caller,
        CancellationToken stop
    )
    {
        var outcome = await WorkOut(plan, stop);
        if (outcome.Refused)
        {
            return outcome;
        }

        var units = await directory.All(stop);
        UnitId[] opened = [.. outcome.Value.Opened.Select(unit => unit.Id)];
        var tooFar = outcome.Value.Reaching.FirstOrDefault(post =>
            post.Over is not { } over
                ? caller is { Over: not null, IsUnbounded: false }
                : !opened.Contains(over)
                    && !caller.May(OrganizationActs.Structure, over, [.. units[over].Lineage])
        );
        return tooFar is null
            ? outcome
            : OrganizationRefusals.PostStandsOverMore(tooFar.PersonName, tooFar.Title);
    }

    public async Task<Words> Summary(ReorganizationPlan plan, CancellationToken stop)
    {
        var units = await directory.All(stop);
        return PlanWords.Summary(plan, unit => units[unit].Name);
    }

    private async Task<List<Post>> PostsOf(ReorganizationPlan plan, CancellationToken stop)
    {
        if (plan.Giving.Count == 0)
        {
            return [];
        }

        UnitId[] concerned = [.. plan.Giving.Concat(plan.Named).Distinct()];
        UnitId[] ending = [.. plan.Ending];
        var lastDay = plan.On.AddDays(-1);
        return await db.Set<Post>()
            .Where(post => post.Until == null || post.Until >= lastDay)
            .Where(post =>
                concerned.Contains(post.Unit)
                || (post.Over != null && ending.Contains(post.Over.Value))
            )
            .OrderBy(post => post.Id)
            .ToListAsync(stop);
    }

    /// <summary>A plan for a later day must be possible as things stand; on its day it is asked again.</summary>
    private async Task<Outcome<Reorganized>> KeepForItsDay(
        ReorganizationPlan plan,
        Reorganization record,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var possible = await WorkOut(plan, caller, stop);
        if (possible.Refused)
        {
            return possible.Refusal!;
        }

        db.ChangeTracker.Clear();
        db.Add(record);
        db.Record(
            new ReorganizationPlanned(
                record.Id,
                [.. plan.Named.Distinct().Select(unit => unit.Value)],
                record.Vietnamese,
                record.English,
                plan.On,
                plan.Decision
            ),
            caller,
            now
        );
        return new Reorganized(record.Id, false, plan.On, await Codes(plan, stop));
    }

    private async Task<Refusal?> Refuse(
        ReorganizationPlan plan,
        Caller caller,
        CancellationToken stop
    )
    {
        var units = await directory.All(stop);
        foreach (var id in plan.Named)
        {
            if (!units.TryGetValue(id, out var unit))
            {
                return OrganizationRefusals.UnitNotFound("");
            }

            if (!caller.May(OrganizationActs.Structure, id, [.. unit.Lineage]))
            {
                return PlatformRefusals.OutOfReach(OrganizationActs.Structure, unit.Name);
            }
        }

        var makesRoot =
            plan
                is MoveUnitPlan { Parent: null }
                    or OpenUnitPlan { Unit.Parent: null }
                    or MergeUnitsPlan { New.Parent: null }
            || (
                plan is SplitUnitPlan split && split.Parts.Any(part => part.New is { Parent: null })
            );
        return makesRoot && caller is { Over: not null, IsUnbounded: false }
            ? OrganizationRefusals.OnlyForWhole
            : null;
    }

    private async Task<IReadOnlyList<string>> Codes(ReorganizationPlan plan, CancellationToken stop)
    {
        var units = await directory.All(stop);
        var opened = plan switch
        {
            OpenUnitPlan open => [open.Unit.Code],
            MergeUnitsPlan { New: { } made } => [made.Code],
            SplitUnitPlan split => split.Parts.Select(part => part.New?.Code).OfType<string>(),
            _ => Enumerable.Empty<string>(),
        };
        return
        [
            .. opened,
            .. new[] { plan.Successor }
                .OfType<UnitId>()
                .Concat(plan.Named)
                .Distinct()
                .Select(unit => units[unit].Code),
        ];
    }
}

/// <param name="CarriedOut">False: its day is still to come.</param>
/// <param name="Codes">Codes of the units concerned, the most interesting first.</param>
internal sealed record Reorganized(
    Guid Id,
    bool CarriedOut,
    DateOnly On,
    IReadOnlyList<string> Codes
);
