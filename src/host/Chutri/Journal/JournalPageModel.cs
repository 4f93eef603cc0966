using Chutri.Platform.Web;

namespace Chutri.Journal;

public sealed record JournalPageModel(
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<Choice> Kinds,
    string? Kind,
    DateOnly? From,
    DateOnly? To,
    string? NextHref,
    string? FirstHref
);
