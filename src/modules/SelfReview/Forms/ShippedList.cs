using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Forms;

/// <summary>The lists that come with the program, read as any other file.</summary>
internal static class ShippedList
{
    /// <param name="kind">Signs, Questions or PersonQuestions; anything else is refused.</param>
    /// <param name="field">By which name the form sends it.</param>
    public static Outcome<EditionFile> Read(string? kind, string field)
    {
        var known = Enum.TryParse<EditionKind>(kind, ignoreCase: true, out var read)
            ? read
            : EditionKind.Signs;
        var name = known switch
        {
            EditionKind.Questions => "phieu-tu-soi.csv",
            EditionKind.PersonQuestions => "phieu-tu-soi-ca-nhan.csv",
            _ => "bieu-hien-vi-pham.csv",
        };
        using var stream = typeof(ShippedList).Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return EditionUpload.Read(
            kind,
            (
                known.IsSheet()
                    ? EditionFileWords.SourceOfQuestions
                    : EditionFileWords.SourceOfSigns
            ).Vietnamese,
            name,
            content.ToArray(),
            field
        );
    }
}
