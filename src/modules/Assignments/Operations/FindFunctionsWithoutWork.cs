using Chutri.Assignments.Model;
using Chutri.Functions;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <param name="Since">Work of before that day does not count, unless it still goes on.</param>
/// <param name="LookedAt">How much work was compared.</param>
/// <param name="Asked">How many functions have stood since that day, in the unit that was asked for.</param>
internal sealed record FunctionsWithoutWork(
    DateOnly Since,
    int LookedAt,
    int Asked,
    KeyPage<FunctionWithoutWork> Page
);

/// <summary>Functions whose unit has led nothing of the kind for a year. Work limited to named people is not looked at: it would show.</summary>
internal sealed class FindFunctionsWithoutWork(
    AppDatabase db,
    FunctionsInUse functions,
    KeptFunctionUse kept,
    AuthorityClock clock
)
{
    public const int OnPage = 50;

    /// <summary>The newest; more is not led in a year by any body that we know of.</summary>
    private const int MostLookedAt = 50_000;

    public async Task<FunctionsWithoutWork> Run(UnitId? unit, string? after, CancellationToken stop)
    {
        var today = clock.Now().Today;
        var since = today.AddYears(-1);
        var mark = await functions.Mark(stop);
        var found = kept.Of(mark, today) ?? kept.Keep(mark, today, await Compare(since, stop));
        var those = found
            .Use.Without.Where(one => unit is null || one.Unit.Id == unit)
            .OrderBy(one => one.Unit.ShortName, StringComparer.Ordinal)
            .ThenBy(one => one.Function)
            .ToList();
        var rest = After(after) is { } last
            ? those.SkipWhile(one => one.Function != last).Skip(1).ToList()
            : those;
        return new(
            since,
            found.LookedAt,
            found.Use.Asked.Where(one => unit is null || one.Key == unit).Sum(one => one.Value),
            new(
                [.. rest.Take(OnPage)],
                rest.Count > OnPage ? Cursor.Write(rest[OnPage - 1].Function.ToString()) : null,
                those.Count
            )
        );
    }

    private static Guid? After(string? key) =>
        Cursor.Read(key, 1) is [var last] && Guid.TryParse(last, out var id) ? id : null;

    private async Task<ComparedUse> Compare(DateOnly since, CancellationToken stop)
    {
        var led = await db.Set<Assignment>()
            .AsNoTracking()
            .Where(one => one.Limit == null && one.State != AssignmentState.Withdrawn)
            .Where(one => one.IssuedOn >= since || one.State != AssignmentState.Done)
            .OrderByDescending(one => one.Id)
            .Take(MostLookedAt)
            .Select(one => new
            {
                one.LeadUnit,
                one.Code,
                one.Title,
                one.Work,
            })
            .ToListAsync(stop);
        var use = await functions.Without(
            [.. led.Select(one => new LedTask(one.LeadUnit, one.Code, $"{one.Title}. {one.Work}"))],
            since,
            stop
        );
        return new(led.Count, use);
    }
}
