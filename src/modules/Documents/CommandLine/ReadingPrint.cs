using System.Globalization;
using System.Text;
using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Platform.Web;

namespace Chutri.Documents.CommandLine;

/// <summary>A reading as a person at a terminal wants it.</summary>
internal static class ReadingPrint
{
    public static string Of(Reading read, string path)
    {
        var header = read.Header;
        var heading = HeadingProposal.From(header, default);
        var page = new StringBuilder()
            .AppendLine(path)
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"  {HeaderFields.Kind}: {heading.Kind.Name()} · {HeaderFields.Number}: {header.Number ?? Missing} · {HeaderFields.Date}: {Day(header.Date)}"
            )
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"  {HeaderFields.Issuer}: {header.Issuer ?? Missing}"
            )
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"  {HeaderFields.Subject}: {header.Subject ?? Missing}"
            )
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"  {CommandWords.Counts(read.Provisions.Count, read.Provisions.Count(one => one.Demands), read.References.Count, read.People.Count, read.Targets.Count)}"
            )
            .AppendLine(CultureInfo.InvariantCulture, $"  {CommandWords.Tasks(read.Tasks.Count)}");
        foreach (var task in read.Tasks)
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"    - {task.Title}\n      {task.Lead ?? CommandWords.NoLead.ToString()} · {(task.Deadline is { } due ? DeadlineWords.Of(due) : CommandWords.NoDeadline)}"
            );
        }

        return page.ToString().TrimEnd();
    }

    private static string Missing => CommandWords.NotRead.ToString();

    private static string Day(DateOnly? day) =>
        day is { } known ? DateText.Brief(known).ToString() : Missing;
}
