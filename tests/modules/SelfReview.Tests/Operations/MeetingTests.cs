using Chutri.Dissemination;
using Chutri.Platform;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.SelfReview.Tests.Operations;

public sealed class MeetingTests
{
    [Theory, OnBothDatabases, Retains("selfreview.texts")]
    public async Task A_cell_meets_keeps_minutes_votes_hands_in_and_the_round_is_reported(
        DatabaseKind kind
    )
    {
        await using var office = await ReviewOffice.Start(kind);
        await office.PutShortLists();
        var round = (await office.Open()).Value;
        var code = await office.PartOf(round);
        (await Note("Ghi sớm", null)).Refusal!.Code.ShouldBe("selfreview-no-meeting");

        (await Meet<BeginMeeting>(3)).Refusal!.Fields[0].Field.ShouldBe("present"); // the cell has two
        (await Meet<BeginMeeting>(0, office.Anh))
            .Refusal!.Fields.Select(field => field.Field)
            .ShouldBe(["chair", "present"], "nobody of another cell, and not without anybody");
        (await Meet<CorrectMeeting>(1)).Refusal!.Code.ShouldBe("selfreview-no-meeting");
        (await Meet<BeginMeeting>(1)).Refusal.ShouldBeNull();
        (await Meet<BeginMeeting>(2)).Refusal!.Code.ShouldBe("selfreview-meeting-goes-on");
        (await End()).Refusal!.Fields[0].Field.ShouldBe("withoutMinutes"); // it asks first
        (await Meet<CorrectMeeting>(2)).Refusal.ShouldBeNull(); // one came late
        (await Note("Thảo luận phần kiểm đếm", null)).Value.ShouldBe(1);
        (await Note("Thông qua bản tự soi", new(2, 1, 0))).Refusal!.Fields[0].Field.ShouldBe("for");
        (await Note("Thông qua bản tự soi", new(2, 0, 0))).Value.ShouldBe(2);
        (await Meet<CorrectMeeting>(1)).Refusal!.Fields[0].Field.ShouldBe("present"); // two have voted
        await office.Answer(code, ("A1", "có", ""), ("A2", "0", ""), ("B1", "Không", ""));
        await office.Note(code, "Ít tự kiểm tra");
        await office.Note(code, "Chưa có trong danh mục", "");
        (await office.HandIn(code)).Refusal!.Code.ShouldBe("selfreview-meeting-goes-on");
        (await End("Bế mạc")).Refusal.ShouldBeNull(); // what was typed is written down
        (await office.HandIn(code)).Refusal.ShouldBeNull();
        var seen = (await office.See(code, office.Linh)).Value;
        seen.Minutes.Select(line => (line.Text, line.For))
            .ShouldBe([
                ("Thảo luận phần kiểm đếm", null),
                ("Thông qua bản tự soi", 2),
                ("Bế mạc", null),
            ]);
        (seen.Meeting!.Chair, seen.Meeting.Present).ShouldBe(("Đỗ Thị Hồng Vân", 2));

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

        // when ten years are over what was said and written is gone; the figures stand
        office.Program.Time.Advance(TimeSpan.FromDays(366 * 11));
        (await office.Program.CarryOut("selfreview.texts")).ShouldBe(1);
        (await office.Program.CarryOut("selfreview.texts")).ShouldBe(0);
        var kept = (await office.See(code, office.Linh)).Value;
        kept.Answers.ShouldBeEmpty();
        kept.Minutes.ShouldAllBe(line => line.Text.Length == 0);
        kept.Meeting!.Chair.ShouldBeEmpty();
        kept.Shortcomings.Select(one => (one.Shortcoming.Text, one.Sign?.Code))
            .ShouldBe([("", "1.4"), ("", null)]);
        (kept.Part.Earned, kept.Part.Possible).ShouldBe((3, 3));

        Task<Outcome<Done>> Meet<TMeet>(int present, Caller? chair = null)
            where TMeet : IOperation<MeetingRequest, Done> =>
            office.Program.Run<TMeet, MeetingRequest, Done>(
                new(code, (chair ?? office.Van).Person!.Value, office.Bao.Person!.Value, present),
                office.Van
            );

        Task<Outcome<Done>> End(string? last = null) =>
            office.Program.Run<EndMeeting, EndMeetingRequest, Done>(
                new(code, last is null ? null : new(code, last, null), false),
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
