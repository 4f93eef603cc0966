using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>Another document that a version names.</summary>
/// <param name="Start">Of its first mention.</param>
/// <param name="Target">The registered document that is meant, where that is known.</param>
public sealed record ReferenceView(
    int Ordinal,
    string Number,
    DateOnly? Date,
    int Start,
    int End,
    ReferenceState State,
    DocumentId? Target,
    Words? TargetTitle
);

[JsonConverter(typeof(JsonStringEnumConverter<ReferenceState>))]
public enum ReferenceState
{
    /// <summary>No registered document bears this number.</summary>
    NotRegistered,

    /// <summary>One registered document bears this number.</summary>
    Found,

    /// <summary>Several could be meant, or the number is written ambiguously (TƯ for TU or TW): a person says which.</summary>
    AskPerson,

    /// <summary>A person said which document is meant, or that it is none of the register.</summary>
    Settled,
}
