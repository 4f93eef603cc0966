using Chutri.Duties;
using Chutri.Platform;
using Chutri.Privacy.Model;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy.Tests.Operations;

/// <summary>Through AskCorrection, AnswerCorrection and ShowCorrection.</summary>
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
}
