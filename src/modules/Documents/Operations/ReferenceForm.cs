using Chutri.Platform;

namespace Chutri.Documents.Operations;

/// <param name="Target">Identifier of the document that is meant; "none" = none of the register.</param>
internal sealed record ReferenceForm(string? Target = null)
{
    public const string None = "none";

    internal Outcome<SettleReferenceRequest> Parse(DocumentId document, int version, int ordinal) =>
        Target is None ? new SettleReferenceRequest(document, version, ordinal, null)
        : Guid.TryParse(Target, out var target)
            ? new SettleReferenceRequest(document, version, ordinal, new(target))
        : Refusal.Invalid(
            "target",
            new(
                "Hãy chọn văn bản được dẫn, hoặc chọn “không có trong sổ”.",
                "Choose the document that is cited, or “not in the register”."
            )
        );
}
