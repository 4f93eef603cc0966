using Chutri.Functions.Model;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Functions.Operations;

internal enum FunctionStanding
{
    /// <summary>It holds on the day asked for.</summary>
    Holding,
    Ended,

    /// <summary>Its unit ended, and nobody has said yet whose it is.</summary>
    Homeless,
}

/// <param name="Unit">Of this unit alone.</param>
/// <param name="Under">Of this unit and those below it.</param>
/// <param name="Day">As it stood on this day; null = today.</param>
internal sealed record FunctionFilter(
    string? Words = null,
    UnitId? Unit = null,
    UnitId? Under = null,
    string? Field = null,
    WorkKind? Kind = null,
    FunctionOrigin? Origin = null,
    DateOnly? Day = null,
    FunctionStanding Standing = FunctionStanding.Holding
);

internal sealed record FoundFunction(KnownFunction Function, UnitSummary Unit);

/// <summary>The register, the functions of a unit together.</summary>
internal sealed class FindFunctions(Registers registers, UnitDirectory units, AuthorityClock clock)
{
    public const int OnPage = 50;

    /// <returns>A refusal where the function after which to go on is not among those asked for.</returns>
    public async Task<Outcome<KeyPage<FoundFunction>>> Run(
        FunctionFilter filter,
        string? after,
        CancellationToken stop
    )
    {
        var found = await InOrder(await Asked(filter, stop), stop);
        var start = 0;
        if (Cursor.Read(after, 1) is [var key])
        {
            start = found.FindIndex(function => Register.IdOf(function.Id) == key) + 1;
            if (start == 0)
            {
                return FunctionRefusals.UnknownPlaceInList;
            }
        }

        var all = await units.All(stop);
        var shown = found.Skip(start).Take(OnPage).ToList();
        return new KeyPage<FoundFunction>(
            [.. shown.Select(function => new FoundFunction(function, all[function.Unit]))],
            start + shown.Count < found.Count ? Cursor.Write(Register.IdOf(shown[^1].Id)) : null,
            found.Count
        );
    }

    /// <summary>Units as the tree has them, those that have ended last; of a unit by field and words.</summary>
    private async Task<List<KnownFunction>> InOrder(
        List<KnownFunction> found,
        CancellationToken stop
    )
    {
        var tree = (await units.ActiveOn(clock.Now().Today, stop))
            .Select((unit, place) => (unit.Id, place))
            .ToDictionary(one => one.Id, one => one.place);
        return
        [
            .. found
                .OrderBy(function => tree.GetValueOrDefault(function.Unit, int.MaxValue))
                .ThenBy(function => function.Unit.Value)
                .ThenBy(function => function.Folded, StringComparer.Ordinal)
                .ThenBy(function => function.Id),
        ];
    }

    public async Task<List<KnownFunction>> Asked(FunctionFilter filter, CancellationToken stop)
    {
        var register = await registers.Read(stop);
        var today = clock.Now().Today;
        var below = filter.Under is { } root ? (await units.Subtree(root, stop)).ToHashSet() : null;
        var words = SearchTerms.Of(filter.Words);
        var field = filter.Field is { } asked ? Register.FieldKey(asked) : null;
        return
        [
            .. register
                .All.Where(function =>
                    filter.Standing switch
                    {
                        FunctionStanding.Ended => function.HasEnded(today),
                        FunctionStanding.Homeless => function.IsHomeless(today),
                        _ => function.HoldsOn(filter.Day ?? today),
                    }
                )
                .Where(function => filter.Unit is null || function.Unit == filter.Unit)
                .Where(function => below is null || below.Contains(function.Unit))
                .Where(function => field is null || Register.FieldKey(function.Field) == field)
                .Where(function => filter.Kind is null || function.Kind == filter.Kind)
                .Where(function => filter.Origin is null || function.Origin == filter.Origin)
                .Where(function =>
                    words.All(word => function.Folded.Contains(word, StringComparison.Ordinal))
                ),
        ];
    }
}
