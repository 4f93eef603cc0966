using System.Text;
using Chutri.Platform;
using Chutri.ProcessEngine;
using Chutri.ProcessEngine.Checking;

namespace Chutri.CommandLine.Processes;

/// <summary>The report of <c>chutri process check</c> for people: the gravest first.</summary>
internal static class ProcessPrint
{
    public static string Of(ProcessReport report, string path)
    {
        var text = new StringBuilder();
        text.AppendLine(ProcessWords.Summary(path, report.Elements).ToString());
        foreach (var kind in report.Findings.GroupBy(one => one.Kind).OrderBy(one => one.Key))
        {
            text.AppendLine(ProcessWords.Heading(kind.Key).ToString());
            foreach (var finding in kind)
            {
                text.Append("  - ").AppendLine(Of(finding));
                if (finding.Path.Count > 0)
                {
                    text.Append("    ").AppendLine(string.Join(" → ", finding.Path));
                }
            }
        }

        text.Append(ProcessWords.Verdict(report.IsExecutable, report.IsPublishable));
        return text.ToString();
    }

    public static string Of(Finding finding)
    {
        string[] where =
        [
            .. finding.Line > 0
                ? [ProcessWords.Line(finding.Line).ToString()]
                : Array.Empty<string>(),
            .. finding.Element.Length > 0 ? [finding.Element] : Array.Empty<string>(),
        ];
        return $"{string.Join(", ", where)} [{finding.Code}]: {Words(finding)}".TrimStart();
    }

    public static Words Words(Finding finding) =>
        new(finding.Sentence.Vietnamese, finding.Sentence.English);

    public static string Code(FindingKind kind) =>
        kind switch
        {
            FindingKind.Defect => "defect",
            FindingKind.CannotRun => "cannot-run",
            FindingKind.CannotPublish => "cannot-publish",
            _ => "remark",
        };
}
