using Chutri.Duties.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Web;

internal static class CalendarPresenter
{
    private const int DaysShown = 60;
    private const int UnitsShown = 100;

    public static CalendarListModel List(
        IReadOnlyList<CalendarLine> lines,
        FileInFolder? file,
        FormEntry entry,
        AuthorityClock clock
    )
    {
        var inForce = lines.First(line => line.State is CalendarState.InForce).Label;
        return new(
            [
                .. lines.Select(line => new CalendarEditionLine(
                    line.Label,
                    CalendarUrls.Edition(line.Label),
                    CalendarSentences.Name(line.State),
                    line.State is CalendarState.InForce,
                    line.Since is { } since ? clock.LocalOf(since) : null,
                    CalendarSentences.SinceWhen(line.State)
                )),
            ],
            file is null
                ? null
                : new(
                    CalendarSentences.FileLies(file, inForce),
                    file.Problems,
                    file.Label is { } label && label != inForce
                ),
            entry
        );
    }

    public static CalendarPreviewModel Of(
        CalendarPreview preview,
        IReadOnlyDictionary<UnitId, UnitSummary> units,
        FormEntry entry
    )
    {
        var label = preview.Calendar.Version;
        return new(
            CalendarSentences.Heading(label),
            preview.IsInForce
                ? CalendarSentences.IsInForce(preview.ComparedWith)
                : CalendarSentences.Against(preview.Before),
            preview.IsInForce,
            [.. preview.Days.Take(DaysShown).Select(Line)],
            preview.Days.Count > DaysShown
                ? CalendarSentences.MoreDays(preview.Days.Count - DaysShown)
                : null,
            CalendarSentences.Counted(preview.Counts),
            CalendarUrls.Moves(label),
            [
                .. preview
                    .Units.Take(UnitsShown)
                    .Select(unit => new CalendarUnitLine(
                        units.GetValueOrDefault(unit.Unit)?.Name ?? "",
                        CalendarUrls.Moves(label, units.GetValueOrDefault(unit.Unit)?.Code),
                        NumberText.Of(unit.Later),
                        NumberText.Of(unit.Earlier),
                        CalendarSentences.Range(unit)
                    )),
            ],
            preview.Units.Count > UnitsShown
                ? CalendarSentences.MoreUnits(preview.Units.Count - UnitsShown)
                : null,
            preview.IsInForce && preview.Units.Count == 0
                ? null
                : new(
                    CalendarSentences.PutTitle(label),
                    [
                        CalendarPageWords.FromNowOn,
                        CalendarPageWords.EachSays,
                        CalendarPageWords.Stays,
                    ],
                    CalendarSentences.Put(preview.Counts),
                    CalendarUrls.Edition(label),
                    entry
                ),
            CalendarUrls.Edition(label) + "/file"
        );
    }

    public static CalendarMovesModel Moves(string label, ListedMoves moves, bool isFirst) =>
        new(
            [
                new(CalendarPageWords.Title, CalendarUrls.Editions),
                new(CalendarSentences.Heading(label), CalendarUrls.Edition(label)),
                new(CalendarPageWords.AllMoves),
            ],
            CalendarSentences.Heading(label),
            moves.Unit?.Name,
            [
                .. moves.Page.Items.Select(move => new CalendarMoveLine(
                    move.Open.Code,
                    move.Open.Title,
                    move.Open.Url,
                    moves.Units.GetValueOrDefault(move.Open.LeadUnit)?.Name ?? "",
                    Said(move.Open.Deadline),
                    Said(move.After)
                )),
            ],
            PagingView.Of(
                moves.Page,
                CalendarPageWords.Deadlines,
                CalendarUrls.Moves(label, moves.Unit?.Code),
                isFirst
            )
        );

    private static Words Said(Deadline deadline) =>
        CalendarWords.Said(
            deadline.At is null
                ? DayWords.WithWeekday(deadline.Due)
                : DayWords.Of(deadline.LastMoment)
        );

    private static CalendarDayLine Line(DayOfUnit day)
    {
        var named = CalendarWords.Said(DayWords.WithWeekday(day.Day.Day));
        return new(
            day.Unit is { } unit
                ? new($"{unit}: {named.Vietnamese}", $"{unit}: {named.English}")
                : named,
            day.WasWorked ? CalendarPageWords.Worked : CalendarPageWords.Off,
            day.Day.Hours is { } hours
                ? new($"làm việc {hours}", $"worked {hours}")
                : new($"nghỉ: {day.Day.Reason.Vietnamese}", $"off: {day.Day.Reason.English}"),
            CalendarWords.Said(day.Day.Basis)
        );
    }
}
