using Chutri.Duties.Operations;
using Chutri.Duties.Web;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties;

/// <summary>A person's own open duties as entries of a calendar, each on the day that my work shows it under.</summary>
public sealed class OwnDeadlines
{
    private readonly ShowMyWork show;
    private readonly AuthorityClock clock;

    internal OwnDeadlines(ShowMyWork show, AuthorityClock clock) =>
        (this.show, this.clock) = (show, clock);

    /// <param name="caller">Whose; what the caller may not see is not among them.</param>
    /// <param name="address">The whole address of a path of the program.</param>
    /// <param name="now">The moment.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<IReadOnlyList<CalendarEntry>> Of(
        Caller caller,
        Func<string, string> address,
        Moment now,
        CancellationToken stop
    ) =>
        [
            .. (await show.All(caller, now, stop))
                .Where(item => item.Acting.Day is not null)
                .Select(item => Entry(item, address(item.Url))),
        ];

    private CalendarEntry Entry(WorkItem item, string address)
    {
        var deadline = ActingDays.View(item);
        var day = DeadlineViews.Timed(DateText.Full(deadline.Day!.Value), deadline.At);
        string[] why = [.. deadline.Why.Select(step => $"{step.When}: {step.What}")];
        return new(
            $"{item.Id:n}",
            item.Version,
            deadline.Day.Value,
            item.Next.Doing(item.Title).ToString(),
            string.Join(
                '\n',
                [
                    item.Code,
                    WorkFromWords.From(item).ToString(),
                    $"{deadline.Note ?? (deadline.At is null ? MyWorkWords.DueBy : MyWorkWords.DueAt)} {day}",
                    .. why.Length > 0 ? (string[])["", .. why] : [],
                ]
            ),
            address
        )
        {
            At = deadline.At is { } at
                ? TimeZoneInfo.ConvertTimeToUtc(deadline.Day.Value.ToDateTime(at), clock.Zone)
                : null,
        };
    }
}
