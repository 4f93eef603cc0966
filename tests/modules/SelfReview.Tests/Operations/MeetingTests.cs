using Chutri.Dissemination;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.SelfReview.Tests.Operations;

public sealed class MeetingTests
{
    [Theory, OnBothDatabases]
    public async Task A_cell_meets_keeps_minutes_votes_hands_in_and_the_round_is_reported(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        await office.PutShortLists();
        var round = (await office.Open()).Value;
        var code = await office.PartOf(round);
        (await Note("Ghi sớm", null)).Refusal!.Code.ShouldBe("selfreview-no-meeting");

        (await Begin(present: 3)).Refusal!.Fields[0].Field.ShouldBe("present"); // the cell has two
        (await Begin(present: 2)).Refusal.ShouldBeNull();
        (await Begin(present: 2)).Refusal!.Code.ShouldBe("selfreview-meeting-goes-on");
        (await Note("Thảo luận phần kiểm đếm", null)).Value.ShouldBe(1);
        (await Note("Thông qua bản tự soi", new(2, 1, 0))).Refusal!.Fields[0].Field.ShouldBe("for");
        (await Note("Thông qua bản tự soi", new(2, 0, 0))).Value.ShouldBe(2);
        await office.Answer(code, ("A1", "có", ""), ("A2", "0", ""), ("B1", "Không", ""));
        await office.Note(code, "Ít tự kiểm tra");
        await office.Note(code, "Chưa có trong danh mục", "");
        (await office.HandIn(code)).Refusal!.Code.ShouldBe("selfreview-meeting-goes-on");
        (
            await office.Program.Run<EndMeeting, string, Done>(code, office.Van)
        ).Refusal.ShouldBeNull();
        (await office.HandIn(code)).Refusal.ShouldBeNull();
        var seen = (await office.See(code, office.Linh)).Value;
        seen.Minutes.Select(line => (line.Text, line.For))
            .ShouldBe([("Thảo luận phần kiểm đếm", null), ("Thông qua bản tự soi", 2)]);

        // each count of a sign opens its list; whoever may not read the review sees that there is one
        (await Shortcomings("1.4", office.Linh)).ShouldBe(["Ít tự kiểm tra"]);
        (await Shortcomings("", office.Linh)).ShouldBe(["Chưa có trong danh mục"]);
        (await Shortcomings("1.4", office.Anh)).ShouldBeEmpty();

        var report = await office.Program.Run<ReportRound, ReportRoundRequest, string>(
            new(round, Head, "https://chutri.example"),
            office.Linh
        );
        report.Value.ShouldBe("BCTS-2026-000001");
        (
            await office.Program.Run<ReportRound, ReportRoundRequest, string>(
                new(round, Head, "https://chutri.example"),
                office.Van
            )
        ).Refusal!.Kind.ShouldBe(RefusalKind.NotAllowed);

        Task<Outcome<Done>> Begin(int present) =>
            office.Program.Run<BeginMeeting, BeginMeetingRequest, Done>(
                new(code, "Đỗ Thị Hồng Vân", "Trần Quốc Bảo", present),
                office.Van
            );

        Task<Outcome<int>> Note(string text, Vote? vote) =>
            office.Program.Run<NoteMinutes, NoteMinutesRequest, int>(
                new(code, text, vote),
                office.Van
            );

        Task<IReadOnlyList<string>> Shortcomings(string sign, Caller by) =>
            office.Program.In<IReadOnlyList<string>>(async scope =>
                [
                    .. (
                        await scope
                            .GetRequiredService<FindShortcomings>()
                            .Page(seen.Round, sign, null, by, CancellationToken.None)
                    ).Page.Items.Select(line => line.Text),
                ]
            );
    }

    private static ReportHead Head { get; } =
        new(
            "Thành ủy",
            "Sông Vân",
            null,
            "BC/DU",
            "Bí thư",
            "Phạm Văn Lĩnh",
            "Đảng ủy cơ quan",
            "Kiểm tra việc khắc phục ở các chi bộ."
        );
}
