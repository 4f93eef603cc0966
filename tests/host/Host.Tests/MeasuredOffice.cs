using Chutri.Host.Tests.Work;
using Chutri.Testing;

namespace Chutri.Host.Tests;

/// <summary>What each address costs each person, before and after everything on it was multiplied; measured once.</summary>
public sealed class MeasuredOffice(ToldDemonstration told) : IAsyncLifetime
{
    private const int Many = 16;

    private static readonly string[] Visitors =
    [
        "vanthu",
        "phochutich",
        "chuyenvien",
        "truongban",
        "quantri",
    ];

    private readonly List<Cost> costs = [];

    internal IReadOnlyList<Cost> Costs => costs;

    public async ValueTask InitializeAsync()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var office = await BusyOffice.Open(program);
        var addresses = new List<(string Who, string Address)>();
        foreach (var who in Visitors)
        {
            var pages = await Crawl.From(office.Of(who), Starts(office));
            addresses.AddRange(pages.Select(page => (who, page)));
            addresses.AddRange(
                (await ApiAddresses.Of(program, office, who)).Select(asked => (who, asked))
            );
        }

        var before = new List<int>();
        foreach (var (who, address) in addresses)
        {
            before.Add(await Measure(program, office.Of(who), address));
        }

        await office.Grow(Many);
        for (var at = 0; at < addresses.Count; at++)
        {
            var (who, address) = addresses[at];
            var after = await Measure(program, office.Of(who), address);
            costs.Add(new(who, address, before[at], after));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The busy things come first, so that they are the ones that stand for their kind.</summary>
    private static string[] Starts(BusyOffice office) =>
        [
            "/",
            $"/assignments/{office.Underway.Code}",
            $"/assignments/{office.Issued.Code}/send-back",
            $"/assignments/{office.Delivered.Code}/accept",
            $"/assignments/{office.Delivered.Code}/return",
            .. ProposalPages(office.Document),
            $"/documents/{office.Document.Id}",
            $"/units/{BusyAssignment.Lead}",
            $"/people/{BusyAssignment.Accountable}",
            "/dossiers?state=late", // of a late one there is more to show than of any other
            "/inspection-findings", // each link to it bears filters
            "/search?q=ban",
            "/api",
            "/design",
        ];

    private static IEnumerable<string> ProposalPages(BusyDocument document) =>
        new[] { "", "/reject", "/split", "/merge" }.Select(page =>
            $"/documents/{document.Id}/proposals/{document.Waiting}{page}"
        );

    private static async Task<int> Measure(WholeProgram program, Browser browser, string address)
    {
        var before = program.Statements.Sent;
        using var answer = await browser.Get(address);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {answer.StatusCode}");
        return program.Statements.Sent - before;
    }
}

/// <param name="Before">Statements with one of everything.</param>
/// <param name="After">Statements with many.</param>
internal sealed record Cost(string Who, string Address, int Before, int After)
{
    public string Row => PageBudgets.RowOf(Address);

    public int Most => Math.Max(Before, After);
}
