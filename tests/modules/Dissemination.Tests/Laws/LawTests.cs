using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Laws;

public sealed class LawTests
{
    [Theory, OnBothDatabases]
    public async Task Finds_a_figure_that_is_no_longer_the_count(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        await office.LawsHold();

        await Change(office, "update dissemination_progress set listed = listed + 1");

        var found = await office.Law("dissemination-progress-equals-count");
        (found.Looked, found.Broken).ShouldBe((4, 4));
        found.Examples.ShouldBe([campaign]);
    }

    [Theory, OnBothDatabases]
    public async Task Finds_somebody_who_counts_without_an_entry_of_a_roll(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Bao);

        await Change(office, "update dissemination_attendance set state = 'Struck'");

        var found = await office.Law("dissemination-attendance-has-its-entry");
        (found.Looked, found.Broken).ShouldBe((1, 1));
        found.Examples.ShouldBe(["DV03"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_database_itself_refuses_a_second_entry_of_one_person_and_one_telephone(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Present(session, office.Van, office.Bao, office.Hoa);

        await Should.ThrowAsync<Exception>(() =>
            Change(
                office,
                "update dissemination_attendance set person = (select person from dissemination_attendance order by id limit 1)"
            )
        );
        await Should.ThrowAsync<Exception>(() =>
            Change(office, "update dissemination_attendance set device = 'may-1'")
        );
    }

    private static Task Change(PartyOffice office, string sql) =>
        office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken)
        );
}
