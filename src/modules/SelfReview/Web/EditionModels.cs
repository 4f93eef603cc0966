using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.SelfReview.Web;

public sealed record EditionListModel(
    IReadOnlyList<EditionRowModel> Rows,
    PagingView Paging,
    FormEntry Entry,
    bool MayWrite
);

public sealed record EditionRowModel(
    Words Name,
    string Href,
    Words State,
    string Source,
    int Lines,
    string ReadBy,
    DateTime ReadAt
);

/// <param name="Groups">Groups of signs, or sections of questions, in their order.</param>
/// <param name="Result">What the answers make; null before any were given.</param>
public sealed record EditionModel(
    Guid Id,
    Words Name,
    Words State,
    string Source,
    bool MayPut,
    bool CanBeTried,
    IReadOnlyList<EditionGroupModel> Groups,
    FormEntry Entry,
    Words? Result,
    IReadOnlyList<FactView> Facts
);

public sealed record EditionGroupModel(string Name, IReadOnlyList<EditionLineModel> Lines);

/// <param name="Answer">How it is answered; null for a sign.</param>
/// <param name="Field">The field of its answer, where it is tried out.</param>
/// <param name="Choices">What can be chosen; empty where it is typed.</param>
public sealed record EditionLineModel(
    string Code,
    string Text,
    Words? Answer,
    string Field,
    string? EvidenceField,
    IReadOnlyList<Choice> Choices,
    Words? Hint,
    int Weight,
    Asking Asking
)
{
    public Words Label => new($"{Code}. {Text}", $"{Code}. {Text}");
}
