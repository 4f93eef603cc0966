using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Tests.Operations;

/// <summary>What <see cref="RecordCheckIns"/> does for those who hold up a telephone.</summary>
public sealed class CheckInTests
{
    [Theory, OnBothDatabases]
    public async Task Who_is_signed_in_counts_at_once_and_the_moment_is_that_of_the_code(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var (campaign, session) = await Begun(office);
        office.Program.Time.Advance(TimeSpan.FromSeconds(70));

        var done = await office.CheckIn(
            session,
            await office.CodeOf(session, slotsAgo: 1),
            office.Bao,
            signedIn: true
        );

        done.Value.Waits.ShouldBeFalse();
        done.Value.At.ShouldBe(office.Program.Now.Utc.AddSeconds(-40));
        (await office.Figures(campaign)).Attended.ShouldBe(1);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Who_is_not_signed_in_names_code_and_name_and_waits_for_the_secretary(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var (campaign, session) = await Begun(office);
        var code = await office.CodeOf(session);

        (await office.CheckIn(session, code, office.Bao)).Value.Waits.ShouldBeTrue();
        (
            await office.CheckIn(session, code, office.Hoa, personCode: "DV03")
        ).Refusal!.Code.ShouldBe("dissemination-name-is-unknown");
        (await office.Figures(campaign)).Attended.ShouldBe(0);

        (
            await office.Run<ConfirmCheckIns, ConfirmCheckInsRequest, int>(
                new(session, null),
                office.Van
            )
        ).Value.ShouldBe(1);
        (await office.Figures(campaign)).Attended.ShouldBe(1);
        (
            await office.Run<ConfirmCheckIns, ConfirmCheckInsRequest, int>(
                new(session, null),
                office.Van
            )
        ).Refusal!.Code.ShouldBe("dissemination-nothing-to-confirm");
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task A_code_sent_again_changes_nothing_and_one_telephone_is_for_one_person(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var (campaign, session) = await Begun(office);
        var code = await office.CodeOf(session, scanned: true);

        var first = await office.CheckIn(session, code, office.Bao, null, "may-1", true);
        var again = await office.CheckIn(session, code, office.Bao, null, "may-1", true);
        var other = await office.CheckIn(session, code, office.Hoa, null, "may-1", true);

        (first.Value.Already, again.Value.Already).ShouldBe((false, true));
        again.Value.At.ShouldBe(first.Value.At);
        other.Refusal!.Code.ShouldBe("dissemination-device-is-taken");
        (await office.Figures(campaign)).Attended.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_code_that_travelled_for_an_hour_is_taken_with_its_own_moment_and_waits(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var (_, session) = await Begun(office);
        var code = await office.CodeOf(session);
        var shown = AttendanceCode.StartOf(AttendanceCode.SlotOf(office.Program.Now.Utc));
        office.Program.Time.Advance(TimeSpan.FromHours(1));

        var late = await office.CheckIn(session, code, office.Bao, signedIn: true);

        (late.Value.At, late.Value.Waits).ShouldBe((shown, true));
        office.Program.Time.Advance(TimeSpan.FromHours(12));
        (await office.CheckIn(session, code, office.Hoa, signedIn: true)).Refusal!.Code.ShouldBe(
            "dissemination-code-has-expired"
        );
    }

    [Theory, OnBothDatabases]
    public async Task Guessing_is_stopped_after_five_wrong_codes_and_only_for_whoever_guesses(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var (_, session) = await Begun(office);
        for (var one = 0; one < 5; one++)
        {
            (
                await office.CheckIn(session, $"{one}{one}", office.Bao, signedIn: true)
            ).Refusal!.Code.ShouldBe("dissemination-code-is-wrong");
        }

        var code = await office.CodeOf(session);
        (await office.CheckIn(session, code, office.Bao, signedIn: true)).Refusal!.Kind.ShouldBe(
            RefusalKind.Busy
        );
        (await office.CheckIn(session, code, office.Hoa, signedIn: true)).Refused.ShouldBeFalse();
        office.Program.Time.Advance(TimeSpan.FromMinutes(6));
        (
            await office.CheckIn(session, await office.CodeOf(session), office.Bao, signedIn: true)
        ).Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Wrong_codes_under_somebody_elses_name_do_not_stand_in_that_persons_way(
        DatabaseKind kind
    )
    {
        await using var office = await PartyOffice.Start(kind);
        var (_, session) = await Begun(office);
        for (var one = 0; one < 6; one++)
        {
            await office.CheckIn(session, "11", office.Bao, address: "203.0.113.7");
            await office.CheckIn(session, "11", office.Hoa);
        }

        var typed = await office.CodeOf(session);
        var scanned = await office.CodeOf(session, scanned: true);
        (
            await office.CheckIn(session, typed, office.Bao, address: "203.0.113.7")
        ).Refusal!.Kind.ShouldBe(RefusalKind.Busy);
        (await office.CheckIn(session, typed, office.Bao)).Refused.ShouldBeFalse();
        (await office.CheckIn(session, typed, office.Hoa)).Refusal!.Kind.ShouldBe(RefusalKind.Busy);
        (await office.CheckIn(session, scanned, office.Hoa)).Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task What_no_database_can_keep_is_refused_to_its_sender_alone(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var (_, session) = await Begun(office);
        var code = await office.CodeOf(session);

        var answers = await Task.WhenAll(
            office.CheckIn(session, code, office.Hoa, "DV\0"),
            office.CheckIn(session, code, office.Lan, new string('9', 5_000)),
            office.CheckIn(session, code, office.Bao, device: "may\0")
        );

        answers[0].Refusal!.Code.ShouldBe("dissemination-name-is-unknown");
        answers[1].Refusal!.Code.ShouldBe("dissemination-name-is-unknown");
        answers[2].Refused.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Who_is_on_no_list_and_whom_the_secretary_struck_are_told_so(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var (campaign, session) = await Begun(office);
        await office.Arrives("DV90", "Lê Văn Mới", office.Travel, office.Program.Now.Today);
        var code = await office.CodeOf(session);
        var stranger = office.Bao with { Person = PersonId.New(), Name = "Lê Văn Mới" };

        (
            await office.CheckIn(session, code, stranger, "DV90", signedIn: true)
        ).Refusal!.Code.ShouldBe("dissemination-not-in-audience");

        await office.CheckIn(session, code, office.Bao, signedIn: true);
        await office.Must<StrikeAttendance, StrikeAttendanceRequest>(
            new(session, await Entry(office, office.Bao), "Không có trong phòng"),
            office.Van
        );
        (await office.CheckIn(session, code, office.Bao, signedIn: true)).Refusal!.Code.ShouldBe(
            "dissemination-was-struck"
        );
        (await office.Figures(campaign)).Attended.ShouldBe(0);
        await office.LawsHold();
        (await office.Ticked(session, office.Van, office.Bao)).Value.ShouldBe(1);
        (await office.Figures(campaign)).Attended.ShouldBe(1);
        await office.LawsHold();
    }

    [Theory, OnBothDatabases]
    public async Task Many_at_once_are_each_kept_once(DatabaseKind kind)
    {
        await using var office = await PartyOffice.Start(kind);
        var (campaign, session) = await Begun(office);
        var code = await office.CodeOf(session);
        Caller[] people = [office.Linh, office.Van, office.Bao, office.Hoa, office.Lan];

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(at => office.CheckIn(session, code, people[at % 5], signedIn: true))
        );

        answers.Count(answer => !answer.Value.Already).ShouldBe(5);
        (await office.Figures(campaign)).Attended.ShouldBe(5);
        await office.LawsHold();
    }

    private static Task<Guid> Entry(PartyOffice office, Caller who) =>
        office.Program.In(scope =>
            Microsoft
                .Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<AppDatabase>(
                    scope
                )
                .Set<Attendance>()
                .Where(entry => entry.Person == who.Person && entry.State != EntryState.Struck)
                .Select(entry => entry.Id)
                .SingleAsync()
        );

    private static async Task<(string Campaign, string Session)> Begun(PartyOffice office)
    {
        var campaign = await office.Frozen();
        return (campaign, await office.Opened(campaign, office.Organising, office.Van));
    }
}
