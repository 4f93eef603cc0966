using Chutri.Documents.Operations;

namespace Chutri.Documents.Api;

/// <summary>What became of each file, in their order. Refused files carry the refusal; the others are registered.</summary>
internal sealed record ReceivedListJson(IReadOnlyList<ReceivedJson> Files)
{
    public static ReceivedListJson Of(IReadOnlyList<ReceivedFile> received) =>
        new([
            .. received.Select(one => new ReceivedJson(
                one.Name,
                one.Document?.Value,
                one.Refusal?.Code,
                one.Refusal?.Sentence.ToString(),
                one.Refusal?.See
            )),
        ]);
}

internal sealed record ReceivedJson(
    string File,
    Guid? Document,
    string? Code,
    string? Sentence,
    string? See
);
