using Chutri.Dissemination.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

public sealed class RetainDevicesTests
{
    [Theory, OnBothDatabases, Retains("dissemination.devices")]
    public async Task The_number_of_a_telephone_goes_after_thirty_days_and_the_entry_stays(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        var code = await office.CodeOf(session);
        await office.CheckIn(session, code, office.Bao, device: "may-1", signedIn: true);

        office.Program.Time.Advance(TimeSpan.FromDays(29));
        (await office.Program.CarryOut("dissemination.devices")).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(2));
        (await office.Program.CarryOut("dissemination.devices")).ShouldBe(1);

        var entry = await office.Program.In(scope =>
            scope.GetRequiredService<AppDatabase>().Set<Attendance>().SingleAsync()
        );
        (entry.Device, entry.State).ShouldBe((null, EntryState.Counted));
        (await office.Figures(campaign)).Attended.ShouldBe(1);
    }
}
