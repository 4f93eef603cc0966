using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

public sealed record DelegationsModel(
    IReadOnlyList<DelegationLine> Received,
    IReadOnlyList<DelegationLine> Given,
    bool MayMake
);

/// <param name="What">What was handed over, a line each.</param>
/// <param name="ActAs">What the choice of posts takes for it; null where it cannot be acted by now, or not by the reader.</param>
/// <param name="EndHref">Where it is ended; null where the reader may not, or it is over.</param>
public sealed record DelegationLine(
    LinkedName Giver,
    string Title,
    LinkedName StandIn,
    string StandInTitle,
    Words Time,
    Words State,
    IReadOnlyList<Words> What,
    string Reason,
    string? Paper,
    string? ActAs,
    string? EndHref
);

public sealed record MakeDelegationModel(
    string? Giver,
    Words Title,
    IReadOnlyList<Choice> Posts,
    IReadOnlyList<Choice> People,
    IReadOnlyList<Choice> Kinds,
    DateOnly Today,
    string BackHref,
    FormEntry Entry
);

public sealed record EndDelegationModel(Words Title, FormEntry Entry);
