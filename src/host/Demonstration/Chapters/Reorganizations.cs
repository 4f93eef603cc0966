using Chutri.Demonstration.Telling;
using Chutri.Organization.Model;
using Chutri.Organization.Operations;

namespace Chutri.Demonstration.Chapters;

/// <summary>Units renamed half a year ago, and a merger that is still to come.</summary>
internal sealed class Reorganizations(Stage stage, Timeline timeline, Cast cast)
{
    private const string Administrator = "dangnh";
    private const string OldName = "Văn phòng Tư vấn pháp luật Công đoàn";
    private const string NewName = "Trung tâm Tư vấn pháp luật Công đoàn";
    private const int Renamed = -200;
    private const int Decided = -6;
    private const int Merged = 21;

    public void Plan()
    {
        timeline.On(timeline.Day(Renamed), RenameBoth);
        timeline.On(timeline.Day(Decided), MergeBoth);
    }

    private async Task RenameBoth()
    {
        await Rename("TVPL", new($"{NewName} Sông Vân", NewName, "TVPL"));
        await Rename("CB-TVPL", new($"Chi bộ {NewName}", $"Chi bộ {NewName}", null));
    }

    private Task Rename(string unit, UnitNaming naming) =>
        stage.Do<RenameUnit, RenameUnitPlan, Reorganized>(
            new(
                cast.Unit(unit),
                naming,
                timeline.Now,
                $"Quyết định số 86/QĐ-LĐLĐ về việc đổi tên {OldName}"
            ),
            cast.Administrator(Administrator, timeline.Now)
        );

    private async Task MergeBoth()
    {
        await Merge("NKCD", "DLCD");
        await Merge("CB-NKCD", "CB-DLCD");
    }

    private Task Merge(string unit, string into) =>
        stage.Do<MergeUnits, MergeUnitsPlan, Reorganized>(
            new(
                [cast.Unit(unit)],
                cast.Unit(into),
                null,
                null,
                null,
                [],
                timeline.Today.AddDays(Merged),
                "Đề án số 03/ĐA-LĐLĐ về sắp xếp đơn vị sự nghiệp, doanh nghiệp công đoàn"
            ),
            cast.Administrator(Administrator, timeline.Now)
        );
}
