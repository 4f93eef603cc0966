using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Demonstration.Telling;
using Chutri.Demonstration.Texts;
using Chutri.Documents;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Chapters;

/// <summary>One document from the register to work: the clerk enters and prepares it, a leader issues what is accepted.</summary>
internal sealed class DocumentStory(Stage stage, Timeline timeline, Cast cast, Courses courses)
{
    private const string Clerk = "nhunglt";
    private readonly Registration registration = new(stage, timeline, cast);

    /// <param name="register">Calendar days from today; it is judged in the two days after and issued by the third.</param>
    /// <param name="decisions">The file of what people decided.</param>
    public void Plan(int register, DemonstrationDocument paper, string decisions, string issuer) =>
        timeline.On(
            timeline.Day(register),
            async () =>
            {
                var document = await registration.Register(paper);
                timeline.On(
                    timeline.Day(register + 1),
                    () => Judge(document, decisions, issuer, timeline.Day(register + 3))
                );
            }
        );

    private async Task Judge(DocumentId document, string decisions, string issuer, DateOnly issued)
    {
        var read = await stage.Ask<DocumentDirectory, ReadVersion?>(directory =>
            directory.Read(document, stage.Stop)
        );
        var review = new Review(stage, registration, cast, document, read!);
        var rows = TextFile.Rows(decisions).ToList();
        foreach (var row in rows)
        {
            await review.Judge(row, cast.As(Clerk, "VP", timeline.Now), timeline.Today);
            stage.Clock.Moment += TimeSpan.FromMinutes(2);
        }

        timeline.On(issued, () => Issue(document, rows, issuer));
    }

    private async Task Issue(DocumentId document, List<string[]> rows, string issuer)
    {
        var codes = await stage.Do<IssueProposals, IssueProposals.Request, IReadOnlyList<string>>(
            new(document),
            cast.Leading(issuer, timeline.Now)
        );
        var wanted = rows.Where(row => row[0] is "giao")
            .Select(row => Provision.Of(row, cast, timeline.Today))
            .ToDictionary(one => one.Title);
        var issued = await stage.Ask<AppDatabase, List<Assignment>>(db =>
            db.Set<Assignment>()
                .AsNoTracking()
                .Where(assignment => codes.Contains(assignment.Code))
                .OrderBy(assignment => assignment.Code)
                .ToListAsync(stage.Stop)
        );
        foreach (var assignment in issued)
        {
            await courses.Begin(
                assignment.Code,
                wanted[assignment.Title].ScriptOf(assignment.LeadUnit)
            );
        }
    }
}
