using Chutri.Platform;

namespace Chutri.Functions.Model;

/// <summary>What is said about a function, apart from whose it is and since when.</summary>
/// <param name="Text">The statement itself, in its own words.</param>
/// <param name="Field">"Tài chính", "Tuyên giáo"; empty where none is said.</param>
/// <param name="Decides">Who may decide in it.</param>
/// <param name="Source">Which decision and provision it rests on, in words.</param>
/// <param name="Document">The registered document that it rests on.</param>
/// <param name="Provision">The path of the provision in that document.</param>
internal sealed record FunctionContent(
    string Text,
    string Field,
    WorkKind Kind,
    FunctionOrigin Origin,
    string? Decides,
    string? Source,
    DocumentId? Document = null,
    string? Provision = null
);
