using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Storage;

/// <summary>Delegations with both posts and both people, as everything that shows or counts them reads them.</summary>
internal static class DelegationRows
{
    public static IQueryable<DelegationRow> Delegations(this AppDatabase db) =>
        from delegation in db.Set<Delegation>()
        join post in db.Set<Post>() on delegation.Post equals post.Id
        join own in db.Set<Post>() on delegation.DelegatePost equals own.Id
        join giver in db.Set<Person>() on delegation.Giver equals giver.Id
        join standIn in db.Set<Person>() on delegation.Delegate equals standIn.Id
        select new DelegationRow
        {
            Delegation = delegation,
            Post = post,
            OwnPost = own,
            Giver = giver,
            StandIn = standIn,
        };

    /// <summary>In force on the day: nobody has ended it, and both posts are held.</summary>
    public static IQueryable<DelegationRow> InForce(
        this IQueryable<DelegationRow> rows,
        DateOnly day
    ) =>
        rows.Where(row =>
            row.Delegation.EndedAt == null
            && row.Delegation.From <= day
            && row.Delegation.Until >= day
            && row.Post.From <= day
            && (row.Post.Until == null || row.Post.Until >= day)
            && row.OwnPost.From <= day
            && (row.OwnPost.Until == null || row.OwnPost.Until >= day)
        );

    /// <summary>In force on some day from this one on.</summary>
    public static IQueryable<DelegationRow> NotOver(
        this IQueryable<DelegationRow> rows,
        DateOnly day
    ) =>
        rows.Where(row =>
            row.Delegation.EndedAt == null
            && row.Delegation.Until >= day
            && (row.Post.Until == null || row.Post.Until >= day)
            && (row.OwnPost.Until == null || row.OwnPost.Until >= day)
        );
}

internal sealed record DelegationRow
{
    public required Delegation Delegation { get; init; }
    public required Post Post { get; init; }
    public required Post OwnPost { get; init; }
    public required Person Giver { get; init; }
    public required Person StandIn { get; init; }

    /// <summary>Its last day, whatever ended it.</summary>
    public DateOnly LastDay =>
        new[] { Delegation.Until, Delegation.EndedOn, Post.Until, OwnPost.Until }.Min()!.Value;

    public DelegationRef Ref =>
        new(Delegation.Id, Giver.Id, Giver.Name, Post.Title, Post.Unit, StandIn.Id, StandIn.Name);
}
