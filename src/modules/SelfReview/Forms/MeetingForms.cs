using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Forms;

internal sealed record BeginMeetingForm(string? Chair, string? Secretary, string? Present)
{
    private const int Most = 10_000;

    public static BeginMeetingForm Of(FormEntry entry) =>
        new(entry.TextOrNull("chair"), entry.TextOrNull("secretary"), entry.TextOrNull("present"));

    public Outcome<BeginMeetingRequest> Parse(string code, FieldReader read)
    {
        var chair = read.Text("chair", Chair, Lengths.Name, ReviewFieldWords.Chair);
        var secretary = read.Text("secretary", Secretary, Lengths.Name, ReviewFieldWords.Secretary);
        var present = read.Count("present", Present, 0, Most, 0);
        return read.Answer(() => new BeginMeetingRequest(code, chair, secretary, present));
    }
}

/// <param name="For">How many were for it; left out where nothing was voted on.</param>
internal sealed record NoteMinutesForm(
    string? Line,
    string? For,
    string? Against,
    string? Abstained
)
{
    private const int Most = 10_000;

    public static NoteMinutesForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("line"),
            entry.TextOrNull("for"),
            entry.TextOrNull("against"),
            entry.TextOrNull("abstained")
        );

    public Outcome<NoteMinutesRequest> Parse(string code, FieldReader read)
    {
        var text = read.Text("line", Line, Lengths.Answer, ReviewFieldWords.Minutes);
        var voted = new[] { For, Against, Abstained }.Any(one => !string.IsNullOrWhiteSpace(one));
        var vote = new Vote(
            read.Count("for", For, 0, Most, 0),
            read.Count("against", Against, 0, Most, 0),
            read.Count("abstained", Abstained, 0, Most, 0)
        );
        return read.Answer(() => new NoteMinutesRequest(code, text, voted ? vote : null));
    }
}
