using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Forms;

/// <summary>A session as it is typed or sent. Unit by its code; day as 27/11/2026, hour as 14:00.</summary>
internal sealed record PlanSessionForm
{
    public string? Unit { get; init; }

    /// <summary>CellMeeting, Conference, MakeUp or SelfStudy.</summary>
    public string? Kind { get; init; }

    public string? Title { get; init; }

    public string? Place { get; init; }

    public string? Day { get; init; }

    public string? Hour { get; init; }

    /// <summary>Of self-study alone: its last day.</summary>
    public string? Until { get; init; }

    public string? Agenda { get; init; }

    /// <summary>One a line.</summary>
    public string? Speakers { get; init; }

    /// <summary>Delegates of superior bodies, one a line.</summary>
    public string? Delegates { get; init; }

    /// <summary>Whose own check-in the secretary confirms: WithoutAccount, Nobody, Everybody.</summary>
    public string? Confirming { get; init; }

    public static PlanSessionForm Of(FormEntry entry) =>
        new()
        {
            Unit = entry.TextOrNull("unit"),
            Kind = entry.TextOrNull("kind"),
            Title = entry.TextOrNull("title"),
            Place = entry.TextOrNull("place"),
            Day = entry.TextOrNull("day"),
            Hour = entry.TextOrNull("hour"),
            Until = entry.TextOrNull("until"),
            Agenda = entry.TextOrNull("agenda"),
            Speakers = entry.TextOrNull("speakers"),
            Delegates = entry.TextOrNull("delegates"),
            Confirming = entry.TextOrNull("confirming"),
        };

    public async Task<Outcome<PlanSessionRequest>> Parse(
        string campaign,
        FieldReader read,
        CancellationToken stop
    )
    {
        var unit = await read.Unit("unit", Unit, SessionFieldWords.Unit, stop);
        var kind = read.Choice<SessionKind>(
            "kind",
            Kind,
            SessionFieldWords.Kind,
            SessionKind.CellMeeting
        );
        var title = read.Text("title", Title, Lengths.Title, null);
        var alone = kind is SessionKind.SelfStudy;
        var place = read.Text(
            "place",
            Place,
            Lengths.Title,
            alone ? null : SessionFieldWords.Place
        );
        var (on, starts) = read.Moment("day", Day, "hour", alone ? Hour ?? "0:00" : Hour);
        var until = alone ? read.Day("until", Until) : (DateOnly?)null;
        if (until is { } last && last != default && last < on)
        {
            read.Wrong("until", MakeUpWords.UntilNeeded);
        }

        var agenda = read.Text("agenda", Agenda, Lengths.Long, null);
        var speakers = read.Text(
            "speakers",
            Speakers,
            Lengths.Short,
            alone ? null : SessionFieldWords.Speakers
        );
        var delegates = read.Text("delegates", Delegates, Lengths.Short, null);
        var confirming = read.Choice<Confirming>(
            "confirming",
            Confirming,
            SessionFieldWords.Confirming,
            Model.Confirming.WithoutAccount
        );
        return read.Answer(() =>
            new PlanSessionRequest(
                campaign,
                new(
                    unit,
                    kind,
                    title,
                    place,
                    on,
                    starts,
                    agenda,
                    speakers,
                    delegates,
                    confirming,
                    until
                )
            )
        );
    }
}
