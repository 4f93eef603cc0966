using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>
/// Questions about units. The whole structure is a few thousand rows: it is kept in memory and loaded again only when its
/// edition has changed, which one small statement in each request finds out.
/// </summary>
public sealed class UnitDirectory
{
    private readonly AppDatabase db;
    private readonly UnitSnapshots snapshots;
    private UnitSnapshot? snapshot;
    private Guid? readIn;

    internal UnitDirectory(AppDatabase db, UnitSnapshots snapshots) =>
        (this.db, this.snapshots) = (db, snapshots);

    public async Task<UnitSummary?> Find(UnitId id, CancellationToken stop) =>
        (await Read(stop)).Units.GetValueOrDefault(id);

    /// <summary>The unit that holds today what this one once held: itself, or the last of those that took over where one ended.</summary>
    public async Task<UnitSummary?> FindActing(UnitId id, CancellationToken stop)
    {
        var all = await Read(stop);
        return all.Units.TryGetValue(id, out var unit) ? all.LastSuccessor(unit) : null;
    }

    /// <summary>Capital and small letters are the same in a code.</summary>
    public async Task<UnitSummary?> FindByCode(string code, CancellationToken stop) =>
        (await Read(stop)).ByCode.GetValueOrDefault(code.Trim());

    /// <summary>All units, also those that have ended or have not begun.</summary>
    public async Task<IReadOnlyDictionary<UnitId, UnitSummary>> All(CancellationToken stop) =>
        (await Read(stop)).Units;

    /// <summary>What each of them is called; the last name of those that have ended.</summary>
    public async Task<IReadOnlyDictionary<UnitId, string>> Names(CancellationToken stop) =>
        (await Read(stop)).PresentNames;

    /// <summary>In the order of the tree: branch, then each superior before those below it.</summary>
    public async Task<IReadOnlyList<UnitSummary>> ActiveOn(DateOnly day, CancellationToken stop) =>
        [.. (await Read(stop)).InTreeOrder.Where(unit => unit.ActiveOn(day))];

    /// <summary>The unit itself and all below it, units that have ended included.</summary>
    public async Task<IReadOnlyList<UnitId>> Subtree(UnitId root, CancellationToken stop) =>
        (await Read(stop)).Subtree(root);

    /// <summary>The unit that a name written in a document means, among those active on the day.</summary>
    public async Task<UnitNameMatch> Match(
        string nameInText,
        DateOnly day,
        CancellationToken stop
    ) => (await Read(stop)).Names.Match(nameInText, day);

    /// <summary>Units active on the day whose code or names hold all the words, with or without marks; best first.</summary>
    public async Task<IReadOnlyList<UnitSummary>> Search(
        string words,
        DateOnly day,
        int atMost,
        CancellationToken stop
    ) => [.. (await Read(stop)).Names.Search(words, day).Take(atMost)];

    /// <summary>The same among all, also those that have ended.</summary>
    public async Task<IReadOnlyList<UnitSummary>> SearchAll(
        string words,
        int atMost,
        CancellationToken stop
    ) => [.. (await Read(stop)).Names.Search(words, _ => true).Take(atMost)];

    /// <summary>What each unit was called on the day (its first name before that, its last name after its end).</summary>
    public async Task<IReadOnlyDictionary<UnitId, string>> NamesOn(
        DateOnly day,
        CancellationToken stop
    ) => (await Read(stop)).NamesOn(day);

    internal async Task<UnitSnapshot> Read(CancellationToken stop)
    {
        var transaction = db.Database.CurrentTransaction?.TransactionId;
        if (snapshot is null || transaction != readIn)
        {
            snapshot = await snapshots.Current(db, stop);
            readIn = transaction;
        }

        return snapshot;
    }

    /// <summary>After this request itself has changed the structure.</summary>
    internal void Forget() => snapshot = null;
}
