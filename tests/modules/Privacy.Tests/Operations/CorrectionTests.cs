using Chutri.Duties;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Privacy.Model;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy.Tests.Operations;

/// <summary>Through AskCorrection, AnswerCorrection, ShowCorrection, LookAtCorrection and NoteCorrectionLook.</summary>
public sealed class CorrectionTests
{
    [Theory, OnBothDatabases]
    public async Task A_request_is_a_duty_of_the_nearest_administrator_for_two_working_days(
        DatabaseKind kind
    )
    {
        await using var office = await PrivacyOffice.Start(kind);

        var code = (await office.Ask(office.Bao)).Value;

        var duty = (await office.Show(code, office.Bao)).Value.Duty;
        duty.Holder.ShouldBe(new Holder(office.Organising.Id, office.Hai.Person));
        duty.Due.ShouldBe(new DateOnly(2026, 11, 27));
        duty.Next.ShouldBe(NextStep.Answer);
        duty.Title.ShouldNotContain("Bảo");
    }

    [Theory, OnBothDatabases]
    public async Task The_answer_closes_the_duty_and_the_asker_reads_it(DatabaseKind kind)
    {
        await using var office = await PrivacyOffice.Start(kind);
        var code = (await office.Ask(office.Bao)).Value;

        (await office.Answer(code, office.Hai)).Refusal.ShouldBeNull();

        var view = (await office.Show(code.ToLowerInvariant(), office.Bao)).Value;
        view.State.ShouldBe(CorrectionState.Corrected);
        view.Answer.ShouldBe("Đã sửa tên theo giấy khai sinh");
        view.AnsweredByName.ShouldBe("Vũ Ngọc Hải");
        view.Duty.State.ShouldBe(DutyState.Done);
        (await FactsAbout(office, view.Id)).ShouldBe([
            $"Quản trị Ban Tổ chức Vũ Ngọc Hải trả lời đề nghị {code} của Trần Quốc Bảo: đã sửa.",
            $"Chuyên viên Trần Quốc Bảo đề nghị sửa dữ liệu cá nhân của mình ({code}).",
        ]);
        (await office.Answer(code, office.Mai)).Refusal!.Code.ShouldBe("privacy-already-answered");
    }

    [Theory, OnBothDatabases]
    public async Task To_anybody_else_the_request_does_not_exist(DatabaseKind kind)
    {
        await using var office = await PrivacyOffice.Start(kind);
        var ofBao = (await office.Ask(office.Bao)).Value;
        var ofLan = (await office.Ask(office.Lan)).Value;

        (await office.Show(ofBao, office.Lan)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await office.Show(ofLan, office.Hai)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await office.Answer(ofLan, office.Hai)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
        (await office.Answer(ofBao, office.Lan)).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);
        (await office.Show(ofBao, office.Mai)).Value.MayAnswer.ShouldBeTrue();
        (await office.Show(ofBao, office.Bao)).Value.MayAnswer.ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Lists_show_its_duty_to_the_asker_and_to_those_who_may_answer_alone(
        DatabaseKind kind
    )
    {
        await using var office = await PrivacyOffice.Start(kind);
        await office.Ask(office.Bao);

        (await Listed(office, office.Bao)).ShouldBe(1);
        (await Listed(office, office.Hai)).ShouldBe(1);
        (await Listed(office, office.Mai)).ShouldBe(1);
        (await Listed(office, office.Lan)).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_became_an_administrator_later_answers_it_too(DatabaseKind kind)
    {
        await using var office = await PrivacyOffice.Start(kind);
        var code = (await office.Ask(office.Bao)).Value;
        var later = office.Lan with { Role = Role.Administrator, Over = null };

        (await office.LookAt(code, later)).Refusal.ShouldBeNull();
        (await office.Answer(code, later)).Refusal.ShouldBeNull();

        (await office.Show(code, office.Bao)).Value.Duty.State.ShouldBe(DutyState.Done);
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_does_not_answer_the_own_request_where_there_is_another(
        DatabaseKind kind
    )
    {
        await using var office = await PrivacyOffice.Start(kind);

        var code = (await office.Ask(office.Hai)).Value;

        (await office.Show(code, office.Hai)).Value.AddresseeName.ShouldBe("Lê Thị Thanh Mai");
        (await office.Answer(code, office.Hai)).Refusal!.Code.ShouldBe("privacy-asked-yourself");
        (await office.Answer(code, office.Mai, corrected: false)).Refusal.ShouldBeNull();
        (await office.Show(code, office.Hai)).Value.State.ShouldBe(CorrectionState.Declined);
    }

    [Theory, OnBothDatabases]
    public async Task The_asker_is_told_who_read_the_request(DatabaseKind kind)
    {
        await using var office = await PrivacyOffice.Start(kind);
        var code = (await office.Ask(office.Bao)).Value;

        (await office.LookAt(code, office.Bao)).Refusal.ShouldBeNull();
        (await office.LookAt(code, office.Lan)).Refusal.ShouldNotBeNull();
        (await office.LookAt(code, office.Hai)).Refusal.ShouldBeNull();

        (await FactsAbout(office, office.Bao.Person!.Value.Value)).ShouldBe([
            $"Quản trị Ban Tổ chức Vũ Ngọc Hải xem đề nghị sửa dữ liệu {code} của Trần Quốc Bảo.",
        ]);
        (await office.Held(office.Bao))
            .Single(part => part.Source.Code == "done-about")
            .Total.ShouldBe(1);
    }

    /// <summary>
    /// Three rules for three questions (docs/decisions/0018): a record is kept by whoever reaches one of the person's posts, a request
    /// stays with the unit where it was asked, and an account is reached with all posts alone (ManageAccountsTests of the accounts).
    /// </summary>
    [Theory, OnBothDatabases]
    public async Task A_request_stays_where_it_was_asked_and_a_record_is_kept_by_each_unit_of_the_person(
        DatabaseKind kind
    )
    {
        await using var office = await PrivacyOffice.Start(kind);
        var lan = office.Lan.Person!.Value;
        var asked = (await office.Ask(office.Lan)).Value;
        (await Correct("Bùi Ngọc Lan Anh")).Refusal!.Code.ShouldBe("out-of-reach");

        (
            await office.Program.Run<AppointPost, AppointPostRequest, PostId>(
                new(
                    lan,
                    office.Organising.Id,
                    "Chuyên viên",
                    Role.Officer,
                    office.Organising.Id,
                    office.Program.Now.Today,
                    null,
                    null
                ),
                office.Mai
            )
        ).Refusal.ShouldBeNull();

        (await Correct("Bùi Ngọc Lan Anh")).Refusal.ShouldBeNull();
        (await office.Show(asked, office.Hai)).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);

        Task<Outcome<Done>> Correct(string name) =>
            office.Program.Run<CorrectPerson, CorrectPersonRequest, Done>(
                new(lan, name, "giấy khai sinh"),
                office.Hai
            );
    }

    private static Task<string[]> FactsAbout(PrivacyOffice office, Guid request) =>
        office.Program.In(async scope =>
            (
                await scope
                    .GetRequiredService<FactReading>()
                    .About(request, Caller.Program, 10, null, CancellationToken.None)
            )
                .Select(fact => fact.Sentence().Vietnamese)
                .ToArray()
        );

    private static Task<int> Listed(PrivacyOffice office, Caller reader) =>
        office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(reader);
            var filter = await scope
                .GetRequiredService<DutyFilters>()
                .Parse(new() { Kind = "correction" }, CancellationToken.None);
            return (
                await scope
                    .GetRequiredService<DutyListing>()
                    .Page(filter.Value, 10, null, office.Program.Now, CancellationToken.None)
            )
                .Items
                .Count;
        });
}
