using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>Reorganizations, the latest recorded first, for those who may see what is planned.</summary>
internal sealed class FindReorganizations(AppDatabase db)
{
    public const int OnPage = 50;

    public async Task<Outcome<KeyPage<FoundReorganization>>> Run(
        ReorganizationState? state,
        string? after,
        Caller caller,
        CancellationToken stop
    )
    {
        if (Refuse(caller) is { } refusal)
        {
            return refusal;
        }

        var asked = db.Set<Reorganization>().Where(plan => state == null || plan.State == state);
        var total = await asked.LongCountAsync(stop);
        if (Cursor.Read(after, 1) is [var last] && Guid.TryParse(last, out var id))
        {
            asked = asked.Where(plan => plan.Id.CompareTo(id) < 0);
        }

        var rows = await Rows(asked.OrderByDescending(plan => plan.Id))
            .Take(OnPage + 1)
            .ToListAsync(stop);
        return new KeyPage<FoundReorganization>(
            [.. rows.Take(OnPage)],
            rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].Id.ToString()) : null,
            total
        );
    }

    public async Task<Outcome<FoundReorganization>> Find(
        Guid id,
        Caller caller,
        CancellationToken stop
    )
    {
        if (Refuse(caller) is { } refusal)
        {
            return refusal;
        }

        var asked = db.Set<Reorganization>().Where(plan => plan.Id == id);
        return await Rows(asked).SingleOrDefaultAsync(stop) is { } found
            ? found
            : OrganizationRefusals.PlanNotFound;
    }

    private static Refusal? Refuse(Caller caller) =>
        caller.Has(OrganizationActs.SeeStructurePlans)
            ? null
            : PlatformRefusals.RoleMayNot(OrganizationActs.SeeStructurePlans, caller);

    private static IQueryable<FoundReorganization> Rows(IQueryable<Reorganization> plans) =>
        plans.Select(plan => new FoundReorganization(
            plan.Id,
            plan.Kind,
            plan.State,
            plan.On,
            plan.Decision,
            new Words(plan.Vietnamese, plan.English),
            plan.ProblemVietnamese == null
                ? null
                : new Words(plan.ProblemVietnamese, plan.ProblemEnglish!),
            plan.RecordedBy,
            plan.RecordedAt,
            plan.SettledAt
        ));
}

/// <param name="Problem">Why it could not be carried out on its day.</param>
internal sealed record FoundReorganization(
    Guid Id,
    ReorganizationKind Kind,
    ReorganizationState State,
    DateOnly On,
    string Decision,
    Words Summary,
    Words? Problem,
    string RecordedBy,
    DateTime RecordedAt,
    DateTime? SettledAt
);
