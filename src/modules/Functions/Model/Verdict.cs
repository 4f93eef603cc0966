using Chutri.Platform;

namespace Chutri.Functions.Model;

/// <summary>What a person says of a pair of functions.</summary>
internal enum Verdict
{
    /// <summary>Two units have the same work; one has to give it up.</summary>
    Overlap,

    /// <summary>Who does what was laid down.</summary>
    Boundary,

    /// <summary>Meant so: one advises, one decides.</summary>
    Chain,

    /// <summary>Not the same work.</summary>
    Different,
}

internal static class VerdictWords
{
    public static Words Name(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Overlap => new("chồng chéo", "overlap"),
            Verdict.Boundary => new("đã phân định", "boundary drawn"),
            Verdict.Chain => new("có chủ ý", "intended"),
            _ => new("không trùng", "not the same"),
        };

    public static Words Explained(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Overlap => new(
                "Hai đơn vị cùng một việc; phải sửa để chỉ còn một đơn vị",
                "Two units have the same work; it has to be left with one"
            ),
            Verdict.Boundary => new(
                "Ghi rõ đơn vị nào làm phần nào",
                "It is laid down who does which part"
            ),
            Verdict.Chain => new(
                "Một việc qua nhiều khâu: bên tham mưu, bên quyết định hoặc thực hiện",
                "One piece of work in steps: one advises, another decides or carries out"
            ),
            _ => new("Khác việc, khác đối tượng hoặc khác phạm vi", "Other work, people or reach"),
        };
}
