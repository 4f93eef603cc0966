using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>What somebody is for a campaign, by the branch in which the post is.</summary>
internal enum PersonKind
{
    PartyMember,
    CivilServant,
    UnionMember,
    FrontMember,
}

internal static class PersonKinds
{
    public static PersonKind Of(Branch branch) =>
        branch switch
        {
            Branch.Party => PersonKind.PartyMember,
            Branch.Government => PersonKind.CivilServant,
            Branch.Union => PersonKind.UnionMember,
            _ => PersonKind.FrontMember,
        };

    public static Words Name(this PersonKind kind) =>
        kind switch
        {
            PersonKind.PartyMember => new("đảng viên", "party members"),
            PersonKind.CivilServant => new("cán bộ, công chức, viên chức", "civil servants"),
            PersonKind.UnionMember => new(
                "cán bộ công đoàn, người lao động",
                "union officials and employees"
            ),
            _ => new("hội viên, đoàn viên", "members of the Front and mass organisations"),
        };
}

/// <summary>Whom of the chosen units a campaign is for.</summary>
internal enum AudienceRoles
{
    Everybody,

    /// <summary>Heads and their deputies.</summary>
    Leaders,
}

internal static class AudienceRoleWords
{
    public static Words Name(this AudienceRoles roles) =>
        roles is AudienceRoles.Leaders
            ? new("chỉ người đứng đầu và cấp phó", "heads and deputies only")
            : new("mọi người giữ chức vụ", "everybody who holds a post");
}
