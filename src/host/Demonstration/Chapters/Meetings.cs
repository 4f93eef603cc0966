using System.Globalization;
using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Demonstration.Telling;
using Chutri.Platform;

namespace Chutri.Demonstration.Chapters;

/// <summary>What leaders gave out in meetings and by instruction, without a document.</summary>
internal sealed class Meetings(Stage stage, Timeline timeline, Cast cast, Courses courses)
{
    private const string Meeting = "hop";

    public void Plan()
    {
        foreach (var row in TextFile.Rows("giao-viec.txt"))
        {
            var issued = timeline.Day(
                int.Parse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            );
            timeline.On(issued, () => Issue(row));
        }
    }

    private async Task Issue(string[] row)
    {
        var now = timeline.Now;
        var (unit, answers) = row[6].Split(':') is [var one, var person]
            ? (one, person)
            : (row[6], null);
        var (by, lead, script) = (cast.Leading(row[1], now), cast.Unit(unit), row[9]);
        var code = await stage.Do<IssueAssignment, AssignmentDraft, string>(
            new()
            {
                Title = row[4],
                Deliverable = row[5],
                LeadUnit = lead,
                Accountable =
                    answers is not null ? cast.Person(answers).Id
                    : by.Unit == lead ? Named(script)
                    : cast.Head(lead, now)!.Person,
                Authority = "Được mời và yêu cầu số liệu của các đơn vị liên quan",
                Deadline = DueWord.Read(row[8], timeline.Today),
                Cooperating =
                [
                    .. row[7].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(cast.Unit),
                ],
                Source = AssignmentSource.Spoken(
                    row[0] is Meeting ? SourceKind.Meeting : SourceKind.Instruction,
                    row[3],
                    now,
                    $"Giao {cast.ShortNameOf(lead)}: {row[4]}."
                ),
            },
            by
        );
        await courses.Begin(code, script);
    }

    /// <summary>Within a unit its head gives the work to a person, who answers for it.</summary>
    private PersonId Named(string script) =>
        cast.Person(Step.Read(script).First(step => step.Verb is "hand").Argument).Id;
}
