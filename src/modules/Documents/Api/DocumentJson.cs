using System.Text.Json.Serialization;
using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Documents.Operations;

namespace Chutri.Documents.Api;

internal sealed record DocumentListJson(
    IReadOnlyList<DocumentLineJson> Items,
    string? Next,
    long Total
);

/// <param name="Entry">Book and number: "Đến 12/2026".</param>
/// <param name="Secrecy">Only of stubs: secret, highlySecret, topSecret.</param>
internal sealed record DocumentLineJson(
    Guid Id,
    string Title,
    DocumentKind Kind,
    string? Number,
    DateOnly? Date,
    string Issuer,
    string Subject,
    DocumentState State,
    DocumentDirection Direction,
    string Entry,
    DateOnly ReceivedOn,
    int Version,
    [property: JsonConverter(typeof(JsonStringEnumConverter<SecrecyLevel>))] SecrecyLevel? Secrecy,
    string? HandledAt
)
{
    public static DocumentLineJson Of(DocumentRow row) =>
        new(
            row.Id.Value,
            row.Title.ToString(),
            row.Kind,
            row.Number,
            row.Date,
            row.Issuer,
            row.Subject,
            row.State,
            row.Entry.Direction,
            row.Entry.Name.ToString(),
            row.ReceivedOn,
            row.Version,
            row.Secrecy,
            row.HandledAt
        );
}

/// <param name="Period">The year, or the term of office, in which the number is unique.</param>
internal sealed record DocumentDetailsJson(
    Guid Id,
    string Title,
    DocumentKind Kind,
    string? Number,
    DateOnly? Date,
    string? Period,
    string Issuer,
    Guid? IssuingUnit,
    string Subject,
    string Signer,
    DocumentState State,
    DocumentDirection Direction,
    string Entry,
    DateOnly ReceivedOn,
    DateTime RegisteredAt,
    int Version,
    [property: JsonConverter(typeof(JsonStringEnumConverter<SecrecyLevel>))] SecrecyLevel? Secrecy,
    string? HandledAt,
    IReadOnlyList<VersionJson> Versions,
    IReadOnlyList<ReferenceJson> References,
    IReadOnlyList<Guid> CitedBy,
    IReadOnlyList<NamedPerson> People,
    IReadOnlyList<TargetJson> Targets,
    int Provisions,
    int Demands,
    int Tasks
)
{
    public static DocumentDetailsJson Of(DocumentDetails document) =>
        new(
            document.Id.Value,
            document.Title.ToString(),
            document.Heading.Kind,
            document.Heading.Number?.Written,
            document.Heading.Date,
            document.Heading.Period,
            document.Heading.Issuer,
            document.Heading.IssuingUnit?.Value,
            document.Heading.Subject,
            document.Heading.Signer,
            document.State,
            document.Heading.Direction,
            document.Entry.Name.ToString(),
            document.Heading.ReceivedOn,
            document.RegisteredAt,
            document.Current,
            document.Secrecy,
            document.HandledAt,
            [.. document.Versions.Select(VersionJson.Of)],
            [.. document.References.Select(ReferenceJson.Of)],
            [.. document.CitedBy.Select(one => one.Id.Value)],
            document.Reading?.People ?? [],
            [.. (document.Reading?.Targets ?? []).Select(TargetJson.Of)],
            document.Provisions.Count,
            document.Provisions.Count(one => one.Demands),
            document.Tasks
        );
}

internal sealed record VersionJson(
    int Number,
    string FileName,
    long Size,
    string MediaType,
    string Sha256,
    DateTime ImportedAt,
    string ImportedBy,
    string? Reason
)
{
    public static VersionJson Of(DocumentVersion version) =>
        new(
            version.Number,
            version.FileName,
            version.Size,
            version.MediaType,
            version.Sha256,
            version.ImportedAt,
            version.ImportedByName,
            version.Reason
        );
}

internal sealed record ReferenceJson(
    int Ordinal,
    string Number,
    DateOnly? Date,
    ReferenceState State,
    Guid? Target
)
{
    public static ReferenceJson Of(ReferenceView reference) =>
        new(
            reference.Ordinal,
            reference.Number,
            reference.Date,
            reference.State,
            reference.Target?.Value
        );
}

/// <param name="Comparator">Equal, AtLeast, MoreThan, AtMost or LessThan.</param>
internal sealed record TargetJson(
    string Measure,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Comparator>))] Comparator Comparator,
    decimal Value,
    string Unit,
    int Year
)
{
    public static TargetJson Of(NumericTarget target) =>
        new(target.Measure, target.Comparator, target.Value, target.Unit, target.Year);
}
