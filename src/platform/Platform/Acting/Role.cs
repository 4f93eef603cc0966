namespace Chutri.Platform;

/// <summary>What a post is for. Authority follows the post, never the account.</summary>
public enum Role
{
    Reader,
    Officer,
    Inspector,
    Clerk,
    Deputy,
    Head,
    Administrator,
}

public static class RoleWords
{
    public static Words Name(this Role role) =>
        role switch
        {
            Role.Administrator => new("quản trị", "administrator"),
            Role.Clerk => new("văn thư", "clerk"),
            Role.Head => new("người đứng đầu", "head"),
            Role.Deputy => new("cấp phó", "deputy"),
            Role.Officer => new("chuyên viên", "officer"),
            Role.Inspector => new("kiểm tra viên", "inspector"),
            _ => new("người đọc", "reader"),
        };
}
