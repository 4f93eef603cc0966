using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Inspections.Tests.Operations;

public sealed class OverviewTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Each_figure_of_the_overview_is_as_long_as_its_list_and_counts_what_the_reader_may_see(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        await Plan(office);
        var first = await Concluded(office);
        await Concluded(office);
        await Remedied(office, first, 1);

        var read = await Read(office, office.Hung);
        var plan = read.Plans.ShouldHaveSingleItem();
        (plan.Lines, plan.Decided, plan.Passed).ShouldBe((2, 0, 1));
        (read.Units[UnitFigure.Often], read.Units[UnitFigure.Never]).ShouldBe((0, 3));
        (read.Units[UnitFigure.NotInspected], read.Units[UnitFigure.Recent]).ShouldBe((2, 1));
        foreach (var (figure, count) in read.Units)
        {
            (await Units(office, figure)).Count.ShouldBe(count, figure.ToString());
        }

        var inspected = (await Units(office, UnitFigure.Recent)).ShouldHaveSingleItem();
        (inspected.Code, inspected.VisitedIn).ShouldBe(("BTC", new DateOnly(2026, 11, 1)));
        read.BySign.Select(group => (group.Key, group.Figures[FindingFigure.All]))
            .ShouldBe([("1.1", 2), ("none", 2)]);
        read.ByUnit.ShouldHaveSingleItem().Key.ShouldBe("BTC");
        Told(read)
            .ShouldBe([
                (FindingFigure.All, 4),
                (FindingFigure.Repeated, 1),
                (FindingFigure.NotIssued, 3),
                (FindingFigure.Within, 1),
            ]);
        foreach (var (figure, count) in read.Findings.Figures)
        {
            (await Listed(office, office.Hung, new(2026, null, null, figure))).Count.ShouldBe(
                count,
                figure.ToString()
            );
        }

        var repeated = await Listed(
            office,
            office.Lan,
            new(2026, "1.1", "btc", FindingFigure.Repeated)
        );
        repeated.ShouldHaveSingleItem().Code.ShouldNotBe(first);

        // The work is late. Minh is not of the team, and no conclusion of the year before is there.
        office.Program.Time.Advance(TimeSpan.FromDays(30));
        Told(await Read(office, office.Lan)).ShouldContain((FindingFigure.Overdue, 1));
        Told(await Read(office, office.Minh)).ShouldBeEmpty();
        (
            await Listed(office, office.Hung, new(2025, null, null, FindingFigure.All))
        ).ShouldBeEmpty();
    }

    private static async Task Plan(InspectionOffice office)
    {
        var plan = (
            await office.Run<BeginPlan, BeginPlanRequest, string>(
                new(2026, office.Committee.Id),
                office.Hung
            )
        ).Value;
        foreach (
            var (unit, quarter) in ((Unit, int)[])[(office.Organising, 3), (office.Propaganda, 4)]
        )
        {
            await office.Must<AddPlanLine, AddPlanLineRequest>(
                new(plan, new(unit.Id, InspectionAct.Inspection, quarter, "Nhiều việc quá hạn")),
                office.Hung
            );
        }

        await office.Must<ApprovePlan, string>(plan, office.Hung);
    }

    /// <summary>Of two findings, one by a sign; the unit agrees.</summary>
    private static async Task<string> Concluded(InspectionOffice office)
    {
        var code = await office.Decided(surprise: true);
        foreach (var sign in (string[])["1.1", ""])
        {
            await office.Run<WriteFinding, WriteFindingRequest, int>(
                office.Finding(code) with
                {
                    Sign = sign,
                },
                office.Lan
            );
        }

        await office.Must<DeclareTie, DeclareTieRequest>(new(code, ""), office.Lan);
        await office.Must<SendDraft, string>(code, office.Lan);
        await office.Must<AnswerDraft, AnswerDraftRequest>(
            new(code, true, [new(1, true, ""), new(2, true, "")]),
            office.Van
        );
        await office.Must<ConcludeInspection, ConcludeInspectionRequest>(
            InspectionOffice.Conclusion(code),
            office.Lan
        );
        return code;
    }

    private static async Task Remedied(InspectionOffice office, string code, int number) =>
        (
            await office.Run<GiveRemedy, GiveRemedyRequest, string>(
                new(
                    code,
                    number,
                    "Phân công người theo dõi hạn",
                    "Quyết định phân công",
                    null,
                    null,
                    "Theo chức năng của ban",
                    new DateOnly(2026, 12, 15)
                ),
                office.Hung
            )
        ).Refusal.ShouldBeNull();

    private static IEnumerable<(FindingFigure, int)> Told(InspectionOverview read) =>
        read.Findings.Figures.Where(one => one.Value > 0).Select(one => (one.Key, one.Value));

    private static Task<InspectionOverview> Read(InspectionOffice office, Caller reader) =>
        office.Program.In(scope =>
        {
            scope.GetRequiredService<Sight>().Open(reader);
            return scope
                .GetRequiredService<ReadOverview>()
                .Of(2026, reader, office.Program.Now, Stop);
        });

    private static Task<List<InspectedUnitLine>> Units(
        InspectionOffice office,
        UnitFigure figure
    ) =>
        office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(office.Hung);
            var book = scope.GetRequiredService<UnitBook>();
            var page = await book.Page(figure, null, office.Hung, office.Program.Now, Stop);
            return page.Items.ToList();
        });

    private static Task<List<FindingLine>> Listed(
        InspectionOffice office,
        Caller reader,
        FindingFilter filter
    ) =>
        office.Program.In(async scope =>
        {
            scope.GetRequiredService<Sight>().Open(reader);
            var book = scope.GetRequiredService<FindingBook>();
            var page = await book.Page(filter, null, office.Program.Now, Stop);
            return page.Items.ToList();
        });
}
