using System.Text.Json;

namespace Chutri.Demonstration.Texts;

/// <summary>The words of a plan with its annex, before they are laid out.</summary>
public sealed record PlanText(
    string Superior,
    string Issuer,
    string Number,
    string PlaceAndDate,
    string Type,
    string Subject,
    IReadOnlyList<PlanParagraph> Body,
    IReadOnlyList<string> Recipients,
    string SignedFor,
    string SignedAs,
    string SignedBy,
    PlanAnnex Annex
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static PlanText Read(string json, DateOnly today) =>
        JsonSerializer.Deserialize<PlanText>(RelativeDates.Fill(json, today), Options)
        ?? throw new JsonException("The plan is empty.");
}

public sealed record PlanParagraph(string Kind, string Text);

public sealed record PlanAnnex(
    string Title,
    string Note,
    IReadOnlyList<string> Columns,
    IReadOnlyList<PlanAnnexGroup> Groups
);

public sealed record PlanAnnexGroup(string Title, IReadOnlyList<IReadOnlyList<string>> Rows);
