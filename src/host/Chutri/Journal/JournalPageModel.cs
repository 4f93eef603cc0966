using Chutri.Platform.Web;

namespace Chutri.Journal;

public sealed record JournalPageModel(
    IReadOnlyList<FactView> Facts,
    JournalChoices Choices,
    JournalForm Form,
    DateOnly? From,
    DateOnly? To,
    string? NextHref,
    string? FirstHref,
    bool Filtered
);

public sealed record JournalChoices(
    IReadOnlyList<Choice> People,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> Things,
    IReadOnlyList<Choice> Kinds
);
