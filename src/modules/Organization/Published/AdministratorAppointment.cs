using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>
/// Makes a registered person administrator of the whole authority, inside the operation of whoever opens the account: the command
/// line's way back in when no administrator can sign in.
/// </summary>
public sealed class AdministratorAppointment(AppDatabase db)
{
    public const string Title = "Quản trị hệ thống";

    /// <summary>The post held already where there is one; else a new one from today, in the first unit of the tree.</summary>
    public async Task<Outcome<PostId>> Appoint(
        PersonId person,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var appointed = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == person, stop);
        if (appointed is null)
        {
            return OrganizationRefusals.PersonNotFound("");
        }

        var held = await db.Set<Post>()
            .Where(post => post.Person == person)
            .Where(post => post.Role == Role.Administrator && post.Over == null)
            .ToListAsync(stop);
        if (held.Find(post => post.ActiveOn(now.Today)) is { } already)
        {
            return already.Id;
        }

        var root = await db.Set<Unit>()
            .Where(unit => unit.Parent == null && unit.Until == null && unit.From <= now.Today)
            .OrderBy(unit => unit.From)
            .ThenBy(unit => unit.Code)
            .FirstOrDefaultAsync(stop);
        if (root is null)
        {
            return OrganizationRefusals.UnitNotFound("");
        }

        var post = Post.Of(person, root.Id, Title, Role.Administrator, null, now.Today);
        db.Add(post);
        db.Record(post.Appointed(appointed.Name, root.Name, null), caller, now);
        return post.Id;
    }
}
