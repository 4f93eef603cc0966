using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <param name="Post">Whose authority is handed over.</param>
/// <param name="Kinds">Codes of the kinds of act; null = all that the post may hand on.</param>
internal sealed record MakeDelegationRequest(
    PostId Post,
    PersonId Delegate,
    DelegationTime Time,
    IReadOnlyList<string>? Kinds,
    string Reason,
    string? Paper
);

internal sealed class MakeDelegation(
    AppDatabase db,
    UnitDirectory units,
    Editions editions,
    PeopleReach reach,
    IEnumerable<Act> acts
) : IOperation<MakeDelegationRequest, DelegationId>
{
    public Act Act => OrganizationActs.Delegate;

    public async Task<Outcome<DelegationId>> Run(
        MakeDelegationRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await editions.Guard(stop);
        var post = await db.Set<Post>().SingleOrDefaultAsync(p => p.Id == request.Post, stop);
        var standIn = await db.Set<Person>()
            .SingleOrDefaultAsync(person => person.Id == request.Delegate, stop);
        if (post is null || standIn is null)
        {
            return post is null
                ? OrganizationRefusals.PostNotFound
                : OrganizationRefusals.PersonNotFound("");
        }

        var giver = await db.Set<Person>().SingleAsync(person => person.Id == post.Person, stop);
        if (await RefuseCaller(post, giver, standIn, caller, stop) is { } notAllowed)
        {
            return notAllowed;
        }

        if (Refuse(request, post, giver, now) is { } refusal)
        {
            return refusal;
        }

        var own = await PostOf(standIn, post, request.Time, stop);
        if (own.Refused)
        {
            return own.Refusal!;
        }

        if (await Overlapping(request, stop) is { } other)
        {
            return DelegationRefusals.Overlaps(
                other.StandIn.Name,
                other.Delegation.From,
                other.LastDay
            );
        }

        var delegation = Delegation.Of(
            post,
            own.Value,
            request.Time,
            request.Kinds,
            request.Reason,
            request.Paper
        );
        db.Add(delegation);
        db.Record(Made(delegation, post, giver, standIn, caller), caller, now);
        return delegation.Id;
    }

    private async Task<Refusal?> RefuseCaller(
        Post post,
        Person giver,
        Person standIn,
        Caller caller,
        CancellationToken stop
    ) =>
        standIn.Id == giver.Id ? DelegationRefusals.ToOneself(giver.Name)
        : caller.Person == post.Person ? null
        : caller.Role is not Role.Administrator && !caller.IsUnbounded
            ? DelegationRefusals.NotYours(giver.Name, post.Title)
        : standIn.Id == caller.Person ? DelegationRefusals.NotByTheStandIn
        : await reach.RefuseUnit(Act, post.Unit, caller, stop)
            ?? await reach.RefuseOver(Act, post.Over, caller, stop);

    private Refusal? Refuse(MakeDelegationRequest request, Post post, Person giver, Moment now)
    {
        if (!Delegating.MayBeHandedOn(post.Role))
        {
            return DelegationRefusals.OnlyLeaders(post.Title);
        }

        if (Delegating.WrongDays(request.Time, now.Today) is { Count: > 0 } wrong)
        {
            return Refusal.Invalid(wrong);
        }

        if (request.Kinds is { } kinds)
        {
            string[] known = [.. Delegating.KindsOf(post.Role, acts).Select(kind => kind.Code)];
            if (kinds.Except(known).Any())
            {
                return Refusal.Invalid("kinds", DelegationRefusals.UnknownKind);
            }
        }

        return post.From > request.Time.From
                ? DelegationRefusals.PostBeginsAfter(giver.Name, post.Title, post.From)
            : post.Until < request.Time.Until
                ? DelegationRefusals.PostEndsBefore(giver.Name, post.Title, post.Until.Value)
            : null;
    }

    private async Task<Outcome<Post>> PostOf(
        Person standIn,
        Post post,
        DelegationTime time,
        CancellationToken stop
    )
    {
        var held = await db.Set<Post>()
            .Where(own => own.Person == standIn.Id)
            .OrderBy(own => own.Id)
            .ToListAsync(stop);
        var all = await units.All(stop);
        return Delegating.PostOfStandIn(
            held,
            post,
            time,
            standIn.Name,
            all[post.Over ?? post.Unit].Name,
            unit => all[unit].Lineage
        );
    }

    private async Task<DelegationRow?> Overlapping(
        MakeDelegationRequest request,
        CancellationToken stop
    ) =>
        (
            await db.Delegations()
                .NotOver(request.Time.From)
                .Where(row => row.Delegation.Post == request.Post)
                .Where(row => row.Delegation.From <= request.Time.Until)
                .OrderBy(row => row.Delegation.From)
                .ToListAsync(stop)
        ).FirstOrDefault(row => Delegating.Share(row.Delegation.Kinds, request.Kinds));

    private DelegationMade Made(
        Delegation delegation,
        Post post,
        Person giver,
        Person standIn,
        Caller caller
    ) =>
        new(
            new(
                delegation.Id,
                giver.Id,
                giver.Name,
                post.Title,
                post.Unit,
                standIn.Id,
                standIn.Name
            ),
            delegation.From,
            delegation.Until,
            delegation.Kinds is { } kinds
                ?
                [
                    .. Delegating
                        .KindsOf(post.Role, acts)
                        .Where(kind => kinds.Contains(kind.Code))
                        .Select(kind => kind.Name),
                ]
                : null,
            caller.Person == giver.Id,
            delegation.Reason,
            delegation.Paper
        );
}
