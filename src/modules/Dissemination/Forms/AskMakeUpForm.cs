using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Forms;

/// <summary>How those who missed a session catch up, as it is typed or sent. Day as 27/11/2026, hour as 14:00.</summary>
internal sealed record AskMakeUpForm
{
    /// <summary>MakeUp or SelfStudy.</summary>
    public string? Kind { get; init; }

    /// <summary>The day of the make-up session, or the last day of self-study: by then it is due.</summary>
    public string? Day { get; init; }

    /// <summary>Of a make-up session alone.</summary>
    public string? Hour { get; init; }

    /// <summary>Of a make-up session alone.</summary>
    public string? Place { get; init; }

    public static AskMakeUpForm Of(FormEntry entry) =>
        new()
        {
            Kind = entry.TextOrNull("kind"),
            Day = entry.TextOrNull("day"),
            Hour = entry.TextOrNull("hour"),
            Place = entry.TextOrNull("place"),
        };

    public Outcome<AskMakeUpRequest> Parse(string code, FieldReader read)
    {
        var kind = read.Choice<SessionKind>("kind", Kind, MakeUpWords.WayNeeded);
        if (kind is SessionKind.Conference or SessionKind.CellMeeting && Kind is { Length: > 0 })
        {
            read.Wrong("kind", MakeUpWords.WayNeeded);
        }

        var alone = kind is SessionKind.SelfStudy;
        var (on, starts) = read.Moment("day", Day, "hour", alone ? "0:00" : Hour);
        var place = read.Text(
            "place",
            Place,
            Lengths.Title,
            alone ? null : MakeUpWords.PlaceNeeded
        );
        return read.Answer(() => new AskMakeUpRequest(code, kind, on, starts, place));
    }
}
