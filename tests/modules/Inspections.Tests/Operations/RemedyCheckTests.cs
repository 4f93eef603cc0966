using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Inspections.Tests.Operations;

public sealed class RemedyCheckTests
{
    [Theory, OnBothDatabases]
    public async Task What_was_to_put_a_finding_right_is_looked_at_again_and_followed_where_it_did_not_help(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var code = await Concluded(office);
        var first = await Give(office, code, "Phân công người theo dõi hạn", new(2026, 12, 15));
        await office.Must<CloseInspectionFile, CloseInspectionRequest>(new(code), office.Lan);

        // one month after the work is due, and not before
        (await office.Program.CarryOut("inspections.ask-checks")).ShouldBe(0);
        (await Check(office, code, office.Lan))!.Code.ShouldBe("inspections-nothing-to-check");
        office.Program.Time.Advance(TimeSpan.FromDays(60));
        (await office.Program.CarryOut("inspections.ask-checks")).ShouldBe(1);
        (await office.Program.CarryOut("inspections.ask-checks")).ShouldBe(0);
        (await office.Run<AskRemedyChecks, string, int>(code, Caller.Program)).Value.ShouldBe(0); // another node was first
        var step = (await Read(office, code)).OpenStep(StepKind.Effect)!;
        (step.Person, step.AsPerson).ShouldBe((office.Lan.Person, false));

        // not by the unit that was inspected
        (await Check(office, code, office.Van))!.Code.ShouldBe("inspections-not-yours");
        (await Check(office, code, office.Lan, RemedyEffect.Partly)).ShouldBeNull();
        var read = await Read(office, code);
        read.OpenStep(StepKind.Effect).ShouldBeNull();
        (read.Findings[0].Effect, read.Findings[0].WantsWork).ShouldBe((RemedyEffect.Partly, true));
        (await Counted(office)).ShouldBe(FindingFigure.NotIssued); // done in time, and it did not help
        (await Told(office)).ShouldBe([office.Hung.Person!.Value.Value]); // whoever decided hears that other work is wanted

        // other work follows, and what was before stays beside it
        var second = await Give(office, code, "Báo việc sắp đến hạn", new(2027, 3, 1));
        var finding = (await Read(office, code)).Findings[0];
        (finding.Assignment, finding.Effect, finding.WantsWork).ShouldBe((second, null, false));
        (await Counted(office)).ShouldBe(FindingFigure.Within);
        var before = finding.Earlier.ShouldHaveSingleItem();
        (before.Assignment, before.Effect, before.Note).ShouldBe(
            (first, RemedyEffect.Partly, "Còn một việc trễ")
        );
        (
            await office.Run<GiveRemedy, GiveRemedyRequest, string>(
                Remedy(code, "Thêm việc nữa", new(2027, 3, 1)),
                office.Hung
            )
        ).Refusal!.Code.ShouldBe("inspections-work-is-given");
    }

    [Theory, OnBothDatabases]
    public async Task Work_with_nothing_said_of_it_hears_all_that_is_missing_the_deadline_at_its_own_field(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var code = await Concluded(office);
        var refused = (
            await office.Run<GiveRemedy, GiveRemedyRequest, string>(
                new(code, 1, "", "", null, null, "", null),
                office.Hung
            )
        ).Refusal!;
        refused
            .Fields.Select(error => error.Field)
            .ShouldBe(["title", "deliverable", "authority", "dueOn"], ignoreOrder: true);
        refused
            .Fields.Single(error => error.Field == "dueOn")
            .Sentence.Vietnamese.ShouldBe("Nhập ngày hoàn thành.");
    }

    private static async Task<string> Concluded(InspectionOffice office)
    {
        var code = await office.Decided(surprise: true);
        await office.Run<WriteFinding, WriteFindingRequest, int>(office.Finding(code), office.Lan);
        await office.Must<DeclareTie, DeclareTieRequest>(new(code, ""), office.Lan);
        await office.Must<SendDraft, string>(code, office.Lan);
        await office.Must<AnswerDraft, AnswerDraftRequest>(
            new(code, true, [new(1, true, "")]),
            office.Van
        );
        await office.Must<ConcludeInspection, ConcludeInspectionRequest>(
            InspectionOffice.Conclusion(code),
            office.Lan
        );
        return code;
    }

    private static async Task<string> Give(
        InspectionOffice office,
        string code,
        string title,
        DateOnly due
    ) =>
        (
            await office.Run<GiveRemedy, GiveRemedyRequest, string>(
                Remedy(code, title, due),
                office.Hung
            )
        ).Value;

    private static GiveRemedyRequest Remedy(string code, string title, DateOnly due) =>
        new(code, 1, title, "Văn bản", null, null, "Theo chức năng của ban", due, CheckMonths: 1);

    private static async Task<Refusal?> Check(
        InspectionOffice office,
        string code,
        Caller by,
        RemedyEffect effect = RemedyEffect.Helped
    ) =>
        (
            await office.Run<CheckRemedy, CheckRemedyRequest, Done>(
                new(code, 1, effect, "Còn một việc trễ"),
                by
            )
        ).Refusal;

    private static Task<FindingFigure> Counted(InspectionOffice office) =>
        office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(office.Hung);
            var book = scope.GetRequiredService<FindingBook>();
            var now = scope.GetRequiredService<AuthorityClock>().Now();
            var lines = await book.Of(2026, now, TestContext.Current.CancellationToken);
            return lines.ShouldHaveSingleItem().Remedy;
        });

    private static Task<List<Guid>> Told(InspectionOffice office) =>
        office.Program.In(scope =>
            scope
                .GetRequiredService<AppDatabase>()
                .Database.SqlQueryRaw<Guid>(
                    "select line.person as \"Value\" from notifications_notifications line join platform_facts fact on fact.id = line.fact where fact.kind = 'inspections.other-work-wanted'"
                )
                .ToListAsync()
        );

    private static Task<Inspection> Read(InspectionOffice office, string code) =>
        office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(office.Hung);
            var desk = scope.GetRequiredService<InspectionDesk>();
            return (await desk.Inspection(code, TestContext.Current.CancellationToken)).Value;
        });
}
