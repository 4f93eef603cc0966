using Chutri.Platform;

namespace Chutri.Duties.Web;

/// <summary>What an overview is asked for, by page and API alike: a unit with all below it, a kind, a year.</summary>
internal sealed record OverviewQuestion
{
    public string? Unit { get; init; }

    public string? Kind { get; init; }

    public int? Year { get; init; }

    public required DutyFilters Filters { get; init; }

    public DutyFilterForm Form => new() { Unit = Unit, Kind = Kind };

    public async Task<Outcome<DutyFilter>> Parse(CancellationToken stop) =>
        Year is < 1900 or > 9000
            ? Refusal.Invalid("year", OverviewWords.NotAYear)
            : await Filters.Parse(Form, stop);
}
