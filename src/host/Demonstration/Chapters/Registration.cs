using Chutri.Assignments.Model;
using Chutri.Demonstration.Telling;
using Chutri.Demonstration.Texts;
using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Chapters;

/// <summary>The clerk brings a document into the register, the machine reads it, and the clerk compares its header with the paper.</summary>
internal sealed class Registration(Stage stage, Timeline timeline, Cast cast)
{
    private const string Clerk = "nhunglt";

    public async Task<DocumentId> Register(DemonstrationDocument document)
    {
        var by = cast.As(Clerk, "VP", timeline.Now);
        var received = await stage.Ask<Reception, ReceivedFile>(reception =>
            reception.Register(
                new(document.Name, document.Content),
                SaidOfDocument.Nothing,
                by,
                stage.Stop
            )
        );
        if (received.Refusal is { } refusal)
        {
            throw new StoryBrokenException("Register", refusal, by, stage.Clock.Moment);
        }

        var registered = received.Document!.Value;
        var heading = await stage.Ask<AppDatabase, DocumentHeading>(async db =>
            (
                await db.Set<RegisteredDocument>()
                    .AsNoTracking()
                    .SingleAsync(one => one.Id == registered, stage.Stop)
            ).Heading
        );
        await stage.Do<CorrectHeader, CorrectHeaderRequest>(
            new(registered, heading, Direction: null, ReceivedOn: null),
            by
        );
        return registered;
    }

    public Task<List<Proposal>> Proposals(DocumentId document) =>
        stage.Ask<AppDatabase, List<Proposal>>(db =>
            db.Set<Proposal>()
                .AsNoTracking()
                .Where(proposal => proposal.Document == document)
                .OrderBy(proposal => proposal.Start)
                .ToListAsync(stage.Stop)
        );
}
