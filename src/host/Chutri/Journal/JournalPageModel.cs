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

/// <param name="PeopleSource">Where people are searched; the list of all would be too long.</param>
public sealed record JournalChoices(
    string PeopleSource,
    IReadOnlyList<Choice> People,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> Things,
    IReadOnlyList<Choice> Kinds
);
