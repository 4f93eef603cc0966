using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Privacy.Web;

public sealed record AskCorrectionModel(FormEntry Entry);

/// <param name="IsMine">Read by whoever asked.</param>
/// <param name="PersonHref">The page of whoever asked, for whoever answers; null where the reader does not.</param>
/// <param name="AskedAt">On the authority's clock, as all moments here.</param>
/// <param name="Entry">What was typed as an answer; null where the reader may not answer.</param>
public sealed record CorrectionModel(
    string Code,
    Words State,
    bool IsMine,
    string AskerName,
    string? PersonHref,
    string AddresseeName,
    string Wrong,
    string Right,
    DateTime AskedAt,
    DeadlineView Deadline,
    string? Answer,
    DateTime? AnsweredAt,
    string? AnsweredByName,
    IReadOnlyList<FactView> Facts,
    FormEntry? Entry
);
