using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>A campaign as it was planned, all fields read.</summary>
internal sealed record CampaignPlan(
    string Title,
    string Purpose,
    string ReadingText,
    UnitId Owner,
    PersonId Answerable,
    string? Above,
    IReadOnlyList<UnitId> Units,
    IReadOnlyList<PersonKind> Kinds,
    AudienceRoles Roles,
    IReadOnlyList<DocumentId> Documents,
    int DonePercent,
    int PassPercent
);
