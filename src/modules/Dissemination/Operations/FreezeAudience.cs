using Chutri.Dissemination.Model;
using Chutri.Dissemination.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record FreezeRequest(string Code, DateOnly On);

/// <summary>
/// Writes down who has to be reached, as of a day: from then on the denominator stands. Whoever holds several posts stands there
/// once, with the party's unit first, then with the post held longest.
/// </summary>
internal sealed class FreezeAudience(
    AppDatabase db,
    CampaignDesk desk,
    UnitDirectory units,
    PostHolders holders
) : IOperation<FreezeRequest, Done>
{
    public Act Act => DisseminationActs.Run;

    public async Task<Outcome<Done>> Run(
        FreezeRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Run(request.Code, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var campaign = found.Value;
        var chosen =
            campaign.State is CampaignState.Draft && request.On <= now.Today
                ? await Chosen(campaign, request.On, stop)
                : [];
        var byUnit = chosen.CountBy(holder => holder.Unit).ToList();
        var frozen = campaign.Freeze(request.On, chosen.Count, byUnit.Count, now);
        if (frozen.Refusal is { } not)
        {
            return not;
        }

        await Write(campaign.Id, chosen, byUnit, stop);
        db.Record(frozen.Value, caller, now);
        return new Done();
    }

    /// <summary>Everybody whom it is for on the day, each once.</summary>
    public async Task<IReadOnlyList<PostHolder>> Chosen(
        Campaign campaign,
        DateOnly day,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        var within = new HashSet<UnitId>();
        var scopes = await db.Set<CampaignScope>()
            .Where(scope => scope.Campaign == campaign.Id)
            .Select(scope => scope.Unit)
            .ToListAsync(stop);
        foreach (var scope in scopes)
        {
            within.UnionWith(await units.Subtree(scope, stop));
        }

        var chosen = new Dictionary<PersonId, PostHolder>();
        await foreach (var holder in holders.In(within, day, stop))
        {
            var branch = all[holder.Unit].Branch;
            if (
                campaign.IsFor(branch, holder.Role)
                && (
                    !chosen.TryGetValue(holder.Person, out var before)
                    || branch < all[before.Unit].Branch
                )
            )
            {
                chosen[holder.Person] = holder;
            }
        }

        return [.. chosen.Values];
    }

    private async Task Write(
        Guid campaign,
        IReadOnlyList<PostHolder> chosen,
        IReadOnlyList<KeyValuePair<UnitId, int>> byUnit,
        CancellationToken stop
    )
    {
        await db.SaveChangesAsync(stop);
        await ManyRows.Insert(
            db,
            DisseminationTables.Audience,
            [
                "campaign",
                "person",
                "unit",
                "person_code",
                "person_name",
                "sort_key",
                "folded",
                "title",
                "exempt",
            ],
            chosen.Select(one =>
                new object?[]
                {
                    campaign,
                    one.Person.Value,
                    one.Unit.Value,
                    one.Code,
                    one.Name,
                    one.SortKey,
                    Folding.Fold(one.Code + " " + one.Name),
                    one.Title,
                    false,
                }
            ),
            stop
        );
        await ManyRows.Insert(
            db,
            DisseminationTables.Progress,
            ["campaign", "unit", "listed", "exempt", "attended", "understood", "held"],
            byUnit.Select(unit =>
                new object?[] { campaign, unit.Key.Value, unit.Value, 0, 0, 0, 0 }
            ),
            stop
        );
    }
}
