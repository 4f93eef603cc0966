using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Duties;
using Chutri.Notifications;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

public sealed class InvitationTests
{
    [Theory, OnBothDatabases]
    public async Task Those_who_have_to_attend_are_invited_have_it_in_their_calendar_and_are_reminded_once_the_day_before(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        await office.Must<GrantExemption, GrantExemptionRequest>(
            new(campaign, office.Hoa.Person!.Value, ExemptionReason.Sick, "Giấy ra viện", ""),
            office.Linh
        );
        var day = office.Program.Now.Today.AddDays(3);
        var session = (
            await office.Run<PlanSession, PlanSessionRequest, string>(
                new(
                    campaign,
                    office.SessionOf(office.Organising) with
                    {
                        On = day,
                        StartsAt = office.Program.Now.Utc.AddDays(3),
                    }
                ),
                office.Van
            )
        ).Value;

        (await Told<SessionInvited>(office)).ShouldBe(
            [office.Van.Person!.Value, office.Bao.Person!.Value],
            ignoreOrder: true
        );
        (await Calendar(office, office.Bao)).ShouldBe([session]);
        (await Calendar(office, office.Hoa)).ShouldBeEmpty();
        (await Remind(office)).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(2));
        (await Remind(office)).ShouldBe(1);
        (await Remind(office)).ShouldBe(0);
        (await Told<SessionReminded>(office)).Count.ShouldBe(2);
        var id = await office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<StudySession>()
                .Select(one => one.Id)
                .SingleAsync()
        );
        (await office.Run<RemindOfSession, Guid, int>(id, Caller.Program)).Value.ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_session_whose_campaign_has_ended_nobody_is_reminded_and_no_calendar_has_it(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var campaign = await office.Frozen();
        var day = office.Program.Now.Today.AddDays(3);
        await office.Run<PlanSession, PlanSessionRequest, string>(
            new(campaign, office.SessionOf(office.Organising) with { On = day }),
            office.Van
        );
        (await Calendar(office, office.Bao)).Count.ShouldBe(1);
        await office.Must<CloseCampaign, CloseCampaignRequest>(
            new(campaign, "Đã học xong"),
            office.Linh
        );

        office.Program.Time.Advance(TimeSpan.FromDays(2));

        (await Remind(office)).ShouldBe(0);
        (await Calendar(office, office.Bao)).ShouldBeEmpty();
    }

    private static Task<int> Remind(PartyOffice office) =>
        office.Program.In(async scope =>
            (
                await scope
                    .GetServices<IDueWork>()
                    .OfType<SessionClock>()
                    .Single()
                    .CarryOut(default)
            ).Done
        );

    private static Task<IReadOnlyList<string>> Calendar(PartyOffice office, Caller who) =>
        office.Program.In(async scope =>
            (IReadOnlyList<string>)
                [
                    .. (
                        await scope
                            .GetRequiredService<IOwnCalendar>()
                            .Of(who, path => path, office.Program.Now, default)
                    ).Select(one => one.Url.Split('/')[^1]),
                ]
        );

    private static Task<IReadOnlyList<PersonId>> Told<TBody>(PartyOffice office)
        where TBody : FactBody =>
        office.Program.In(async scope =>
        {
            var session = await scope
                .GetRequiredService<AppDatabase>()
                .Set<StudySession>()
                .SingleAsync();
            var facts = await scope
                .GetRequiredService<FactReading>()
                .About(session.Id, office.Linh, 10, null, default);
            return facts.Select(fact => fact.Body).OfType<TBody>().Single() switch
            {
                SessionInvited invited => invited.People,
                SessionReminded reminded => reminded.People,
                _ => [],
            };
        });
}
