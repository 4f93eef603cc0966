using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>A report to the superior unit: the paper as it was written, with the figures of that moment.</summary>
internal sealed class CampaignReport
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Code { get; init; } = "";

    public Guid Campaign { get; init; }

    public DateTime MadeAt { get; init; }

    public string MadeByName { get; init; } = "";

    /// <summary>The paper as it is kept, a Word document.</summary>
    public string Sha256 { get; init; } = "";

    public long Size { get; init; }
}

/// <summary>One figure of a report, with the short code by which the paper names it.</summary>
internal sealed class ReportFigure
{
    public string Code { get; init; } = "";

    public Guid Report { get; init; }

    /// <summary>Its place in the report, from 1.</summary>
    public int Number { get; init; }

    /// <summary>What was counted, as the paper says it.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>As it stands in the paper: "120/130".</summary>
    public string Value { get; init; } = "";

    /// <summary>The list that makes it.</summary>
    public string Href { get; init; } = "";
}

internal sealed record ReportMade(Guid Campaign, string CampaignCode, string Code, int Figures)
    : FactBody
{
    public override IEnumerable<Guid> About => [Campaign];

    public override Words Sentence() =>
        new(
            $"lập báo cáo {Code} về {CampaignCode} với {Figures} con số",
            $"made the report {Code} on {CampaignCode} with {Figures} figures"
        );
}

/// <summary>Short codes: six of the figures and capital letters that nobody takes for one another (no I, L, O, U).</summary>
internal static class FigureCodes
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Long = 6;

    public static string Draw() =>
        System.Security.Cryptography.RandomNumberGenerator.GetString(Letters, Long);

    /// <summary>As it was meant, whatever was typed for 0 and 1.</summary>
    public static string Spelled(string typed) =>
        typed.Trim().ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1');
}
