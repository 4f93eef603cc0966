using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Forms;

/// <summary>Who is at the meeting; people by their codes.</summary>
internal sealed record MeetingForm(string? Chair, string? Secretary, string? Present)
{
    private const int Most = 10_000;

    public static MeetingForm Of(FormEntry entry) =>
        new(entry.TextOrNull("chair"), entry.TextOrNull("secretary"), entry.TextOrNull("present"));

    public async Task<Outcome<MeetingRequest>> Parse(
        string code,
        FieldReader read,
        CancellationToken stop
    )
    {
        var chair = await read.Person("chair", Chair, ReviewFieldWords.Chair, stop);
        var secretary = await read.Person("secretary", Secretary, ReviewFieldWords.Secretary, stop);
        if (string.IsNullOrWhiteSpace(Present))
        {
            read.Wrong("present", ReviewFieldWords.Present);
        }

        var present = read.Count("present", Present, 0, Most, 0);
        return read.Answer(() => new MeetingRequest(code, chair, secretary, present));
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

/// <summary>The end of a meeting, with what was typed into the form of the minutes and not yet written down.</summary>
internal static class EndMeetingForm
{
    private static readonly string[] OfMinutes = ["line", "for", "against", "abstained"];

    public static Outcome<EndMeetingRequest> Read(string code, FormEntry entry, FieldReader read)
    {
        var without = entry.Ticked("withoutMinutes");
        return OfMinutes.All(field => entry.TextOrNull(field) is null)
            ? new EndMeetingRequest(code, null, without)
            : NoteMinutesForm
                .Of(entry)
                .Parse(code, read)
                .Then<EndMeetingRequest>(last => new EndMeetingRequest(code, last, without));
    }
}
