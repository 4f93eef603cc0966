using Chutri.Notifications;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

/// <summary>Study sessions in the own calendars of those who are expected there.</summary>
public sealed class OwnSessionsTests
{
    [Theory, OnBothDatabases]
    public async Task A_session_stands_in_the_calendar_of_whoever_is_expected_and_has_been_at_no_other(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);

        var entry = (await Calendar(office, office.Bao)).ShouldHaveSingleItem();

        entry.At.ShouldBe(office.Program.Now.Utc);
        entry.Place.ShouldBe("Phòng họp tầng 3");
        entry.Url.ShouldBe($"https://chutri.example/study-sessions/{session}");
        entry.Description.ShouldContain("Ngô Thị Hạnh");
        (await Calendar(office, office.Anh)).ShouldBeEmpty(); // of another cell

        await office.Present(session, office.Van, office.Bao);
        await office.Opened(campaign, office.Organising, office.Van);
        (await Calendar(office, office.Bao)).Single().Id.ShouldBe(entry.Id);
        (await Calendar(office, office.Hoa)).Count.ShouldBe(2);
    }

    private static Task<IReadOnlyList<CalendarEntry>> Calendar(PartyOffice office, Caller of) =>
        office.Program.In(async scope =>
        {
            var modules = scope.GetServices<IOwnCalendar>();
            return await modules
                .Single()
                .Of(of, path => "https://chutri.example" + path, office.Program.Now, default);
        });
}
