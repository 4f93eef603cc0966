namespace Chutri.Benchmarks.Data;

/// <summary>A table of the demonstration's work, and what of each row is different in a copy.</summary>
/// <param name="Ids">Columns that hold an identifier of the work itself.</param>
internal sealed record CopiedTable(string Name, params string[] Ids)
{
    /// <summary>Columns with a unit, a person or a post: those of the copied body that the copy of the work belongs to.</summary>
    public string[] Body { get; init; } = [];

    /// <summary>Columns with the code of an assignment or a duty in their text.</summary>
    public string[] Codes { get; init; } = [];

    /// <summary>A column with an identifier of either kind, or of something that is not copied.</summary>
    public string? Any { get; init; }

    public static readonly CopiedTable[] Work =
    [
        new("assignments_assignments", "id", "duty", "parent", "series")
        {
            Codes = ["code", "search_text"],
            Body =
            [
                "rightful_unit",
                "lead_unit",
                "accountable",
                "issuer_unit",
                "issuer_person",
                "issuer_post",
                "supervising_leader",
            ],
        },
        new("assignments_cooperating_units", "assignment") { Body = ["unit"] },
        new("assignments_cooperation_requests", "id", "assignment", "duty")
        {
            Body = ["unit", "asked_by", "answered_by", "asked_in_place_of", "answered_in_place_of"],
        },
        new("assignments_deliveries", "id", "assignment")
        {
            Body = ["by", "judged_by", "in_place_of", "judged_in_place_of"],
        },
        new("assignments_evidence_files", "id", "assignment", "delivery", "request")
        {
            Body = ["added_by"],
        },
        new("assignments_extension_requests", "id", "assignment", "duty")
        {
            Body = ["asked_by", "decided_by", "asked_in_place_of", "decided_in_place_of"],
        },
        new("assignments_progress_reports", "id", "assignment") { Body = ["by"] },
        new("duties_duties", "id", "subject")
        {
            Codes = ["code", "url", "folded"],
            Body =
            [
                "lead_unit",
                "accountable",
                "owed_to_unit",
                "owed_to_person",
                "holder_unit",
                "holder_person",
            ],
        },
        new("duties_holdings", "duty") { Body = ["unit", "person"] },
        new("duties_pauses", "id", "duty"),
        new("platform_facts", "id")
        {
            Codes = ["data"],
            Body = ["person", "post", "unit", "in_place_of"],
        },
        new("platform_fact_subjects", "fact_id") { Any = "subject" },
    ];
}
