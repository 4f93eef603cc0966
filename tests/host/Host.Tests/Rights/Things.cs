using Chutri.Host.Tests.Work;

namespace Chutri.Host.Tests.Rights;

/// <summary>What stands in an address for the things it names.</summary>
internal sealed record Things
{
    private static readonly string Nothing = Guid.Empty.ToString();

    public string Assignment { get; init; } = "NV-2026-987654";
    public string File { get; init; } = Nothing;
    public string Document { get; init; } = Nothing;
    public string Proposal { get; init; } = Nothing;
    public string Unit { get; init; } = BusyAssignment.Lead;
    public string Person { get; init; } = BusyAssignment.Accountable;
    public string Account { get; init; } = "khongcoai";
    public string Import { get; init; } = Nothing;
    public string Reorganization { get; init; } = Nothing;
    public string Delegation { get; init; } = Nothing;
    public string Post { get; init; } = Nothing;
    public string Campaign { get; init; } = "QT-2026-987654";
    public string Session { get; init; } = "BH-2026-987654";
    public string Process { get; init; } = "QTR-2026-987654";
    public string Case { get; init; } = "HS-2026-987654";
    public string Procedure { get; init; } = "TT-987654";
    public string Dossier { get; init; } = "TN-2026-987654";
    public string Edition { get; init; } = Nothing;
    public string Round { get; init; } = "DTS-2026-987654";
    public string Review { get; init; } = "TS-2026-987654-00001";
    public string Inspection { get; init; } = "KT-2026-987654";
    public string InspectionPlan { get; init; } = "KH-2026-987654";
    public string Draw { get; init; } = "RT-2026-987654";
    public string Correction { get; init; } = "DN-2026-987654";

    /// <summary>Each part in braces by what it names; one that is not known here fails, so that a new one is thought of.</summary>
    public static string Fill(string template, Things things) =>
        string.Join(
            '/',
            template
                .Split('/')
                .Select(part => part.StartsWith('{') ? things.Of(part, template) : part)
        )
        + (
            template.EndsWith("/aside", StringComparison.Ordinal) ? "?provision=I"
            : template.EndsWith("/deadline", StringComparison.Ordinal) ? "?deadline=continuing"
            : ""
        );

    private string Of(string part, string template) =>
        part.Trim('{', '}').Split(':')[0] switch
        {
            "id" when template.Contains("self-review/", StringComparison.Ordinal) => Edition,
            "code" when template.Contains("self-review/rounds/", StringComparison.Ordinal) => Round,
            "code" when template.Contains("self-review/reviews/", StringComparison.Ordinal) =>
                Review,
            "id" when template.Contains("functions/", StringComparison.Ordinal) => Nothing,
            "code" when template.Contains("/assignments/", StringComparison.Ordinal) => Assignment,
            "code"
                when template.Contains("/inspections/", StringComparison.Ordinal)
                    || template.Contains("/field/", StringComparison.Ordinal) => Inspection,
            "code" when template.Contains("/inspection-plans/", StringComparison.Ordinal) =>
                InspectionPlan,
            "code" when template.Contains("draws/", StringComparison.Ordinal) => Draw,
            "paper" => Nothing,
            "code" when OfCampaign(template) => Campaign,
            "code" when template.Contains("/processes/", StringComparison.Ordinal) => Process,
            "code" when template.Contains("/cases/", StringComparison.Ordinal) => Case,
            "file" when template.Contains("/cases/", StringComparison.Ordinal) => Nothing,
            "id" when template.Contains("/procedures/", StringComparison.Ordinal) => Nothing,
            "code" when template.Contains("/procedures/", StringComparison.Ordinal) => Procedure,
            "code" when template.Contains("/dossiers/", StringComparison.Ordinal) => Dossier,
            "kind" when template.Contains("forms/", StringComparison.Ordinal) => "slip",
            "step" => "step-1",
            "code" when template.Contains("/study-sessions/", StringComparison.Ordinal) => Session,
            "file"
                when OfCampaign(template)
                    || template.Contains("/study-sessions/", StringComparison.Ordinal) => Nothing,
            "entry" or "figure" or "report" => Nothing,
            "person" => Person,
            "code" when template.Contains("/corrections/", StringComparison.Ordinal) => Correction,
            "code" or "key" when template.Contains("people/", StringComparison.Ordinal) => Person,
            "code" when template.Contains("/names/", StringComparison.Ordinal) => Person,
            "code" when template.Contains("/retention/", StringComparison.Ordinal) =>
                "platform.nodes",
            "code" or "key" when template.Contains("units/", StringComparison.Ordinal) => Unit,
            "id" when template.Contains("imports/", StringComparison.Ordinal) => Import,
            "id" when template.Contains("reorganizations/", StringComparison.Ordinal) =>
                Reorganization,
            "id" or "document" => Document,
            "proposal" => Proposal,
            "userName" => Account,
            "other" => Assignment,
            "file" => File,
            "delegation" => Delegation,
            "post" => Post,
            "label" => "2026.1",
            "version" when template.Contains("/calendars/", StringComparison.Ordinal) => "2026.1",
            "token" or "session" or "passkey" or "notification" or "mail" or "webhook" => Nothing,
            "number" or "version" or "ordinal" => "1",
            "kind" => "open",
            "part" => "deeds",
            "path" => "I",
            var unknown => throw new InvalidOperationException($"{template}: what is {unknown}?"),
        };

    private static bool OfCampaign(string template) =>
        template.Contains("/dissemination/", StringComparison.Ordinal)
        || template.Contains("/campaigns/", StringComparison.Ordinal);
}
