using System.Text.Json.Serialization;

namespace Chutri.WorkingCalendar;

/// <summary>One step of an explanation: data, and a sentence made from it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(RuleApplied), "rule")]
[JsonDerivedType(typeof(StartExcluded), "start-excluded")]
[JsonDerivedType(typeof(DaysSkipped), "skipped")]
[JsonDerivedType(typeof(MakeUpDayCounted), "make-up-day")]
[JsonDerivedType(typeof(MovedOffDayOff), "moved")]
[JsonDerivedType(typeof(KeptOnDayOff), "kept-on-day-off")]
[JsonDerivedType(typeof(YearNotAnnounced), "year-not-announced")]
[JsonDerivedType(typeof(DayNotSettled), "day-not-settled")]
[JsonDerivedType(typeof(CalendarUsed), "calendar")]
[JsonDerivedType(typeof(Extended), "extended")]
[JsonDerivedType(typeof(Paused), "paused")]
[JsonDerivedType(typeof(PausedToTheMinute), "paused-to-the-minute")]
[JsonDerivedType(typeof(Recounted), "recounted")]
[JsonDerivedType(typeof(CountedFromMoment), "counted-from-moment")]
[JsonDerivedType(typeof(HoursCounted), "hours")]
[JsonDerivedType(typeof(ClockHoursCounted), "clock-hours")]
[JsonDerivedType(typeof(EndsOutsideWork), "ends-outside-work")]
[JsonDerivedType(typeof(ShortDayCounted), "short-day")]
[JsonDerivedType(typeof(TimeOfDayKept), "time-of-day")]
public abstract record DeadlineStep
{
    private protected DeadlineStep() { }

    /// <summary>Whether the reader should be warned: the answer may change, or the last day is not worked.</summary>
    [JsonIgnore]
    public bool IsWarning =>
        this is YearNotAnnounced or DayNotSettled or KeptOnDayOff or EndsOutsideWork;

    /// <summary>The step as a sentence.</summary>
    public abstract Sentence Say();
}
