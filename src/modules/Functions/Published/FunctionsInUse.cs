using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Similarity;

namespace Chutri.Functions;

/// <summary>Work that a unit led: what of its functions was in use.</summary>
/// <param name="Task">What was to be done, as functions are compared with it.</param>
public sealed record LedTask(UnitId Lead, string Code, string Task);

/// <param name="Nearest">The code of the work of its unit that comes nearest, for a person to see; null where none has anything in common.</param>
public sealed record FunctionWithoutWork(
    UnitSummary Unit,
    Guid Function,
    string Statement,
    string Field,
    DateOnly From,
    string Href,
    string? Nearest
);

/// <param name="Asked">How many functions stood so long, by unit.</param>
/// <param name="Without">Of them those that no work fits, unit by unit.</param>
public sealed record FunctionUse(
    IReadOnlyDictionary<UnitId, int> Asked,
    IReadOnlyList<FunctionWithoutWork> Without
);

/// <summary>Compares the functions of units with the work that they led. A machine compares words: that a function is not needed any more is said by a person.</summary>
public sealed class FunctionsInUse
{
    /// <summary>From here on the work is taken to be work of the function.</summary>
    private const double IsItsWork = 0.35;

    private readonly Registers registers;
    private readonly Searching searching;
    private readonly UnitDirectory units;

    internal FunctionsInUse(Registers registers, Searching searching, UnitDirectory units) =>
        (this.registers, this.searching, this.units) = (registers, searching, units);

    /// <summary>Changes whenever the register does: what was found for one mark holds as long as it stands.</summary>
    public async Task<Guid> Mark(CancellationToken stop) => (await registers.Read(stop)).Mark;

    /// <summary>The functions that hold and have held since the day, and to which none of the work fits.</summary>
    public async Task<FunctionUse> Without(
        IReadOnlyList<LedTask> led,
        DateOnly since,
        CancellationToken stop
    )
    {
        var register = await registers.Read(stop);
        var statements = await searching.Compared(stop);
        var all = await units.All(stop);
        var fit = new Dictionary<string, (double Score, string Code)>();
        var names = statements
            .Statements.Select(one => (register.Of(one).Unit, Name: one.Unit))
            .Distinct()
            .ToDictionary(one => one.Unit, one => one.Name);
        foreach (var task in led.Where(task => names.ContainsKey(task.Lead)))
        {
            stop.ThrowIfCancellationRequested();
            foreach (var one in statements.Fitting(task.Task, names[task.Lead]))
            {
                if (one.Score > fit.GetValueOrDefault(one.Statement.Id).Score)
                {
                    fit[one.Statement.Id] = (one.Score, task.Code);
                }
            }
        }

        var asked = statements.Statements.Where(one => register.Of(one).From <= since).ToList();
        return new(
            asked
                .GroupBy(one => register.Of(one).Unit)
                .ToDictionary(of => of.Key, of => of.Count()),
            [
                .. asked
                    .Where(one => fit.GetValueOrDefault(one.Id).Score < IsItsWork)
                    .Select(one =>
                    {
                        var function = register.Of(one);
                        return new FunctionWithoutWork(
                            all[function.Unit],
                            function.Id,
                            function.Text,
                            function.Field,
                            function.From,
                            FunctionUrls.Function(function.Id),
                            fit.TryGetValue(one.Id, out var nearest) ? nearest.Code : null
                        );
                    }),
            ]
        );
    }
}
