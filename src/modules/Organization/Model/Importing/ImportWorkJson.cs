using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chutri.Organization.Model.Importing;

/// <summary>
/// What a file would do as it was told, kept for whoever sends the same file again: the plan behind it is made anew from the file
/// when it is written.
/// </summary>
internal sealed class ImportWorkJson : JsonConverter<ImportWork>
{
    public override ImportWork? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => JsonSerializer.Deserialize<ToldWork>(ref reader, options);

    public override void Write(
        Utf8JsonWriter writer,
        ImportWork value,
        JsonSerializerOptions options
    ) =>
        JsonSerializer.Serialize(
            writer,
            new ToldWork(value.Kind, value.Rows, value.Problems, value.Changes, value.Unchanged),
            options
        );
}

internal sealed record ToldWork(
    ImportKind OfKind,
    int Rows,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<ImportChange> Changes,
    int Unchanged
) : ImportWork(Rows, Problems, Changes, Unchanged)
{
    public override ImportKind Kind => OfKind;
}
