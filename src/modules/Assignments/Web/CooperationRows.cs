using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Web;

/// <summary>Each cooperating unit with the time its answer has taken.</summary>
internal static class CooperationRows
{
    public static IReadOnlyList<CooperationRow> Of(
        AssignmentView seen,
        Caller caller,
        WorkCalendar calendar,
        DateOnly today,
        AuthorityClock clock
    ) =>
        [
            .. seen
                .Requests.OrderBy(request => request.State is not CooperationState.Asked)
                .ThenBy(request => request.Number)
                .Select(request => Row(seen, request, caller, calendar, today, clock)),
        ];

    private static CooperationRow Row(
        AssignmentView seen,
        RequestView request,
        Caller caller,
        WorkCalendar calendar,
        DateOnly today,
        AuthorityClock clock
    )
    {
        var asked = clock.DayOf(request.AskedAt);
        var until = request.Duty.ClosedOn ?? today;
        var kind = DeadlineViews.KindOf(request.Duty.Timing, request.Duty.State);
        var answers = May(CooperationPaths.Answer(request.Number), null);
        var reminds =
            request.State is CooperationState.Asked && !answers && May("remind", request.Number);
        return new(
            request.Unit.Name,
            request.State is CooperationState.Asked
            && request.Duty.Holdings is [.., { PersonName: { } holder }]
                ? holder
                : null,
            request.Question,
            request.Answer,
            [
                .. seen
                    .Files.Where(file => file.Request == request.Number)
                    .Select(file => new LinkedFile(
                        file.Name,
                        AssignmentUrls.File(seen.Code, file.Id)
                    )),
            ],
            calendar.CountWorkingDays(asked, until),
            calendar.CountWorkingDays(asked, request.Duty.Due ?? until),
            Tone(kind),
            kind,
            request.State switch
            {
                CooperationState.Declined => AssignmentWords.Declined,
                CooperationState.Dropped => AssignmentWords.NoLongerNeeded,
                _ => request.Duty.Timing.Sentence,
            },
            answers ? AssignmentUrls.Cooperation(seen.Code, request.Number)
                : reminds ? $"{AssignmentUrls.Action(seen.Code, "remind")}?number={request.Number}"
                : null,
            answers ? AssignmentWords.SeeAnswerForm
                : reminds ? AssignmentWords.Remind
                : null
        );

        bool May(string path, int? reminded) => WhoMay.Refuse(path, seen, caller, reminded) is null;
    }

    private static BarTone Tone(TimelinessKind kind) =>
        kind switch
        {
            TimelinessKind.Soon => BarTone.Soon,
            TimelinessKind.Overdue => BarTone.Within,
            TimelinessKind.OnTime => BarTone.OnTime,
            TimelinessKind.Late => BarTone.OnTime,
            _ => BarTone.Within,
        };
}
