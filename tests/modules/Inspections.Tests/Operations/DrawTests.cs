using System.Text;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.VerifiableDraw;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Inspections.Tests.Operations;

public sealed class DrawTests
{
    private static readonly int[] Thrown = [3, 1, 6, 2, 2, 5, 4, 1, 6, 6, 3, 2, 1];

    [Theory, OnBothDatabases]
    public async Task A_surprise_is_drawn_sealed_visited_and_then_anybody_verifies_it(
        DatabaseKind kind
    )
    {
        await using var office = await InspectionOffice.Start(kind);
        var hung = office.Hung;
        var code = await Planned(office);
        var closed = (await office.Run<CloseDrawList, string, ClosedList>(code, hung)).Value;
        closed.Digest.Length.ShouldBe(64);
        (await office.Run<CloseDrawList, string, ClosedList>(code, hung)).Refusal!.Code.ShouldBe(
            "inspections-draw-list-is-closed"
        );

        // Nobody opens the seal with another key, and nobody who is not named with the right one.
        (await Drawn(office, code, SealKey.New().ToText(), hung))!
            .Fields.ShouldHaveSingleItem()
            .Field.ShouldBe("key");
        (await Drawn(office, code, closed.Key, office.Lan))!.Code.ShouldBe(
            "inspections-draw-not-named"
        );
        (await Drawn(office, code, closed.Key, hung)).ShouldBeNull();

        // The database alone does not tell who was drawn: not the row, and no fact either.
        var kept = await Kept(office, code);
        kept.Marks!.Split('\n').Length.ShouldBe(1);
        Encoding.UTF8.GetString(kept.Sealed!).ShouldNotContain("Ban T");
        (
            await office.Run<LookAtDrawn, DrawKeyRequest, IReadOnlyList<DrawnUnit>>(
                new(code, closed.Key),
                office.Anh
            )
        ).Refused.ShouldBeTrue();
        var seen = await office.Run<LookAtDrawn, DrawKeyRequest, IReadOnlyList<DrawnUnit>>(
            new(code, closed.Key),
            hung
        );
        var unit = seen.Value.ShouldHaveSingleItem();
        (await Facts(office)).ShouldNotContain(unit.Name);

        // Not published while somebody who was drawn could still be warned.
        (
            await office.Refused<PublishDraw, DrawKeyRequest>(new(code, closed.Key), hung)
        )!.Code.ShouldBe("inspections-draw-visits-to-come");
        var inspection = await office.Run<VisitDrawn, VisitDrawnRequest, string>(
            new(code, closed.Key, 1, InspectionOffice.Text(office.Lan, "")),
            hung
        );
        inspection.Refusal.ShouldBeNull();
        var visited = (await Kept(office, code)).Visits.ShouldHaveSingleItem();
        new MarkOpening(visited.Number, visited.UnitCode, visited.Nonce)
            .Mark()
            .ShouldBe(kept.Marks);
        await office.Must<PublishDraw, DrawKeyRequest>(new(code, closed.Key), hung);

        var file = (await Kept(office, code)).Published!;
        var verified = DrawVerification.Of(file);
        verified.IsWhole.ShouldBeTrue();
        var read = DrawFile.Read(file).File!;
        read.Digest.ShouldBe(closed.Digest);
        read.Plan.Excluded.ShouldHaveSingleItem().Reason.ShouldBe(DrawWords.OwnUnit.Vietnamese);
        read.Plan.Units.Select(one => one.Code).ShouldBe(["BTC", "BTG"], ignoreOrder: true);
        read.Plan.Units.ShouldAllBe(one => one.Values[2] == InspectionDraw.MostMonths);
    }

    [Fact]
    public async Task A_visit_makes_the_next_draw_of_the_unit_less_likely()
    {
        await using var office = await InspectionOffice.Start(DatabaseKind.Sqlite);
        var before = await Weights(office);
        await office.Program.In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            db.Add(new UnitVisit { Unit = office.Organising.Id, On = new DateOnly(2026, 9, 1) });
            await db.SaveChangesAsync();
        });

        before.ShouldBe([("BTC", 37), ("BTG", 37)]);
        (await Weights(office)).ShouldBe([("BTC", 3), ("BTG", 37)]);
    }

    [Fact]
    public void A_key_written_by_hand_is_read_again_and_a_slip_of_the_pen_is_told_from_another_key()
    {
        var key = SealKey.New();
        var written = WrittenKey.Of(key);

        written.Split(' ').Length.ShouldBe(14);
        written.Split(' ').ShouldAllBe(group => group.Length == 4);
        WrittenKey
            .Read(written.ToLowerInvariant().Replace(' ', '-').Replace('0', 'o'))!
            .ToText()
            .ShouldBe(key.ToText());
        WrittenKey.Read(key.ToText())!.ToText().ShouldBe(key.ToText());
        var slip = (written[0] == '7' ? '8' : '7') + written[1..];
        WrittenKey.Read(slip).ShouldBeNull();
        WrittenKey.WhyNot(slip).ShouldBe(DrawFieldWords.Slip);
        WrittenKey.WhyNot(written[5..]).ShouldBe(DrawFieldWords.NoKey);
    }

    private static async Task<string> Planned(InspectionOffice office) =>
        (
            await office.Run<PlanDraw, DrawRule, string>(
                new(
                    "Rút thăm đơn vị kiểm tra đột xuất quý I năm 2027",
                    InspectionAct.Inspection,
                    office.Committee.Id,
                    office.Union.Id,
                    1,
                    InspectionDraw.FewestThrows,
                    null,
                    null,
                    null,
                    3,
                    1,
                    1,
                    [],
                    []
                ),
                office.Hung
            )
        ).Value;

    private static async Task<IReadOnlyList<(string, long)>> Weights(InspectionOffice office)
    {
        var code = await Planned(office);
        return await office.Program.In(async scope =>
        {
            var draw = await scope
                .GetRequiredService<InspectionDesk>()
                .Draw(code, CancellationToken.None);
            var (units, _) = await scope
                .GetRequiredService<DrawList>()
                .Read(draw.Value, office.Program.Now, CancellationToken.None);
            return units
                .Select(unit => (unit.Code, unit.Weight))
                .OrderBy(pair => pair.Code, StringComparer.Ordinal)
                .ToList();
        });
    }

    private static Task<Refusal?> Drawn(
        InspectionOffice office,
        string code,
        string key,
        Caller caller
    ) =>
        office.Refused<DrawUnits, DrawUnitsRequest>(
            new(code, key, Thrown, null, ["Phạm Thị Hoa"]),
            caller
        );

    private static Task<InspectionDraw> Kept(InspectionOffice office, string code) =>
        office.Program.In(async scope =>
            (
                await scope.GetRequiredService<InspectionDesk>().Draw(code, CancellationToken.None)
            ).Value
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
}
