using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Functions;

/// <summary>
/// Who should lead a task, by what the units are there for. The index of all statements stays in memory until the register changes;
/// one question costs three small statements.
/// </summary>
public sealed class LeadSuggestions
{
    /// <summary>A unit is within its functions where it fits at least this much of what the best one does.</summary>
    private const double NearTheBest = 0.6;

    /// <summary>Below this even the best fits too little to ask anybody why another leads.</summary>
    internal const double WorthAsking = 0.4;

    private const int Ranked = 10;

    private readonly Searching searching;
    private readonly Registers registers;
    private readonly UnitDirectory units;

    internal LeadSuggestions(Searching searching, Registers registers, UnitDirectory units) =>
        (this.searching, this.registers, this.units) = (searching, registers, units);

    /// <summary>The units whose functions fit, best first; empty where no function is recorded or none fits.</summary>
    public async Task<IReadOnlyList<FittingUnit>> For(
        string task,
        int atMost,
        CancellationToken stop
    )
    {
        var register = await registers.Read(stop);
        if (register.All.Count == 0 || !task.Any(char.IsLetter))
        {
            return [];
        }

        var statements = await searching.Compared(stop);
        var all = await units.All(stop);
        return
        [
            .. statements
                .Leads(task, atMost)
                .Where(lead => lead.Score > 0)
                .Select(lead =>
                {
                    var function = register.Of(lead.Because);
                    return new FittingUnit(
                        all[function.Unit],
                        lead.Score,
                        function.Id,
                        function.Text,
                        FunctionUrls.Function(function.Id)
                    );
                }),
        ];
    }

    /// <summary>Where a chosen lead stands among the units whose functions fit.</summary>
    public async Task<LeadFit> Of(string task, UnitId lead, CancellationToken stop)
    {
        var fitting = await For(task, Ranked, stop);
        var place = fitting.ToList().FindIndex(one => one.Unit.Id == lead);
        var known = (await registers.Read(stop)).All.Any(one => one.Unit == lead);
        var outside =
            known
            && fitting is [{ Score: >= WorthAsking }, ..]
            && (place < 0 || fitting[place].Score < NearTheBest * fitting[0].Score);
        return new(fitting, place < 0 ? null : place + 1, outside);
    }
}

/// <param name="Score">Compares the units of one answer, not those of two.</param>
/// <param name="Statement">The function that says so.</param>
public sealed record FittingUnit(
    UnitSummary Unit,
    double Score,
    Guid Function,
    string Statement,
    string Href
);

/// <param name="Fitting">Best first.</param>
/// <param name="Rank">1 is the best; null where the lead is not among them.</param>
/// <param name="IsOutside">The unit has functions, others fit clearly better.</param>
public sealed record LeadFit(IReadOnlyList<FittingUnit> Fitting, int? Rank, bool IsOutside);
