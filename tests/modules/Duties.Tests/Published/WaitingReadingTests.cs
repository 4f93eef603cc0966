using System.Text;
using Chutri.Duties.Model;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.WorkingCalendar;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests.Published;

/// <summary>How long work lay where: to the minute, pauses left out, and every figure opens the list that makes it (law 6).</summary>
public sealed class WaitingReadingTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Theory, OnBothDatabases]
    public async Task Working_time_is_charged_to_whoever_held_it_and_pauses_to_nobody(
        DatabaseKind kind
    )
    {
        await using var program = await DutyProgram.Start(kind);
        var id = await Story(program);

        var view = await program.View(id);

        view.Ledger()
            .Select(row =>
                $"{row.UnitName}, {row.PersonName}: {row.Laps} lần, {row.Time.Say.Vietnamese}, tạm dừng {row.Time.SayPaused.Vietnamese}{(row.HoldsNow ? ", đang giữ" : "")}"
            )
            .ShouldBe([
                "Ban Tổ chức, : 1 lần, 1 ngày làm việc 2 giờ, tạm dừng 0 phút",
                "Ban Tuyên giáo, Hoàng Thu Trang: 1 lần, 5 giờ, tạm dừng 3 giờ, đang giữ",
            ]);
    }

    [Theory, OnBothDatabases]
    public async Task Only_what_lies_within_the_days_is_counted(DatabaseKind kind)
    {
        await using var program = await DutyProgram.Start(kind);
        await Story(program);

        var friday = await Read(
            program,
            new(null, false, null, new(2026, 11, 27), new(2027, 1, 1))
        );
        var before = await Read(
            program,
            new(null, false, null, new(2026, 11, 1), new(2026, 11, 24))
        );

        friday.All.Time.Say.Vietnamese.ShouldBe("2 giờ");
        friday.All.Time.SayPaused.Vietnamese.ShouldBe("1 giờ");
        friday.Units[0].Unit.Code.ShouldBe("BTG");
        (friday.All.Laps, friday.All.StillHeld, friday.All.PausedLaps).ShouldBe((1, 1, 1));
        before.All.Laps.ShouldBe(0);
        var next = new WaitingFilter(null, false, null, new(2026, 12, 1), new(2027, 1, 1));
        (await Read(program, next)).All.Laps.ShouldBe(0);
        (await List(program, next)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Every_figure_is_the_sum_of_its_list(DatabaseKind kind) =>
        await RandomWork
            .Steps(50)
            .SampleAsync(
                async steps =>
                {
                    await using var program = await DutyProgram.Start(kind);
                    await RandomWork.Do(program, steps);
                    var days = new WaitingFilter(
                        null,
                        false,
                        DutyKind.Assignment,
                        new(2026, 11, 27),
                        new(2027, 3, 31)
                    );

                    var whole = await Read(program, days);

                    await ShouldOpen(program, whole.All, days);
                    foreach (var row in whole.Units)
                    {
                        var own = days with { Unit = row.Unit.Id, Own = row.Own };
                        await ShouldOpen(program, row.Time, own);
                    }

                    whole.Units.Sum(row => row.Time.Laps).ShouldBe(whole.All.Laps);
                },
                iter: 2,
                threads: 1
            );

    [Fact]
    public void A_unit_is_charged_by_its_own_days()
    {
        var calendar = new WorkCalendar(
            CalendarFile
                .Read(
                    Encoding.UTF8.GetBytes(
                        """
                        { "version": "T.1", "announcedYears": [2026], "notices": [],
                          "week": { "workingDays": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], "hours": ["08:00-12:00", "13:00-17:00"], "basis": "QĐ" },
                          "units": [{ "unit": "BTC", "basis": "QĐ", "off": [{ "from": "2026-11-26", "reason": "ngày truyền thống" }] }] }
                        """
                    )
                )
                .Edition.ShouldNotBeNull()
        );
        var (own, other) = (UnitId.New(), UnitId.New());
        var meter = new WorkMeter(
            calendar,
            unit => unit == own ? "BTC" : "BTG",
            utc => DateTime.SpecifyKind(utc.AddHours(7), DateTimeKind.Unspecified)
        );
        var (from, to) = (Utc(25, 1), Utc(27, 1));

        meter.Of(own, from, to, []).Say.Vietnamese.ShouldBe("1 ngày làm việc");
        meter.Of(other, from, to, []).Say.Vietnamese.ShouldBe("2 ngày làm việc");
    }

    private static DateTime Utc(int day, int hour) =>
        new(2026, 11, day, hour, 0, 0, DateTimeKind.Utc);

    /// <summary>From Wednesday 09:00 to Friday 11:00: passed on at Thursday 11:00, paused from 15:00 to Friday 09:00.</summary>
    private static async Task<DutyId> Story(DutyProgram program)
    {
        var id = await program.Open(program.Assignment(new(2026, 12, 11)));
        program.Program.Time.Advance(TimeSpan.FromHours(26));
        var trang = program.People.Trang;
        await Must(
            program.Do(book =>
                book.PassTo(
                    id,
                    new(program.People.Propaganda.Id, trang.Person),
                    NextStep.Carry,
                    PassReason.HandedToPerson,
                    null,
                    program.Now,
                    Stop
                )
            )
        );
        program.Program.Time.Advance(TimeSpan.FromHours(4));
        await Must(
            program.Do(book =>
                book.Pause(id, "Chờ hướng dẫn", program.People.Mai, program.Now, Stop)
            )
        );
        program.Program.Time.Advance(TimeSpan.FromHours(18));
        await Must(program.Do(book => book.Resume(id, program.Now, Stop)));
        program.Program.Time.Advance(TimeSpan.FromHours(2));
        return id;
    }

    private static async Task Must(Task<Outcome<Done>> act) => (await act).Refusal.ShouldBeNull();

    private static Task<Waiting> Read(DutyProgram program, WaitingFilter filter) =>
        program.Program.In(scope =>
            scope.GetRequiredService<WaitingReading>().Read(filter, program.Now, Stop)
        );

    private static async Task ShouldOpen(
        DutyProgram program,
        WaitingTime figure,
        WaitingFilter filter
    )
    {
        var laps = await List(program, filter);
        laps.Count.ShouldBe((int)figure.Laps);
        laps.Select(lap => lap.Id).ShouldBeUnique();
        Sum(laps, lap => lap.Time.Worked).ShouldBe(figure.Time.Worked);
        Sum(laps, lap => lap.Time.Paused).ShouldBe(figure.Time.Paused);
        (await List(program, filter with { Only = LapsOf.StillHeld })).Count.ShouldBe(
            (int)figure.StillHeld
        );
        var paused = await List(program, filter with { Only = LapsOf.Paused });
        paused.Count.ShouldBe((int)figure.PausedLaps);
        Sum(paused, lap => lap.Time.Paused).ShouldBe(figure.Time.Paused);
    }

    private static TimeSpan Sum(IEnumerable<LapLine> laps, Func<LapLine, TimeSpan> time) =>
        laps.Aggregate(TimeSpan.Zero, (sum, lap) => sum + time(lap));

    /// <summary>The whole list, three rows at a time; its total must say the same.</summary>
    private static Task<List<LapLine>> List(DutyProgram program, WaitingFilter filter) =>
        program.Program.In(async scope =>
        {
            var reading = scope.GetRequiredService<WaitingReading>();
            List<LapLine> laps = [];
            string? after = null;
            do
            {
                var page = await reading.Laps(filter, 3, after, program.Now, Stop);
                laps.AddRange(page.Items);
                page.Total.ShouldBeGreaterThanOrEqualTo(laps.Count);
                after = page.Next;
                if (after is null)
                {
                    page.Total.ShouldBe(laps.Count);
                }
            } while (after is not null);

            return laps;
        });
}
