using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.SelfReview;
using Chutri.Testing;

namespace Chutri.Inspections.Tests.Operations;

public sealed class DisputedAnswerTests
{
    private const string LansPhone = "may-cua-lan";
    private const string MinhsPhone = "may-cua-minh";

    [Theory, OnBothDatabases]
    public async Task While_two_inspectors_differ_what_hangs_on_either_answer_stays_in_sight(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var (lan, minh) = (office.Lan, office.Minh);
        var code = await SheetTests.Decided(office);
        var made = await office.Run<MakeSheet, MakeSheetRequest, int>(
            new(
                code,
                "Phiếu tại bộ phận một cửa",
                new(
                    "phieu.csv",
                    [
                        Asked("A1", ["có", "không"], null),
                        Asked("A2", [], new("A1", "=", "có")),
                        Asked("A3", [], new("A1", "=", "chưa rõ")),
                    ]
                )
            ),
            lan
        );
        made.Value.ShouldBe(1);
        await office.Must<TakeSheet, TakeSheetRequest>(new(code, 1, LansPhone), lan);
        await office.Must<TakeSheet, TakeSheetRequest>(new(code, 1, MinhsPhone), minh);
        office.Program.Time.Advance(TimeSpan.FromDays(2));
        await SheetTests.Send(
            office,
            code,
            lan,
            LansPhone,
            SheetTests.Answer(office, "A1", "có", 1),
            SheetTests.Answer(office, "A2", "Sổ đủ trang", 2)
        );

        await SheetTests.Send(
            office,
            code,
            minh,
            MinhsPhone,
            SheetTests.Answer(office, "A1", "không", 1)
        );

        var view = await SheetTests.Seen(office, code, lan);
        view.Lines.Select(line => line.IsAsked).ShouldBe([true, true, false]);
        view.Lines[1].Current!.Answer.ShouldBe("Sổ đủ trang");
        var no = view.Lines[0].Differing.Single(one => one.Answer == "không");
        await office.Must<ChooseAnswer, ChooseAnswerRequest>(
            new(code, 1, "A1", no.Id, "Đã xem lại sổ gốc"),
            lan
        );
        (await SheetTests.Seen(office, code, lan)).Lines[1].IsAsked.ShouldBeFalse();
    }

    private static PublishedQuestion Asked(
        string code,
        IReadOnlyList<string> allowed,
        PublishedCondition? when
    ) => new("Sổ sách", code, $"Câu {code}?", allowed, [], false, null, when);
}
