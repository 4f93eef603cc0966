using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>Who belongs wholly to a part of the tree: a question to be put inside another's.</summary>
public sealed class PeopleWithin(AppDatabase db, UnitDirectory units)
{
    /// <summary>Those who hold a post on the day or later, and whose posts all stand over this unit or units below it.</summary>
    public async Task<IQueryable<PersonId>> Of(UnitId unit, DateOnly day, CancellationToken stop)
    {
        var within = await units.Subtree(unit, stop);
        var held = db.Set<Post>().Where(post => post.Until == null || post.Until >= day);
        var outside = held.Where(post => post.Over == null || !within.Contains(post.Over.Value))
            .Select(post => post.Person);
        return held.Select(post => post.Person).Where(person => !outside.Contains(person));
    }
}
