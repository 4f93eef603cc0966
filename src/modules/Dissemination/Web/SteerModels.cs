using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

/// <param name="Above">Open campaigns of superior units.</param>
/// <param name="Under">The one of them under which it is to be run.</param>
public sealed record PlanCampaignModel(
    FormEntry Entry,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<Choice> People,
    IReadOnlyList<Choice> Documents,
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<Choice> Roles,
    string? Owner,
    string DonePercent,
    string PassPercent,
    IReadOnlyList<Choice> Above,
    string? Under
);

/// <param name="Sent">Which form was refused; the others show nothing of it.</param>
public sealed record SteerModel(
    string Code,
    string Title,
    Words State,
    FormEntry Entry,
    string Sent,
    DateOnly? FrozenOn,
    DateOnly Today,
    bool IsOpen,
    bool IsClosed,
    string? Pilot,
    bool PilotHeld,
    string? Lessons,
    DateTime? GateOpened,
    string? GateOpenedBy,
    bool MayOpenGate,
    IReadOnlyList<WaveRowModel> Waves,
    int WithoutWave,
    string WithoutWaveHref,
    IReadOnlyList<Choice> Units,
    IReadOnlyList<LinkModel> Materials,
    IReadOnlyList<FactView> Facts
)
{
    public FormEntry Of(string form) => Sent == form ? Entry : FormEntry.Empty;
}

public sealed record WaveRowModel(string Name, DateOnly From, DateOnly Until, int Units);

public sealed record ExemptModel(
    string Code,
    string Title,
    FormEntry Entry,
    string? Person,
    IReadOnlyList<Choice> People,
    IReadOnlyList<Choice> Reasons
);

public sealed record EndExemptionModel(string Code, string Person, string Name, FormEntry Entry);

public sealed record PlanSessionModel(
    string Campaign,
    string Title,
    FormEntry Entry,
    IReadOnlyList<Choice> Units,
    string? Unit,
    IReadOnlyList<Choice> Kinds,
    IReadOnlyList<Choice> Confirming
);
