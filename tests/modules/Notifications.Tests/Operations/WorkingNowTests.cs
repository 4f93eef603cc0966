using System.Text;
using Chutri.Notifications.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Notifications.Tests.Operations;

public sealed class WorkingNowTests
{
    private static readonly WorkCalendar Calendar = new(
        CalendarFile
            .Read(
                Encoding.UTF8.GetBytes(
                    """
                    { "version": "thu.1", "law": "vietnam-2019", "announcedYears": [2026],
                      "week": { "workingDays": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
                                "hours": ["08:00-12:00", "13:00-17:00"], "basis": "Quyết định 188/1999/QĐ-TTg" },
                      "notices": [],
                      "units": [{ "unit": "MOT-CUA", "basis": "Quyết định thử",
                                  "off": [{ "from": "2026-11-25", "reason": "ngày truyền thống" }] }] }
                    """
                )
            )
            .Edition!
    );

    private static readonly UnitSummary OneStop = Unit("MOT-CUA");
    private static readonly UnitSummary Board = Unit("BTC");

    [Fact]
    public void A_unit_with_days_of_its_own_is_not_written_to_on_them_and_the_others_are()
    {
        var now = new WorkingNow(
            Calendar,
            new(2026, 11, 25, 9, 0, 0),
            new Dictionary<UnitId, UnitSummary> { [OneStop.Id] = OneStop, [Board.Id] = Board }
        );

        now.IsAtWork(Board.Id).ShouldBeTrue();
        now.IsAtWork(OneStop.Id).ShouldBeFalse();
        now.Nobody.ShouldBeFalse();
        now.AtWork.ShouldBe("*");
    }

    [Fact]
    public void At_night_nobody_is_at_work() =>
        new WorkingNow(
            Calendar,
            new(2026, 11, 25, 22, 0, 0),
            new Dictionary<UnitId, UnitSummary>()
        ).Nobody.ShouldBeTrue();

    private static UnitSummary Unit(string code)
    {
        var id = UnitId.New();
        return new(id, code, code, code, null, Branch.Union, null, [id], default, null, null);
    }
}
