namespace Chutri.WorkingCalendar;

/// <summary>
/// Everything a working calendar is made from, under a version label. Two editions with the same label must not differ:
/// a stored deadline names its label, and is computed again from it.
/// </summary>
public sealed record CalendarEdition
{
    /// <summary>The label, for example <c>2026.2</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The ordinary week.</summary>
    public required WeeklyPattern Week { get; init; }

    /// <summary>The dated exceptions, in any order, at most one a day. The days of the <see cref="Law"/> are not among them.</summary>
    public required IReadOnlyList<CalendarDay> Days { get; init; }

    /// <summary>The years whose days off and swaps have been announced in full. Every other year is doubtful.</summary>
    public required IReadOnlySet<int> AnnouncedYears { get; init; }

    /// <summary>Which holidays are computed for every year; none unless said.</summary>
    public HolidayLaw Law { get; init; } = HolidayLaw.None;

    /// <summary>How the choices that the law leaves open each year were made; at most one a holiday and year.</summary>
    public IReadOnlyList<HolidayDecision> Decisions { get; init; } = [];

    /// <summary>What single units have of their own, each unit at most once.</summary>
    public IReadOnlyList<UnitDays> Units { get; init; } = [];

    /// <summary>How "trước ngày" is read where a rule does not say: that day included, unless the body says otherwise.</summary>
    public BeforeReading Before { get; init; } = BeforeReading.ThatDayIncluded;

    /// <summary>All contradictions in the entries, in the order of the days; empty when the edition can be used.</summary>
    public IReadOnlyList<Sentence> Problems() =>
        [.. EditionCheck.Of(this).Select(problem => problem.Says)];

    /// <summary>The edition as it holds in one unit; the label then ends in <c>/unit</c>. The same edition where the unit has nothing of its own.</summary>
    /// <param name="unit">The unit's code.</param>
    public CalendarEdition ForUnit(string unit)
    {
        if (Units.FirstOrDefault(own => own.Unit == unit) is not { } own)
        {
            return this;
        }

        var days = own.Days.Select(entry => entry.Day).ToHashSet();
        return this with
        {
            Version = $"{Version}/{unit}",
            Week = own.Week ?? Week,
            Days = [.. Days.Where(entry => !days.Contains(entry.Day)), .. own.Days],
            Units = [],
            IsOfUnit = true,
        };
    }

    /// <summary>
    /// In one unit the dated entries hold before the law's holidays, and a common make-up day may fall on a day that the unit works anyway: both were judged with the
    /// edition that it comes from.
    /// </summary>
    internal bool IsOfUnit { get; init; }
}
