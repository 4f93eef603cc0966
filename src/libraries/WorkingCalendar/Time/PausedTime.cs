namespace Chutri.WorkingCalendar;

/// <summary>A stretch in which the clock stood still, by the clock of Việt Nam.</summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended; nothing while it goes on.</param>
public sealed record PausedTime(DateTime From, DateTime? To = null);
