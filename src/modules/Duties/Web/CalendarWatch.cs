using Chutri.Duties.Operations;
using Chutri.Platform;

namespace Chutri.Duties.Web;

/// <summary>Says which edition is in force, and whether a file waits that has mistakes or is not in force.</summary>
internal sealed class CalendarWatch(CalendarEditions editions, CalendarInFolder folder) : IWatch
{
    public int Order => 45;

    public Words Title => CalendarPageWords.Title;

    public async Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop)
    {
        var inForce = await editions.InForce(stop);
        var year = now.Today.Year;
        var announced = inForce.IsAnnounced(year);
        List<StatusLine> lines =
        [
            new(
                "calendar",
                CalendarPageWords.Edition,
                announced
                    ? CalendarSentences.InForce(inForce.Version)
                    : CalendarSentences.YearMissing(inForce.Version, year),
                announced ? StatusTone.Well : StatusTone.Care,
                announced ? null : CalendarPageWords.EnterYear
            ),
        ];
        if (folder.Look() is { } file && file.Label != inForce.Version)
        {
            lines.Add(
                new(
                    "calendar-file",
                    CalendarPageWords.InFolder,
                    CalendarSentences.FileLies(file, inForce.Version),
                    StatusTone.Care,
                    CalendarPageWords.WaitingToDo
                )
            );
        }

        return lines;
    }
}
