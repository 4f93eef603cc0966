using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;

namespace Chutri.Dissemination.Api;

internal sealed record CampaignUnitListJson(
    IReadOnlyList<CampaignUnitJson> Items,
    string? Next,
    long Total
);

/// <param name="Stage">NotBegun, Underway or Done.</param>
/// <param name="Sessions">Of the unit itself, held or still to come.</param>
internal sealed record CampaignUnitJson(
    string Code,
    string Name,
    string? Wave,
    int Listed,
    int Exempt,
    int Attended,
    int Understood,
    int Sessions,
    string Stage,
    bool Late,
    bool Skipped
)
{
    public static CampaignUnitJson Of(UnitStanding unit) =>
        new(
            unit.Unit.Code,
            unit.Unit.Name,
            unit.Wave?.Name,
            unit.Row.Listed,
            unit.Row.Exempt,
            unit.Row.Attended,
            unit.Row.Understood,
            unit.Planned,
            unit.Stage.ToString(),
            unit.Late,
            unit.Skipped
        );
}

internal sealed record AudienceListJson(
    IReadOnlyList<AudienceMemberJson> Items,
    string? Next,
    long Total
);

/// <param name="Session">Code of the session that counts; null while none does.</param>
internal sealed record AudienceMemberJson(
    string Code,
    string Name,
    string Unit,
    bool Exempt,
    string? Session,
    bool Understood
)
{
    public static AudienceMemberJson Of(AudienceLine line) =>
        new(line.Code, line.Name, line.Unit, line.Exempt, line.Session, line.Understood);
}

internal sealed record AudienceChangesJson(
    IReadOnlyList<ChangedMemberJson> Arrived,
    IReadOnlyList<ChangedMemberJson> Left
);

internal sealed record ChangedMemberJson(string Code, string Name, string Unit);
