using System.IO.Compression;
using System.Text;
using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Chutri.Inspections.Tests.Operations.InspectionDeeds;

namespace Chutri.Inspections.Tests.Operations;

/// <summary>From the draft on: who replies, who stands for the unit, and what is kept.</summary>
public sealed class RepliesTests
{
    [Theory, OnBothDatabases]
    public async Task When_nobody_replies_in_time_the_conclusion_is_owed_all_the_same(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var code = await Sent(office);
        office.Program.Time.Advance(TimeSpan.FromDays(7));
        (await office.Program.CarryOut(EndReplies.Right.Code)).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(1));
        (await office.Program.CarryOut(EndReplies.Right.Code)).ShouldBe(1);
        (await office.Program.CarryOut(EndReplies.Right.Code)).ShouldBe(0);
        (await Begun(office, StepKind.Conclude)).ShouldBe(1);

        // A late reply is still taken, and the conclusion is not owed twice.
        await Reply(office, code, office.Van, forUnit: true);
        await Reply(office, code, office.Bao, forUnit: false);
        (await Begun(office, StepKind.Conclude)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_reply_at_once_leave_the_conclusion_owed_once(DatabaseKind kind)
    {
        await using var office = await InspectionOffice.Start(kind);
        var (code, stop) = (await Sent(office), TestContext.Current.CancellationToken);
        await Task.WhenAll(
            Task.Run(() => Reply(office, code, office.Van, forUnit: true), stop),
            Task.Run(() => Reply(office, code, office.Bao, forUnit: false), stop)
        );
        (await Begun(office, StepKind.Conclude)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_heads_the_unit_on_the_day_sees_and_replies_and_who_did_before_no_longer(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var code = await Sent(office);
        (await office.Program.CarryOut(FollowUnitSide.Right.Code)).ShouldBe(0);
        await office.Leaves(office.Van);
        await office.Heads(office.Anh);
        (await office.Program.CarryOut(FollowUnitSide.Right.Code)).ShouldBe(1);
        (await office.Program.CarryOut(FollowUnitSide.Right.Code)).ShouldBe(0);

        (await Look(office, code, office.Van)).Refused.ShouldBeTrue();
        (await Seen(office, code, office.Anh)).Findings.Count.ShouldBe(1);
        (await Holders(office, code)).ShouldContain(office.Anh.Person);
        await Reply(office, code, office.Anh, forUnit: true);
    }

    [Theory, OnBothDatabases]
    public async Task A_unit_that_nobody_heads_is_not_said_to_have_had_nothing_to_say(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var code = await Sent(office);
        await office.Leaves(office.Van);
        (await office.Program.CarryOut(FollowUnitSide.Right.Code)).ShouldBe(1);
        office.Program.Time.Advance(TimeSpan.FromDays(8));
        await office.Program.CarryOut(EndReplies.Right.Code);
        await office.Must<ConcludeInspection, ConcludeInspectionRequest>(
            InspectionOffice.Conclusion(code),
            office.Lan
        );

        var paper = await PaperText(office, code);
        paper.ShouldContain("Ban Tổ chức không có người đứng đầu để có ý kiến");
        paper.ShouldContain("Trần Quốc Bảo không có ý kiến trong thời hạn");
    }

    [Theory, OnBothDatabases, Retains("inspections.files")]
    public async Task Evidence_and_declarations_go_ten_years_after_the_file_was_closed(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var code = await Sent(office);
        await office.Must<AddInspectionPapers, AddInspectionPapersRequest>(
            new(code, [new("anh.jpg", "image/jpeg", "ảnh"u8.ToArray())], "Ảnh sổ theo dõi"),
            office.Lan
        );
        var paper = (await Seen(office, code, office.Lan)).Papers.ShouldHaveSingleItem();
        await office.Must<MarkPaperMistaken, MarkPaperMistakenRequest>(
            new(code, paper.Id, "Ảnh của cuộc khác"),
            office.Lan
        );
        (
            await office.Refused<MarkPaperMistaken, MarkPaperMistakenRequest>(
                new(code, paper.Id, "Lần nữa"),
                office.Lan
            )
        )!.Code.ShouldBe("inspections-paper-stays");
        await Reply(office, code, office.Van, forUnit: true);
        await Reply(office, code, office.Bao, forUnit: false);
        await office.Must<ConcludeInspection, ConcludeInspectionRequest>(
            InspectionOffice.Conclusion(code),
            office.Lan
        );
        await office.Must<CloseInspectionFile, CloseInspectionRequest>(
            new(code, "Đã khắc phục"),
            office.Lan
        );
        Encoding
            .UTF8.GetString(await Content(office, code, PaperKind.Index))
            .ShouldContain("đưa nhầm: Ảnh của cuộc khác");

        office.Program.Time.Advance(TimeSpan.FromDays(9 * 366));
        (await office.Program.CarryOut("inspections.files")).ShouldBe(0);
        office.Program.Time.Advance(TimeSpan.FromDays(2 * 366));
        (await office.Program.CarryOut("inspections.files")).ShouldBe(2);
        (await office.Program.CarryOut("inspections.files")).ShouldBe(0);
        var kept = await Seen(office, code, office.Lan);
        kept.Papers.Select(one => one.Kind).ShouldBe([PaperKind.Conclusion, PaperKind.Index]);
        kept.Of.Leader.DeclaredAt.ShouldNotBeNull();
        kept.Of.Leader.Tie.ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task What_was_found_before_is_counted_the_same_whoever_writes(DatabaseKind kind)
    {
        await using var office = await InspectionOffice.Start(kind);
        var first = await office.Decided(surprise: true);
        await Signed(office, first, office.Lan);
        await office.Must<DeclareTie, DeclareTieRequest>(new(first, ""), office.Lan);
        await office.Must<SendDraft, string>(first, office.Lan);
        await Reply(office, first, office.Van, forUnit: true);
        await office.Must<ConcludeInspection, ConcludeInspectionRequest>(
            InspectionOffice.Conclusion(first),
            office.Lan
        );

        // Anh does not see the first one, and neither does she learn which it is.
        var second = (
            await office.Run<DecideInspection, DecideInspectionRequest, string>(
                new(
                    InspectionAct.Inspection,
                    true,
                    office.Organising.Id,
                    null,
                    0,
                    InspectionOffice.Text(office.Anh, "")
                ),
                office.Hung
            )
        ).Value;
        await Signed(office, second, office.Anh);
        (await Look(office, first, office.Anh)).Refused.ShouldBeTrue();
        (await Seen(office, second, office.Anh))
            .Findings.ShouldHaveSingleItem()
            .FoundBefore.ShouldBe(1);
        (
            await office.Run<WriteFinding, WriteFindingRequest, int>(
                office.Finding(first),
                office.Anh
            )
        ).Refusal!.Kind.ShouldBe(RefusalKind.NotFound);
    }
}
