using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>Works out what a file would do, against what is recorded now. The same for page, API and command line.</summary>
internal sealed class Importing(AppDatabase db, UnitDirectory directory, AuthorityClock clock)
{
    /// <summary>Outside of an act, which would have its own moment.</summary>
    public Task<ImportWork> WorkOut(byte[] content, ImportKind? asked, CancellationToken stop) =>
        WorkOut(content, asked, clock.Now(), stop);

    public async Task<ImportWork> WorkOut(
        byte[] content,
        ImportKind? asked,
        Moment now,
        CancellationToken stop
    )
    {
        var (table, problem) = ImportFile.Read(content);
        if (table is null)
        {
            return new UnreadableWork(asked ?? ImportKind.Units, [new(0, "", problem!)]);
        }

        var kind = asked ?? ImportColumns.KindOf(table.Headings);
        var places = ImportColumns.Places(kind, table.Headings);
        ImportProblem[] missing =
        [
            .. ImportColumns
                .Needed(kind)
                .Where(column => !places.ContainsKey(column))
                .Select(column => new ImportProblem(
                    1,
                    column,
                    ImportSentences.MissingColumn(column)
                )),
        ];
        if (missing.Length > 0)
        {
            return new UnreadableWork(kind, missing);
        }

        var snapshot = await directory.Read(stop);
        ImportWork work =
            kind is ImportKind.Units
                ? new UnitsReading(snapshot, now.Today).Read(table, places)
                : new PeopleReading(
                    snapshot,
                    await People(stop),
                    await Posts(stop),
                    now.Today
                ).Read(table, places);
        return work.Told(table, places);
    }

    private async Task<IReadOnlyDictionary<string, KnownPerson>> People(CancellationToken stop) =>
        await db.Set<Person>()
            .Select(person => new KnownPerson(person.Id, person.Code, person.Name))
            .ToDictionaryAsync(person => person.Code, stop);

    private async Task<ILookup<PersonId, PostSummary>> Posts(CancellationToken stop) =>
        (await db.Set<Post>().Select(PeopleQueries.Summary).ToListAsync(stop)).ToLookup(post =>
            post.Person
        );
}
