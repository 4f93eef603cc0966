using System.IO.Compression;
using System.Text;
using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Inspections.Tests.Operations;

public sealed class InspectionTests
{
    [Theory, OnBothDatabases]
    public async Task An_inspection_goes_from_the_plan_to_a_closed_file_and_each_step_is_a_duty(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var (hung, lan, van, bao) = (office.Hung, office.Lan, office.Van, office.Bao);
        var code = await Planned(office);
        (await Duty(office, code)).ShouldBe(
            ("Việc kiểm tra: cung cấp hồ sơ", van.Person, new DateOnly(2026, 12, 2))
        );

        // The head of the inspected unit hands over papers; then it is the team's.
        await office.Must<AddInspectionPapers, AddInspectionPapersRequest>(
            new(code, [new("so-theo-doi.txt", "text/plain", "bảy dòng"u8.ToArray())]),
            van
        );
        await office.Must<HandOverPapers, HandOverPapersRequest>(
            new(code, "Sổ tiếp dân giao bản giấy"),
            van
        );
        (await Duty(office, code)).Holder.ShouldBe(lan.Person);

        // Findings are the team's alone until all of it have declared and the draft is sent.
        await office.Run<WriteFinding, WriteFindingRequest, int>(office.Finding(code), lan);
        await office.Run<WriteFinding, WriteFindingRequest, int>(office.Finding(code, bao), lan);
        (await Seen(office, code, van)).Findings.ShouldBeEmpty();
        (await office.Refused<SendDraft, string>(code, lan))!.Code.ShouldBe(
            "inspections-not-declared"
        );
        await office.Must<DeclareTie, DeclareTieRequest>(new(code, ""), lan);
        await office.Must<SendDraft, string>(code, lan);

        // The unit reads all, the person named what names him; a reply says why it does not agree.
        (await Seen(office, code, van)).Findings.Count.ShouldBe(2);
        var named = await Seen(office, code, bao);
        named.Findings.ShouldHaveSingleItem().Number.ShouldBe(2);
        named.Steps.ShouldHaveSingleItem().Person.ShouldBe(bao.Person);
        named.Scope.ShouldBeEmpty();
        (
            await office.Refused<ConcludeInspection, ConcludeInspectionRequest>(
                InspectionOffice.Conclusion(code),
                lan
            )
        )!.Code.ShouldBe("inspections-waits-for-replies");
        (
            await office.Refused<AnswerDraft, AnswerDraftRequest>(
                new(code, true, [new(1, true, ""), new(2, false, "")]),
                van
            )
        )!
            .Fields.ShouldHaveSingleItem()
            .Field.ShouldBe("reply-2");
        await office.Must<AnswerDraft, AnswerDraftRequest>(
            new(code, true, [new(1, true, ""), new(2, false, "Hai việc đã xin gia hạn bằng lời.")]),
            van
        );
        await office.Must<AnswerDraft, AnswerDraftRequest>(
            new(code, false, [new(2, true, "Tôi nhận khuyết điểm.")]),
            bao
        );
        (await Duty(office, code)).Title.ShouldBe("Việc kiểm tra: kết luận");

        await office.Must<ConcludeInspection, ConcludeInspectionRequest>(
            InspectionOffice.Conclusion(code),
            lan
        );
        var given = await office.Run<GiveRemedy, GiveRemedyRequest, string>(
            new(
                code,
                2,
                "Phân công người theo dõi hạn",
                "Quyết định phân công",
                null,
                null,
                "Theo chức năng của ban",
                new DateOnly(2026, 12, 31)
            ),
            hung
        );
        given.Refusal.ShouldBeNull();
        // A recommendation that became no work is explained, or the file stays open.
        (await office.Refused<CloseInspectionFile, CloseInspectionRequest>(new(code), lan))!
            .Fields.ShouldHaveSingleItem()
            .Field.ShouldBe("why");
        await office.Must<CloseInspectionFile, CloseInspectionRequest>(
            new(code, "Đã khắc phục trong thời gian kiểm tra"),
            lan
        );
        var index = Encoding.UTF8.GetString(await Content(office, code, PaperKind.Index));
        index.ShouldContain("so-theo-doi.txt");
        index.ShouldContain("Sổ tiếp dân giao bản giấy");

        var view = await Seen(office, code, lan);
        view.Of.State.ShouldBe(InspectionState.Closed);
        view.Findings[1].Replies.Count.ShouldBe(2);
        view.Findings[1].Assignment.ShouldBe(given.Value);
        view.Papers.Select(paper => paper.Kind)
            .ShouldBe([PaperKind.Given, PaperKind.Conclusion, PaperKind.Index]);
        (await Duty(office, code)).ShouldBe(("", null, default));
        (await Seen(office, code, van)).Papers.Count.ShouldBe(2);
        (await Seen(office, code, bao)).Papers.ShouldBeEmpty();
        (
            await office.Refused<AddInspectionPapers, AddInspectionPapersRequest>(
                new(code, [new("them.txt", "text/plain", "x"u8.ToArray())]),
                lan
            )
        )!.Code.ShouldBe("inspections-file-is-closed");
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_who_is_not_named_finds_an_inspection_and_each_look_is_written_down(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var code = await office.Decided(surprise: true);

        // A surprise is not told to the unit, nor to a leader who is not concerned.
        foreach (var other in (Caller[])[office.Van, office.Anh, office.Minh])
        {
            (await Look(office, code, other)).Refusal!.Code.ShouldBe("not-found");
            (await Lines(office, other)).ShouldBe(0);
            (
                await office.Refused<NoteInspectionLook, InspectionLookRequest>(
                    new(code, null),
                    other
                )
            )!.Code.ShouldBe("not-found");
        }

        (await Lines(office, office.Lan)).ShouldBe(1);
        await Seen(office, code, office.Lan);
        await Seen(office, code, office.Hung);
        var looks = await office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<Fact>()
                .Where(fact => fact.Kind == InspectionLookedAt.Kind)
                .CountAsync()
        );
        looks.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_is_tied_to_the_unit_does_not_inspect_it(DatabaseKind kind)
    {
        await using var office = await InspectionOffice.Start(kind);

        // Holds a post there; held one, and nobody says why that does not matter.
        var refused = await Decide(office, InspectionOffice.Text(office.Bao, "", office.Minh));
        refused.Refusal!.Fields.Select(field => field.Field).ShouldBe(["head", "tieReason"]);
        var code = (
            await Decide(
                office,
                InspectionOffice.Text(office.Lan, "Đã thôi việc ở đó hơn một năm", office.Minh)
            )
        ).Value;
        await office.Must<HandOverPapers, HandOverPapersRequest>(
            new(code, "Giao bản giấy"),
            office.Lan
        );
        await office.Must<DeclareTie, DeclareTieRequest>(new(code, ""), office.Lan);
        await office.Must<DeclareTie, DeclareTieRequest>(
            new(code, "Em gái làm ở Ban Tổ chức"),
            office.Minh
        );
        (await office.Refused<SendDraft, string>(code, office.Lan))!.Code.ShouldBe(
            "inspections-tied"
        );
        (await Facts(office)).ShouldNotContain("Em gái");

        // Another team; who has left it no longer finds it, and the work is the new head's.
        await office.Must<ChangeTeam, ChangeTeamRequest>(
            new(code, new(office.Hung.Person!.Value, [], ""), "Đồng chí Minh có người thân"),
            office.Hung
        );
        (await Look(office, code, office.Minh)).Refused.ShouldBeTrue();
        (await Duty(office, code)).Holder.ShouldBe(office.Hung.Person);
        await office.Must<DeclareTie, DeclareTieRequest>(new(code, ""), office.Hung);
        await office.Must<SendDraft, string>(code, office.Hung);
    }

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

    private static Task<Outcome<int>> Signed(InspectionOffice office, string code, Caller by) =>
        office.Run<WriteFinding, WriteFindingRequest, int>(
            office.Finding(code) with
            {
                Sign = "1.1",
            },
            by
        );

    private static Task<byte[]> Content(InspectionOffice office, string code, PaperKind kind) =>
        office.Program.In(async scope =>
        {
            var digest = (await Seen(office, code, office.Lan))
                .Papers.Last(paper => paper.Kind == kind)
                .Sha256;
            return (
                await scope
                    .GetRequiredService<FileStore>()
                    .Read(digest, TestContext.Current.CancellationToken)
            )!;
        });

    /// <summary>Of the conclusion as a paper.</summary>
    private static async Task<string> PaperText(InspectionOffice office, string code)
    {
        using var zip = new ZipArchive(
            new MemoryStream(await Content(office, code, PaperKind.Conclusion))
        );
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return await reader.ReadToEndAsync();
    }

    private static Task<List<PersonId?>> Holders(InspectionOffice office, string code) =>
        office.Program.In(async scope =>
        {
            var id = await scope
                .GetRequiredService<AppDatabase>()
                .Set<Inspection>()
                .Where(one => one.Code == code)
                .Select(one => one.Id)
                .SingleAsync();
            return (
                await scope
                    .GetRequiredService<DutyReading>()
                    .OfSubject(id, office.Program.Now, CancellationToken.None)
            )
                .Where(duty => duty.State is DutyState.Open)
                .Select(duty => duty.Holder?.Person)
                .ToList();
        });

    /// <summary>A draft of one finding that names Bảo, who replies as do the unit.</summary>
    private static async Task<string> Sent(InspectionOffice office)
    {
        var code = await office.Decided(surprise: true);
        await office.Run<WriteFinding, WriteFindingRequest, int>(
            office.Finding(code, office.Bao),
            office.Lan
        );
        await office.Must<DeclareTie, DeclareTieRequest>(new(code, ""), office.Lan);
        await office.Must<SendDraft, string>(code, office.Lan);
        return code;
    }

    private static Task Reply(InspectionOffice office, string code, Caller by, bool forUnit) =>
        office.Must<AnswerDraft, AnswerDraftRequest>(new(code, forUnit, [new(1, true, "")]), by);

    private static Task<int> Begun(InspectionOffice office, StepKind kind) =>
        office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Set<InspectionStep>()
                .CountAsync(step => step.Kind == kind)
        );

    private static Task<string> Facts(InspectionOffice office) =>
        office.Program.In(async scope =>
            string.Join(
                '\n',
                await scope
                    .GetRequiredService<AppDatabase>()
                    .Set<Fact>()
                    .Where(fact => fact.Kind.StartsWith("inspections."))
                    .Select(fact => fact.Data)
                    .ToListAsync()
            )
        );

    private static async Task<string> Planned(InspectionOffice office)
    {
        var plan = (
            await office.Run<BeginPlan, BeginPlanRequest, string>(
                new(2026, office.Committee.Id),
                office.Hung
            )
        ).Value;
        (await office.Refused<ApprovePlan, string>(plan, office.Hung))!.Code.ShouldBe(
            "inspections-plan-is-empty"
        );
        await office.Must<AddPlanLine, AddPlanLineRequest>(
            new(plan, new(office.Organising.Id, InspectionAct.Inspection, 4, "Nhiều việc quá hạn")),
            office.Hung
        );
        (await Facts(office)).ShouldNotContain("Nhiều việc quá hạn");
        await office.Must<ApprovePlan, string>(plan, office.Hung);
        var request = new DecideInspectionRequest(
            InspectionAct.Inspection,
            false,
            office.Organising.Id,
            plan,
            1,
            InspectionOffice.Text(office.Lan, "")
        );
        var code = await office.Run<DecideInspection, DecideInspectionRequest, string>(
            request,
            office.Hung
        );
        (await office.Run<DecideInspection, DecideInspectionRequest, string>(request, office.Hung))
            .Refusal!.Fields.ShouldHaveSingleItem()
            .Field.ShouldBe("line");
        return code.Value;
    }

    private static Task<Outcome<string>> Decide(InspectionOffice office, DecisionText text) =>
        office.Run<DecideInspection, DecideInspectionRequest, string>(
            new(InspectionAct.Inspection, false, office.Organising.Id, null, 0, text),
            office.Hung
        );

    private static Task<Outcome<InspectionView>> Look(
        InspectionOffice office,
        string code,
        Caller reader
    ) =>
        office.Program.In(scope =>
        {
            scope.GetRequiredService<Sight>().Open(reader);
            return scope
                .GetRequiredService<LookAtInspection>()
                .Find(code, reader, CancellationToken.None);
        });

    private static async Task<InspectionView> Seen(
        InspectionOffice office,
        string code,
        Caller reader
    ) => (await Look(office, code, reader)).Value;

    private static Task<long> Lines(InspectionOffice office, Caller reader) =>
        office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(reader);
            return (
                await scope.GetRequiredService<FindInspections>().Page(null, CancellationToken.None)
            ).Total;
        });

    /// <summary>The one that is open; nothing where none is.</summary>
    private static Task<(string Title, PersonId? Holder, DateOnly Due)> Duty(
        InspectionOffice office,
        string code
    ) =>
        office.Program.In(async scope =>
        {
            var id = await scope
                .GetRequiredService<AppDatabase>()
                .Set<Inspection>()
                .Where(one => one.Code == code)
                .Select(one => one.Id)
                .SingleAsync();
            var open = (
                await scope
                    .GetRequiredService<DutyReading>()
                    .OfSubject(id, office.Program.Now, CancellationToken.None)
            ).SingleOrDefault(duty => duty.State is DutyState.Open);
            return open is null
                ? ("", (PersonId?)null, default(DateOnly))
                : (open.Title, open.Holder!.Person, open.Due!.Value);
        });
}
