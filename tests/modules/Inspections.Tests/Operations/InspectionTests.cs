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
}
