using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Describing;

namespace Chutri.Processes.Web;

/// <summary>
/// Of a row what, who and how long are asked first. The rest is folded, and its heading says what stands in it; it is open where something
/// in it is wrong or was typed just now.
/// </summary>
internal static class StepFolding
{
    /// <summary>Sent whatever was typed.</summary>
    private static readonly string[] AlwaysSent = ["authority", "-kind", "-name"];

    public static StepFolds Of(StepRow row, ProcessTable table, FormEntry entry) =>
        new(
            new(
                StepWords.AuthorityPart,
                Brief(Said(row.Provision, row.Document, row.AnswersFor), StepWords.NotSaid),
                IsOpen(entry, "document", "provision", "authority", "answersFor")
            ),
            new(
                StepWords.FormPart,
                Brief(
                    Said([.. row.Fields.Select(field => field.Label)]),
                    StepWords.NothingFilledIn
                ),
                IsOpen(entry, "field", "inputs")
            ),
            new(
                StepWords.BranchPart,
                Brief(ProcessPages.Ways(row, table), StepWords.GoesOn),
                IsOpen(entry, "branch")
            ),
            new(
                StepWords.ActsPart,
                Brief(ProcessPages.Acts(row, table), StepWords.OnlyDone),
                IsOpen(entry, "sendBackTo", "passOn", "consult", "ask", "pause", "end", "notSameAs")
            )
        );

    private static bool IsOpen(FormEntry entry, params string[] fields) =>
        entry.Errors.Any(error => IsIn(error.Field, fields))
        || entry.Names.Any(name =>
            IsIn(name, fields)
            && entry.Text(name).Length > 0
            && !Array.Exists(AlwaysSent, part => name.EndsWith(part, StringComparison.Ordinal))
        );

    private static bool IsIn(string name, string[] fields) =>
        Array.Exists(fields, field => name.StartsWith(field, StringComparison.Ordinal));

    private static IEnumerable<Words> Said(params string[] parts) =>
        parts.Where(part => part.Length > 0).Select(part => new Words(part, part));

    private static Words Brief(IEnumerable<Words> parts, Words none)
    {
        Words[] all = [.. parts];
        return all.Length == 0
            ? none
            : new(
                string.Join("; ", all.Select(part => part.Vietnamese)),
                string.Join("; ", all.Select(part => part.English))
            );
    }
}
