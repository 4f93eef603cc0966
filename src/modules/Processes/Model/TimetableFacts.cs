using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Processes.Model;

internal sealed record TimetableMade(
    Guid Process,
    string Code,
    string Title,
    string CaseTitle,
    string Vietnamese,
    string English,
    DateOnly NextOn
) : ProcessFact(Process, Code, Title)
{
    public override Words Sentence() =>
        new(
            $"đặt lịch tự bắt đầu hồ sơ “{CaseTitle}” theo {Code}, {Vietnamese}, lần đầu {DayWords.Of(NextOn).Vietnamese}",
            $"let cases “{CaseTitle}” of {Code} begin by themselves, {English}, first on {DayWords.Of(NextOn).English}"
        );
}

internal sealed record TimetableStopped(Guid Process, string Code, string Title, string CaseTitle)
    : ProcessFact(Process, Code, Title)
{
    public override Words Sentence() =>
        new(
            $"thôi tự bắt đầu hồ sơ “{CaseTitle}” theo {Code}",
            $"stopped the timetable of cases “{CaseTitle}” of {Code}"
        );
}
