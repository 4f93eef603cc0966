using Chutri.Demonstration.Telling;
using Chutri.Platform;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.Demonstration.Chapters;

/// <summary>
/// The signs and the questions that come with the program are taken and put in force; later the sheet is tried in a second edition.
/// </summary>
internal sealed class SelfReviewLists(Stage stage, Timeline timeline, Cast cast)
{
    private const int Taken = -200;
    private const int TriedAgain = -3;

    public void Plan()
    {
        timeline.On(timeline.Day(Taken), Take);
        timeline.On(timeline.Day(TriedAgain), () => BringIn(EditionKind.Questions));
    }

    private Caller Chair => cast.As("khuend", "LDLD", timeline.Now);

    private async Task Take()
    {
        foreach (var kind in Enum.GetValues<EditionKind>())
        {
            var edition = await BringIn(kind);
            await stage.Do<PutEditionInForce, Guid>(edition, Chair);
        }
    }

    private Task<Guid> BringIn(EditionKind kind) =>
        stage.Do<BringInEdition, EditionFile, Guid>(
            ShippedList.Read(kind.ToString(), "kind").Value,
            Chair
        );
}
