namespace Chutri.WorkingCalendar;

/// <summary>
/// Everything a working calendar is made from, under a version label. Two editions with the same label must not differ:
/// a stored deadline names its label, and is computed again from it.
/// </summary>
public sealed record CalendarEdition
{
    /// <summary>The label, for example <c>2026.1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The ordinary week.</summary>
    public required WeeklyPattern Week { get; init; }

    /// <summary>The dated exceptions, in any order, at most one a day.</summary>
    public required IReadOnlyList<CalendarDay> Days { get; init; }

    /// <summary>The years whose days off and swaps have been announced in full. Every other year is doubtful.</summary>
    public required IReadOnlySet<int> AnnouncedYears { get; init; }

    /// <summary>All contradictions in the entries, in the order of the days; empty when the edition can be used.</summary>
    public IReadOnlyList<Sentence> Problems() =>
        [
            .. Days.GroupBy(entry => entry.Day)
                .OrderBy(entries => entries.Key)
                .Where(entries => entries.Count() > 1)
                .Select(entries => Twice(entries.Key)),
            .. Days.OfType<MakeUpDay>()
                .Where(entry => Week.Works(entry.Day.DayOfWeek))
                .OrderBy(entry => entry.Day)
                .Select(entry => AlreadyWorked(entry.Day)),
        ];

    private static Sentence Twice(DateOnly day)
    {
        var words = DayWords.WithWeekday(day);
        return new(
            $"Có hơn một mục cho {words.Vietnamese}.",
            $"There is more than one entry for {words.English}."
        );
    }

    private static Sentence AlreadyWorked(DateOnly day)
    {
        var words = DayWords.WithWeekday(day);
        return new(
            $"{words.Vietnamese} vốn là ngày làm việc nên không thể là ngày làm bù.",
            $"{words.English} is worked in any case, so it cannot be a make-up working day."
        );
    }
}
