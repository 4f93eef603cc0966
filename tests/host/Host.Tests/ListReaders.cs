using Chutri.Testing;

namespace Chutri.Host.Tests;

/// <summary>Which lists of the API are not read by an administrator but by those who lead: what is in them is their work.</summary>
internal static class ListReaders
{
    private static readonly string[] OfLeaders =
    [
        "/questions", // a campaign's bank, by those who run it
        "/dossiers", // by those who receive them
        "/inspection-plans", // by those who inspect
        "/inspection-findings",
        "/inspection-units",
        "/reviews/", // by those above the unit
    ];

    /// <summary>What stands for the figure in the address of a list: one of the newest report, or one of the public board.</summary>
    public static async Task<string> Figure(string list, Browser leader)
    {
        if (!list.Contains("/campaign-figures/", StringComparison.Ordinal))
        {
            return "received";
        }

        var campaign = (await leader.Json("/api/v1/campaigns")).GetProperty("items")[0];
        var reports = await leader.Json(
            $"/api/v1/campaigns/{campaign.GetProperty("code").GetString()}/reports"
        );
        return reports
            .GetProperty("items")[0]
            .GetProperty("figures")[0]
            .GetProperty("code")
            .GetString()!;
    }

    public static bool AreLeaders(string list) =>
        Array.Exists(OfLeaders, part => list.Contains(part, StringComparison.Ordinal));
}
