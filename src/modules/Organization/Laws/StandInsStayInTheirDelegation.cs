using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Laws;

/// <summary>Counted by delegation and act, so that a million facts come to as many rows as there are delegations.</summary>
internal sealed class StandInsStayInTheirDelegation(AuthorityClock clock, IEnumerable<Act> acts)
    : ILaw
{
    private readonly Dictionary<string, Act> byCode = acts.ToDictionary(act => act.Code);

    public string Code => "stand-ins-stay-in-their-delegation";

    public Words Sentence { get; } =
        new(
            "Mọi việc làm thay đều nằm trong một lần ủy quyền đang có hiệu lực ngày đó, đúng người, đúng chức vụ, đúng loại việc.",
            "Whatever was done in somebody's place lies inside a delegation in force that day: the same people, the same post, an act that it covers."
        );

    public async Task<LawFinding> Check(AppDatabase db, Moment now, CancellationToken stop)
    {
        var done = await db.Set<Fact>()
            .Where(fact => fact.InPlaceOf != null)
            .GroupBy(fact => new
            {
                fact.Delegation,
                fact.Person,
                fact.InPlaceOf,
                fact.Post,
                fact.Act,
            })
            .Select(facts => new
            {
                facts.Key,
                Count = facts.LongCount(),
                First = facts.Min(fact => fact.At),
                Last = facts.Max(fact => fact.At),
            })
            .ToListAsync(stop);
        DelegationId[] used =
        [
            .. done.Select(one => one.Key.Delegation).OfType<DelegationId>().Distinct(),
        ];
        var known = (
            await db.Delegations()
                .AsNoTracking()
                .Where(row => used.Contains(row.Delegation.Id))
                .ToListAsync(stop)
        ).ToDictionary(row => row.Delegation.Id);
        var outside = done.Where(one =>
                one.Key.Delegation is not { } id
                || known.GetValueOrDefault(id) is not { } row
                || row.StandIn.Id != one.Key.Person
                || row.Giver.Id != one.Key.InPlaceOf
                || row.Post.Id != one.Key.Post
                || clock.DayOf(one.First) < row.Delegation.From
                || clock.DayOf(one.Last) > row.LastDay
                || !Covers(row.Delegation, one.Key.Act)
            )
            .ToList();
        return Findings.Of(
            done.Sum(one => one.Count),
            outside.Sum(one => one.Count),
            [
                .. outside.Select(one =>
                    one.Key.Delegation is { } id && known.GetValueOrDefault(id) is { } row
                        ? $"{row.StandIn.Code} · {row.Giver.Code} · {one.Key.Act}"
                        : $"? · {one.Key.Act}"
                ),
            ]
        );
    }

    private bool Covers(Delegation delegation, string? act) =>
        act is not null
        && byCode.GetValueOrDefault(act)?.Kind is { } kind
        && delegation.Kinds?.Contains(kind.Code) is not false;
}
