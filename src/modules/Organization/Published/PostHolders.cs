using System.Runtime.CompilerServices;
using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>Who holds which post on a day: for lists of half a million people, read row by row.</summary>
public sealed class PostHolders(AppDatabase db)
{
    /// <summary>Posts held in these units on the day; of one person the oldest first.</summary>
    public async IAsyncEnumerable<PostHolder> In(
        IReadOnlySet<UnitId> units,
        DateOnly day,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var held =
            from post in db.Set<Post>().On(day)
            join person in db.Set<Person>() on post.Person equals person.Id
            orderby post.Person, post.From, post.Id
            select new PostHolder(
                person.Id,
                person.Code,
                person.Name,
                person.SortKey,
                post.Unit,
                post.Title,
                post.Role
            );
        await foreach (var holder in held.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (units.Contains(holder.Unit))
            {
                yield return holder;
            }
        }
    }
}

/// <param name="SortKey">Given name first, as Vietnamese lists of people are sorted.</param>
public sealed record PostHolder(
    PersonId Person,
    string Code,
    string Name,
    string SortKey,
    UnitId Unit,
    string Title,
    Role Role
);
