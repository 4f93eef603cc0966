using System.Text;
using System.Text.Json.Nodes;
using Chutri.Duties;
using Chutri.Duties.Operations;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Tests.Operations;

/// <summary>It is Wednesday 25 November 2026; a new calendar makes Tuesday 1 December a day off.</summary>
public sealed class NewCalendarTests
{
    [Theory, OnBothDatabases]
    public async Task Each_person_concerned_gets_one_line_that_names_the_own_deadlines_that_moved(
        DatabaseKind kind
    )
    {
        await using var office = await NotifiedOffice.Start(kind);
        await Give(office, new(office.Organising.Id, office.Bao.Person));
        await Give(office, new(office.Organising.Id, office.Bao.Person));
        await Give(office, new(office.Propaganda.Id, office.Trang.Person));
        await office.Give(new DateOnly(2026, 12, 11)); // a named day stays

        await PutInForce(office);

        var bao = (await office.Inbox(office.Bao)).Page.Items.ShouldHaveSingleItem();
        bao.Moves.Select(move => move.Code).ShouldBe(["NV-2026-000001", "NV-2026-000002"]);
        bao.Moves[0].FromTo.Vietnamese.ShouldBe("hạn dời từ 02/12/2026 sang 03/12/2026");
        (await office.Inbox(office.Trang))
            .Page.Items.ShouldHaveSingleItem()
            .Moves.ShouldHaveSingleItem()
            .Code.ShouldBe("NV-2026-000003");
        (await office.Inbox(office.Van)).Page.Items.ShouldHaveSingleItem().Moves.Count.ShouldBe(3);
        (await office.Inbox(office.Mai)).Page.Items.ShouldBeEmpty();
    }

    private static Task<DutyId> Give(NotifiedOffice office, Holder holder) =>
        office.Give(
            office.Work(null, holder) with
            {
                Deadline = WorkCalendar.Vietnam.DeadlineOf(
                    new DeadlineRule.Within(5, Working: true, office.Now.Today)
                ),
            }
        );

    private static async Task PutInForce(NotifiedOffice office)
    {
        var file = JsonNode.Parse(CalendarFile.ShippedText(WorkCalendar.Vietnam.Version))!;
        file["version"] = "2026.9";
        file["notices"]!
            .AsArray()
            .Add(
                new JsonObject
                {
                    ["basis"] = Both("Thông báo 12/TB-BNV"),
                    ["source"] = "test",
                    ["off"] = new JsonArray(
                        new JsonObject { ["from"] = "2026-12-01", ["reason"] = Both("ngày nghỉ") }
                    ),
                }
            );
        await office.Program.In(async scope =>
        {
            var runner = scope.GetRequiredService<OperationRunner>();
            var read = await runner.Run(
                scope.GetRequiredService<ReadCalendar>(),
                new ReadCalendarRequest(Encoding.UTF8.GetBytes(file.ToJsonString())),
                Caller.CommandLine,
                default
            );
            read.Refusal.ShouldBeNull();
            var put = await runner.Run(
                scope.GetRequiredService<PutCalendarInForce>(),
                new PutCalendarInForceRequest("2026.9", "Thông báo 12/TB-BNV"),
                Caller.CommandLine,
                default
            );
            put.Refusal.ShouldBeNull();
            return 0;
        });
    }

    private static JsonObject Both(string text) => new() { ["vi"] = text, ["en"] = text };
}
