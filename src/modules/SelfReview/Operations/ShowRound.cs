using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.SelfReview.Operations;

/// <param name="Signs">With how many shortcomings bear each; what no sign fits is without one, and the last.</param>
internal sealed record RoundView(ReviewRound Round, string Owner, IReadOnlyList<CountedSign> Signs);

/// <param name="Sign">Null: none of the catalogue's signs.</param>
internal sealed record CountedSign(ViolationSign? Sign, int Count);

/// <param name="Unit">Whose it is: the name of the unit, or of the person.</param>
/// <param name="IsSeen">May whoever asks read it?</param>
internal sealed record PartLine(
    Guid Id,
    string Code,
    string Unit,
    bool IsSeen,
    PartState State,
    DateTime? HandedInAt,
    DateTime? SignedAt,
    double Earned,
    int Possible,
    int Differing
);

/// <summary>A round from its kept counts, and the parts behind each of its figures.</summary>
internal sealed class ShowRound(
    AppDatabase db,
    ReviewDesk desk,
    UnitDirectory units,
    PersonDirectory people
)
{
    public const int OnPage = 100;

    public async Task<Outcome<RoundView>> Run(string code, CancellationToken stop)
    {
        if (await desk.Round(code, stop) is not { } round)
        {
            return ReviewRefusals.NoSuchRound;
        }

        var signs = (await desk.Edition(round.Signs, stop)).ReadSigns().ToDictionary(s => s.Code);
        var counts = await db.Set<SignCount>()
            .AsNoTracking()
            .Where(row => row.Round == round.Id)
            .ToListAsync(stop);
        return new RoundView(
            round,
            (await units.Names(stop))[round.Owner],
            [
                .. counts
                    .OrderByDescending(row => row.Sign.Length > 0)
                    .ThenByDescending(row => row.Count)
                    .ThenBy(row => row.Sign, StringComparer.Ordinal)
                    .Select(row => new CountedSign(signs.GetValueOrDefault(row.Sign), row.Count)),
            ]
        );
    }

    /// <summary>What is chosen by something that a review says is listed only for whoever may read that review.</summary>
    public async Task<KeyPage<PartLine>> Parts(
        ReviewRound round,
        PartFilter filter,
        string? after,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = db.Set<ReviewPart>()
            .AsNoTracking()
            .Where(part => part.Round == round.Id && part.State != PartState.Left);
        if (filter.State() is { } state)
        {
            found = found.Where(part => part.State == state);
        }
        else if (filter is PartFilter.UnderWay)
        {
            found = found.Where(part => part.State != PartState.Waiting);
        }
        else if (filter is PartFilter.Given)
        {
            found = found.Where(part =>
                part.State == PartState.HandedIn || part.State == PartState.Signed
            );
        }
        else if (filter is PartFilter.Differing)
        {
            found = found.Where(part =>
                (part.State == PartState.HandedIn || part.State == PartState.Signed)
                && part.Differing > 0
            );
        }
        else if (filter is PartFilter.Repeating)
        {
            found = found.Where(part =>
                (part.State == PartState.HandedIn || part.State == PartState.Signed)
                && part.Repeated > 0
            );
        }

        // of people only those come for whom the caller is named: the model sees to it
        var total = round.IsOfPeople
            ? await found.LongCountAsync(stop)
            : PartFilters.CountOf(round, filter);
        if (filter.TellsContent())
        {
            var ids = await Seen(found, round, caller, stop);
            found = found.Where(part => EF.Parameter(ids).Contains(part.Id));
            total = ids.Length;
        }

        if (Cursor.Read(after, 1) is [var last])
        {
            found = found.Where(part => part.Code.CompareTo(last) > 0);
        }

        var names = await units.Names(stop);
        var rows = await found
            .OrderBy(part => part.Code)
            .Take(OnPage + 1)
            .Select(part => new
            {
                part.Id,
                part.Code,
                part.Unit,
                part.Person,
                part.Judge,
                part.Superior,
                part.State,
                part.HandedInAt,
                part.SignedAt,
                part.Earned,
                part.Possible,
                part.Differing,
            })
            .ToListAsync(stop);
        var those = await people.Names(rows.Select(row => row.Person).OfType<PersonId>(), stop);
        var lines = new List<PartLine>();
        foreach (var row in rows.Take(OnPage))
        {
            lines.Add(
                new(
                    row.Id,
                    row.Code,
                    row.Person is { } who ? those.GetValueOrDefault(who, "") : names[row.Unit],
                    row.Person is { } person
                        ? ReviewPart.IsFor(person, row.Judge, row.State, caller)
                        : await desk.MaySee(round, row.Unit, row.Superior, row.State, caller, stop),
                    row.State,
                    row.HandedInAt,
                    row.SignedAt,
                    row.Earned,
                    row.Possible,
                    row.Differing
                )
            );
        }

        return new(lines, rows.Count > OnPage ? Cursor.Write(rows[OnPage - 1].Code) : null, total);
    }

    private async Task<Guid[]> Seen(
        IQueryable<ReviewPart> found,
        ReviewRound round,
        Caller caller,
        CancellationToken stop
    )
    {
        var parts = await found
            .Select(part => new
            {
                part.Id,
                part.Unit,
                part.Superior,
                part.State,
            })
            .ToListAsync(stop);
        var seen = new List<Guid>();
        foreach (var part in parts)
        {
            if (await desk.MaySee(round, part.Unit, part.Superior, part.State, caller, stop))
            {
                seen.Add(part.Id);
            }
        }

        return [.. seen];
    }
}
