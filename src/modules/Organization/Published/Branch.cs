using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>The trees that stand beside each other in one authority.</summary>
public enum Branch
{
    Party,
    Government,
    Union,
    Front,
}

public static class BranchWords
{
    public static Words Name(this Branch branch) =>
        branch switch
        {
            Branch.Party => new("Khối Đảng", "Party"),
            Branch.Government => new("Khối chính quyền", "Government"),
            Branch.Union => new("Khối công đoàn", "Trade union"),
            _ => new("Khối Mặt trận, đoàn thể", "Front and mass organisations"),
        };
}
