using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Web;

namespace Chutri.Dissemination.Api;

internal sealed record PlannedSessionJson(string Code, string Url);

/// <param name="State">Planned, Open or Closed.</param>
/// <param name="Expected">Who has to attend and is of the unit or below it.</param>
/// <param name="Roll">Only for whoever holds the session or runs the campaign.</param>
internal sealed record StudySessionJson(
    string Code,
    string Campaign,
    string Unit,
    string Title,
    string Kind,
    string State,
    DateTime StartsAt,
    string Place,
    int Expected,
    int Present,
    int Waiting,
    IReadOnlyList<RollEntryJson> Roll,
    string? Next,
    IReadOnlyList<ConclusionJson> Conclusions
)
{
    public static StudySessionJson Of(SessionView view) =>
        new(
            view.Session.Code,
            view.Campaign.Code,
            view.Unit.Code,
            view.Session.Title,
            view.Session.Kind.ToString(),
            view.Session.State.ToString(),
            view.Session.StartsAt,
            view.Session.Place,
            view.Expected,
            view.Present,
            view.Waiting,
            [
                .. view.Roll.Items.Select(line => new RollEntryJson(
                    line.Entry?.Id,
                    line.Code,
                    line.Name,
                    line.Entry?.State.ToString(),
                    line.Entry?.Way.ToString(),
                    line.Entry?.At
                )),
            ],
            view.Roll.Next,
            [
                .. view.Conclusions.Select(one => new ConclusionJson(
                    one.Number,
                    one.Text,
                    one.Assignment
                )),
            ]
        );
}

/// <param name="State">Counted or Waiting; null while the person is not on the roll.</param>
/// <param name="Way">Code, Roll, Paper, File or SelfStudy.</param>
internal sealed record RollEntryJson(
    Guid? Entry,
    string Code,
    string Name,
    string? State,
    string? Way,
    DateTime? At
);

/// <param name="Session">Where it is made up.</param>
/// <param name="People">How many have a duty now.</param>
/// <param name="Left">How many are still to be asked, by the same act again.</param>
internal sealed record MakeUpGivenJson(string Session, int People, int Left);

internal sealed record ConclusionJson(int Number, string Text, string? Assignment);

internal sealed record FollowUpListJson(
    IReadOnlyList<FollowUpJson> Items,
    string? Next,
    long Total
);

/// <param name="Unit">Whose session concluded it.</param>
/// <param name="Assignment">The work given out from it; null while there is none.</param>
internal sealed record FollowUpJson(
    string Session,
    int Number,
    string Unit,
    string Text,
    string? Assignment
);

internal sealed record NotedConclusionJson(int Number);

internal sealed record GivenWorkJson(string Assignment);
