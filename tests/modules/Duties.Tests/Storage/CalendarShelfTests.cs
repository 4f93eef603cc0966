using System.Text;
using Chutri.Duties.Storage;
using Chutri.WorkingCalendar;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chutri.Duties.Tests.Storage;

public sealed class CalendarShelfTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chutri-calendar-");

    private string FilePath => Path.Combine(folder.FullName, CalendarPlace.FileName);

    [Fact]
    public void Without_a_file_the_calendar_that_comes_with_the_program_is_in_force()
    {
        Shelf().InForce().ShouldBeSameAs(WorkCalendar.Vietnam);
        new CalendarShelf(null, NullLogger<CalendarShelf>.Instance)
            .InForce()
            .ShouldBeSameAs(WorkCalendar.Vietnam);
    }

    [Fact]
    public void A_new_file_is_in_force_at_once_and_kept_under_its_version()
    {
        var shelf = Shelf();
        shelf.InForce();

        Write("2027.1", "2027-11-24");

        shelf.InForce().Version.ShouldBe("2027.1");
        shelf.InForce().IsWorkingDay(new(2027, 11, 24)).ShouldBeFalse();
        File.Exists(Path.Combine(folder.FullName, "calendars", "2027.1.json")).ShouldBeTrue();
    }

    [Fact]
    public void A_file_with_problems_changes_nothing_and_all_of_them_are_known()
    {
        var shelf = Shelf();
        Write("2027.1", "2027-11-24");
        shelf.InForce();

        Write("2027.2", "2027-02-30");

        shelf.InForce().Version.ShouldBe("2027.1");
        shelf.Problems().ShouldHaveSingleItem().What.Vietnamese.ShouldContain("2027-02-30");
    }

    [Fact]
    public void A_program_that_starts_beside_a_file_with_problems_takes_the_last_one_that_was_good()
    {
        Write("2027.1", "2027-11-24");
        Shelf().InForce();
        Write("2027.2", "2027-02-30");

        Shelf().InForce().Version.ShouldBe("2027.1");
    }

    [Fact]
    public void A_version_that_was_in_use_never_changes_its_content()
    {
        var shelf = Shelf();
        Write("2027.1", "2027-11-24");
        shelf.InForce();

        Write("2027.1", "2027-11-2");
        Write("2027.1", "2027-11-25");

        shelf.InForce().IsWorkingDay(new(2027, 11, 24)).ShouldBeFalse();
        shelf.Problems().Single().What.English.ShouldContain("give the new content a new version");
    }

    [Fact]
    public void Older_editions_are_found_by_their_version_for_units_too()
    {
        Write("2027.1", "2027-11-24");
        Shelf().InForce();
        Write("2027.2", "2027-11-25");
        var shelf = Shelf();

        shelf.InForce().Version.ShouldBe("2027.2");
        shelf.Find("2027.1")!.IsWorkingDay(new(2027, 11, 24)).ShouldBeFalse();
        shelf.Find("2026.1")!.Version.ShouldBe("2026.1");
        shelf.Find("2027.2/MOT-CUA")!.Version.ShouldBe("2027.2/MOT-CUA");
        shelf.Find("1999.9").ShouldBeNull();
    }

    [Fact]
    public void When_the_file_is_taken_away_the_calendar_of_the_program_is_in_force_again()
    {
        var shelf = Shelf();
        Write("2027.1", "2027-11-24");
        shelf.InForce();

        File.Delete(FilePath);

        shelf.InForce().ShouldBeSameAs(WorkCalendar.Vietnam);
        shelf.Problems().ShouldBeEmpty();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private CalendarShelf Shelf() => new(FilePath, NullLogger<CalendarShelf>.Instance);

    /// <summary>Each writing is seen even where the clock of the disk is coarse: the file grows.</summary>
    private void Write(string version, string off)
    {
        writings++;
        File.WriteAllText(
            FilePath,
            $$"""
            {
              "version": "{{version}}", "law": "vietnam-2019", "announcedYears": [2027],
              "week": { "workingDays": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], "basis": "QĐ 188/1999/QĐ-TTg" },
              "notices": [{ "basis": "TB 1", "source": "công báo", "off": [{ "from": "{{off}}", "reason": "nghỉ" }] }],
              "units": [{ "unit": "MOT-CUA", "basis": "QĐ 2" }]
            }
            """ + new string('\n', writings),
            Encoding.UTF8
        );
    }

    private int writings;
}
