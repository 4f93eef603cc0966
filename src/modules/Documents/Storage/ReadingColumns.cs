using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chutri.DocumentReading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Chutri.Documents.Storage;

/// <summary>What is read back whole and never searched is kept as JSON text, the same on both databases.</summary>
internal static class ReadingColumns
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameDeadlines } },
    };

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(
            value => JsonSerializer.Serialize(value, Json),
            text => JsonSerializer.Deserialize<T>(text, Json)!,
            new NeverChanged<T>()
        );

    /// <summary>Written once: two values are the same only where they are one object.</summary>
    private sealed class NeverChanged<T>()
        : ValueComparer<T>(
            (one, other) => ReferenceEquals(one, other),
            value => value == null ? 0 : RuntimeHelpers.GetHashCode(value),
            value => value
        );

    private static void NameDeadlines(JsonTypeInfo type)
    {
        if (type.Type == typeof(Deadline))
        {
            type.PolymorphismOptions = new()
            {
                TypeDiscriminatorPropertyName = "kind",
                DerivedTypes =
                {
                    new(typeof(Deadline.By), "by"),
                    new(typeof(Deadline.Within), "within"),
                    new(typeof(Deadline.WithinHours), "within-hours"),
                    new(typeof(Deadline.Every), "every"),
                    new(typeof(Deadline.Standing), "standing"),
                },
            };
        }
    }
}
