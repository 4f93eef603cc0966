using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.VietnameseText;

namespace Chutri.SelfReview.Forms;

/// <summary>A file as an edition that can be kept, or everything that is wrong with it at once.</summary>
internal static class EditionUpload
{
    public static Outcome<EditionFile> Read(
        string? kind,
        string? source,
        string fileName,
        byte[] content,
        string kindField = "kind"
    )
    {
        var wrong = new List<FieldError>();
        if (
            !Enum.TryParse<EditionKind>(kind, ignoreCase: true, out var known)
            || !Enum.IsDefined(known)
        )
        {
            wrong.Add(new(kindField, EditionFileWords.Kind));
        }

        var from = Normalising.Normalise(source ?? "").Trim();
        if (from.Length is 0 or > Lengths.Text)
        {
            wrong.Add(
                new(
                    "source",
                    from.Length == 0
                        ? EditionFileWords.Source
                        : EditionFileWords.Longest(Lengths.Text)
                )
            );
        }

        return wrong.Count > 0 ? Refusal.Invalid(wrong) : File(known, from, fileName, content);
    }

    private static Outcome<EditionFile> File(
        EditionKind kind,
        string source,
        string fileName,
        byte[] content
    )
    {
        var (list, problem) = ListFile.Read(content);
        if (list is null)
        {
            return Refusal.Invalid("file", problem!);
        }

        var table = new EditionTable(list);
        var (signs, questions) =
            kind is EditionKind.Signs
                ? (SignFile.Read(table), (IReadOnlyList<Question>)[])
                : (
                    [],
                    QuestionFile.Read(table, CountedFigures.Of(kind is EditionKind.PersonQuestions))
                );
        var lines = signs.Count + questions.Count;
        var most = kind is EditionKind.Signs ? Lengths.MostSigns : Lengths.MostQuestions;
        if (table.Problems.Count == 0 && lines == 0)
        {
            table.Wrong(EditionFileWords.NoRow);
        }

        if (lines > most)
        {
            table.Wrong(EditionFileWords.TooMany(most));
        }

        return table.Problems.Count > 0
            ? Refusal.Invalid(table.Problems)
            : new EditionFile(kind, source, fileName, signs, questions);
    }
}
