using Chutri.Testing;

namespace Chutri.Privacy.Tests.Operations;

public sealed class RetainCorrectionsTests
{
    [Theory, OnBothDatabases, Retains("privacy.corrections")]
    public async Task What_was_wrong_is_forgotten_five_years_after_the_answer_and_that_it_was_answered_stays(
        DatabaseKind kind
    )
    {
        await using var office = await PrivacyOffice.Start(kind);
        var answered = (await office.Ask(office.Bao)).Value;
        var open = (await office.Ask(office.Bao)).Value;
        (await office.Answer(answered, office.Hai)).Refusal.ShouldBeNull();

        office.Program.Time.Advance(TimeSpan.FromDays(5 * 365));
        (await office.Program.CarryOut("privacy.corrections")).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(2));
        (await office.Program.CarryOut("privacy.corrections")).ShouldBe(1);
        (await office.Program.CarryOut("privacy.corrections")).ShouldBe(0);

        var gone = (await office.Show(answered, office.Bao)).Value;
        (gone.Wrong, gone.Right).ShouldBe(("", ""));
        gone.AnsweredByName.ShouldBe("Vũ Ngọc Hải");
        (await office.Show(open, office.Bao)).Value.Wrong.ShouldBe("Tên ghi là Trần Quốc Bào");
        var held = (await office.Held(office.Bao)).Single(part =>
            part.Source.Code == "corrections"
        );
        held.Purpose.Vietnamese.ShouldEndWith("Giữ 5 năm từ khi trả lời.");
        held.Things.ShouldContain(thing =>
            thing.Value.Vietnamese == "đã sửa: Đã sửa tên theo giấy khai sinh"
        );
    }
}
