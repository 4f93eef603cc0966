using System.Globalization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Storage;

/// <summary>
/// Units and people are named in facts of all that is done by them and with them, too many to count: their own rows tell whether
/// they changed.
/// </summary>
internal sealed class UnitVersions(AppDatabase db) : IVersions
{
    public bool Changes(FactKind kind) => kind.Module == "organization";

    public async Task<ThingVersion?> Find(string key, CancellationToken stop)
    {
        var id = Guid.TryParse(key, out var parsed) ? new UnitId(parsed) : default;
        var found = await db.Set<Unit>()
            .Where(unit => unit.Code == key || unit.Id == id)
            .Select(unit => new
            {
                unit.Id,
                unit.Version,
                Names = unit.Names.Count,
                Places = unit.Placements.Count,
            })
            .FirstOrDefaultAsync(stop);
        return found is null
            ? null
            : new(
                found.Id.Value,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{found.Version}-{found.Names}-{found.Places}"
                )
            );
    }
}

/// <summary>A person with the posts.</summary>
internal sealed class PersonVersions(AppDatabase db) : IVersions
{
    public bool Changes(FactKind kind) => kind.Module == "organization";

    public async Task<ThingVersion?> Find(string key, CancellationToken stop)
    {
        var id = Guid.TryParse(key, out var parsed) ? new PersonId(parsed) : default;
        var found = await db.Set<Person>()
            .Where(person => person.Code == key || person.Id == id)
            .Select(person => new
            {
                person.Id,
                person.Version,
                Posts = db.Set<Post>().Count(post => post.Person == person.Id),
                Changes = db.Set<Post>()
                    .Where(post => post.Person == person.Id)
                    .Sum(post => (int?)post.Version)
                    ?? 0,
            })
            .FirstOrDefaultAsync(stop);
        return found is null
            ? null
            : new(
                found.Id.Value,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{found.Version}-{found.Posts}-{found.Changes}"
                )
            );
    }
}

/// <summary>A post, known by its identifier.</summary>
internal sealed class PostVersions(AppDatabase db) : IVersions
{
    public bool Changes(FactKind kind) => kind.Module == "organization";

    public async Task<ThingVersion?> Find(string key, CancellationToken stop)
    {
        if (!Guid.TryParse(key, out var id))
        {
            return null;
        }

        var version = await db.Set<Post>()
            .Where(post => post.Id == new PostId(id))
            .Select(post => (int?)post.Version)
            .SingleOrDefaultAsync(stop);
        return version is { } known ? new(id, known.ToString(CultureInfo.InvariantCulture)) : null;
    }
}

/// <summary>A planned reorganization or an import: it changes with each fact about it.</summary>
internal sealed class PlanVersions(FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module == "organization";

    protected override Task<Guid?> Subject(string key, CancellationToken stop) =>
        Task.FromResult<Guid?>(Guid.TryParse(key, out var id) ? id : null);
}
