using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Forms;

/// <summary>The lists that come with the program, read as any other file.</summary>
internal static class ShippedList
{
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
            (
                known is EditionKind.Questions
                    ? EditionFileWords.SourceOfQuestions
                    : EditionFileWords.SourceOfSigns
            ).Vietnamese,
            name,
            content.ToArray(),
            field
        );
    }
}
