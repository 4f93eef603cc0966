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
        await office.Must<HandOverPapers, HandOverPapersRequest>(new(code, null), van);
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
        await office.Must<CloseInspectionFile, string>(code, lan);

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
