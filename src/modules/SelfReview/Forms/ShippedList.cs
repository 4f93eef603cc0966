using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Forms;

/// <summary>The lists that come with the program, read as any other file.</summary>
internal static class ShippedList
{
    private const string SourceOfSigns =
        "Phụ lục Chỉ thị 24-CT/TU ngày 07/8/2023 của Ban Thường vụ Thành ủy Hà Nội, nhóm 1 (5 biểu hiện), ghi lại theo bài viết công khai; nhóm 2 và nhóm 3 chưa có toàn văn, cần bổ sung từ phụ lục";

    private const string SourceOfQuestions =
        "Mẫu kèm theo chương trình, soạn theo sáu nhóm nhiệm vụ của Chỉ thị 24-CT/TU ngày 07/8/2023";

    /// <param name="kind">Signs or Questions; anything else is refused.</param>
    /// <param name="field">By which name the form sends it.</param>
    public static Outcome<EditionFile> Read(string? kind, string field)
    {
        var name =
            Enum.TryParse<EditionKind>(kind, ignoreCase: true, out var known)
            && known is EditionKind.Questions
                ? "phieu-tu-soi.csv"
                : "bieu-hien-vi-pham.csv";
        using var stream = typeof(ShippedList).Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return EditionUpload.Read(
            kind,
            known is EditionKind.Questions ? SourceOfQuestions : SourceOfSigns,
            name,
            content.ToArray(),
            field
        );
    }
}
