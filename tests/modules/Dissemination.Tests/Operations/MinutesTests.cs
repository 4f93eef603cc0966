using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

public sealed class MinutesTests
{
    [Theory, OnBothDatabases]
    public async Task Minutes_and_conclusions_of_a_cell_are_read_by_the_cell_by_those_above_it_and_by_who_was_there(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var session = await office.Opened(campaign, office.Organising, office.Van);
        await office.Run<NoteConclusion, NoteConclusionRequest, int>(
            new(session, "Còn hai việc không rõ ai chủ trì."),
            office.Van
        );
        await office.Present(session, office.Van, office.Van, office.Lan);

        await Reads(office.Van, files: true);
        await Reads(office.Hoa, files: false);
        await Reads(office.Linh, files: true);
        await Reads(office.Lan, files: false);
        foreach (var other in new[] { office.Anh, office.Quang, office.Son })
        {
            var view = await Show(other);
            (view.MayReadMinutes, view.Conclusions.Count).ShouldBe((false, 0), other.Name);
            (await FollowUps(other)).ShouldBe(0, other.Name);
        }

        (await FollowUps(office.Linh)).ShouldBe(1);
        (await FollowUps(office.Hoa)).ShouldBe(1);

        async Task Reads(Caller who, bool files)
        {
            var view = await Show(who);
            (view.MayReadMinutes, view.MayHold).ShouldBe((true, files), who.Name);
            view.Conclusions.Count.ShouldBe(1, who.Name);
        }

        Task<SessionView> Show(Caller who) =>
            office.Program.In(async scope =>
                (
                    await scope
                        .GetRequiredService<ShowSession>()
                        .Run(session, null, null, null, 10, who, default)
                ).Value
            );

        Task<long> FollowUps(Caller who) =>
            office.Program.In(async scope =>
                (await scope.GetRequiredService<FindFollowUps>().Page(campaign, null, who, default))
                    .Value
                    .Page
                    .Total
            );
    }
}
