using System.Text;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Forms;

/// <summary>An edition as the file that would bring it in again.</summary>
internal static class EditionCsv
{
    public static string Of(Edition edition)
    {
        var text = new StringBuilder();
        if (edition.Kind is EditionKind.Signs)
        {
            Line(text, EditionColumns.Group, EditionColumns.Code, EditionColumns.Sign);
            foreach (var sign in edition.ReadSigns())
            {
                ListFileDownload.Line(text, sign.Group, sign.Code, sign.Text);
            }

            return text.ToString();
        }

        Line(
            text,
            EditionColumns.Section,
            EditionColumns.Code,
            EditionColumns.Question,
            EditionColumns.Kind,
            EditionColumns.Choices,
            EditionColumns.Weight,
            EditionColumns.Evidence,
            EditionColumns.AskedWhen,
            EditionColumns.Against
        );
        foreach (var question in edition.ReadQuestions())
        {
            ListFileDownload.Line(
                text,
                question.Section,
                question.Code,
                question.Text,
                question.Kind.Name().Vietnamese,
                string.Join(" | ", question.Choices),
                question.Weight,
                question.EvidenceWhen,
                question.AskedWhen,
                question.Against?.Name().Vietnamese
            );
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, params IEnumerable<FileColumn> columns) =>
        ListFileDownload.Line(text, columns.Select(column => (object?)column.Title.Vietnamese));
}
