using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

internal sealed record NameAuthorityRequest(string Name, string ShortName, string Place);

/// <summary>Names the authority, at the first start or again later.</summary>
internal sealed class NameAuthority(AppDatabase db, Editions editions)
    : IOperation<NameAuthorityRequest, Done>
{
    public Act Act => OrganizationActs.NameAuthority;

    public async Task<Outcome<Done>> Run(
        NameAuthorityRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var authority = await db.Set<Authority>().SingleOrDefaultAsync(stop);
        if (authority is null)
        {
            authority = Authority.Named(request.Name, request.ShortName, request.Place);
            db.Add(authority);
            db.Record(authority.Told(), caller, now);
        }
        else
        {
            db.Record(
                authority.Rename(request.Name, request.ShortName, request.Place),
                caller,
                now
            );
        }

        await editions.Turn(stop);
        return default(Done);
    }
}
