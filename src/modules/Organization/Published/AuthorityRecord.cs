using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>The authority whose program this is.</summary>
public sealed class AuthorityRecord(AppDatabase db)
{
    /// <summary>Null before the first start named it.</summary>
    public Task<AuthoritySummary?> Current(CancellationToken stop) =>
        db.Set<Authority>()
            .AsNoTracking()
            .Select(authority => new AuthoritySummary(
                authority.Name,
                authority.ShortName,
                authority.Place
            ))
            .SingleOrDefaultAsync(stop);
}

/// <param name="Place">The place before the date on its papers: "Sông Vân".</param>
public sealed record AuthoritySummary(string Name, string ShortName, string Place);
