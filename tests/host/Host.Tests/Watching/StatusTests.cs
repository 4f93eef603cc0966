using System.Globalization;
using System.Net;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.Watching;
using Chutri.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chutri.Host.Tests.Watching;

/// <summary>An administrator with little time sees on one page whether anything is to be done.</summary>
public sealed class StatusTests(ToldDemonstration told)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_says_what_needs_care_and_what_to_do_about_it()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var administrator = await program.SignIn("quantri");

        var text = (await administrator.Page("/admin/status")).QuerySelector("main")!.TextContent;

        text.ShouldContain("chưa có bản sao lưu nào");
        text.ShouldContain("Hãy đặt lịch chạy lệnh backup mỗi ngày");
        text.ShouldContain("đúng với bản này của chương trình");
        text.ShouldContain("SQLite");
    }

    [Fact]
    public async Task After_a_minute_at_work_and_a_backup_nothing_is_left_to_do_but_what_the_disk_needs()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        await CarryOutDueWork(program);
        await Run(
            program,
            new BackedUp("chutri-2026-11-25.zip", 12_508, 1_313_022),
            Caller.CommandLine
        );
        var administrator = await program.SignIn("quantri");

        var status = await administrator.Json("/api/v1/status");

        var lines = status
            .GetProperty("groups")
            .EnumerateArray()
            .SelectMany(group => group.GetProperty("lines").EnumerateArray())
            .ToList();
        lines
            .Where(line => line.GetProperty("code").GetString() is not "disk")
            .ShouldAllBe(line => line.GetProperty("state").GetString() == "well");
        lines
            .Single(line => line.GetProperty("code").GetString() is "last-backup")
            .GetProperty("says")
            .GetString()!
            .ShouldContain("chutri-2026-11-25.zip");
    }

    [Fact]
    public async Task Due_work_that_fails_is_said_with_its_kind_and_without_a_word_of_what_it_was_about()
    {
        await using var program = await WholeProgram.Open(
            told.Copy(),
            services => services.AddScoped<IDueWork, Broken>()
        );
        await CarryOutDueWork(program);
        var administrator = await program.SignIn("quantri");

        var text = (await administrator.Page("/admin/status")).QuerySelector("main")!.TextContent;

        text.ShouldContain("InvalidOperationException");
        text.ShouldNotContain("Nguyễn");
    }

    [Fact]
    public async Task Due_work_that_could_not_be_written_is_said_with_the_sentence_that_anybody_would_hear()
    {
        await using var program = await WholeProgram.Open(
            told.Copy(),
            services => services.AddScoped<IDueWork>(_ => new Refused(PlatformRefusals.DiskFull))
        );
        await CarryOutDueWork(program);
        var administrator = await program.SignIn("quantri");

        var text = (await administrator.Page("/admin/status")).QuerySelector("main")!.TextContent;

        text.ShouldContain("Ổ đĩa của hệ thống đã đầy nên chưa ghi được");
        text.ShouldNotContain("Exception");
        text.ShouldNotContain("disk-full");
    }

    [Fact]
    public async Task Data_that_is_worked_on_and_was_not_saved_for_days_is_not_well()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var administrator = await program.SignIn("quantri");

        (await State(administrator, "last-backup")).ShouldBe("wrong");
        await Run(program, new BackedUp("a.zip", 1, 1), Caller.CommandLine);
        (await State(administrator, "last-backup")).ShouldBe("well");
    }

    [Theory]
    [InlineData(0, StatusTone.Wrong)]
    [InlineData(200, StatusTone.Wrong)]
    [InlineData(1_000, StatusTone.Care)]
    [InlineData(6_000, StatusTone.Care)]
    [InlineData(60_000, StatusTone.Well)]
    public void A_disk_without_room_for_one_act_with_its_files_does_not_work_any_more(
        long freeInMegabytes,
        StatusTone tone
    ) => DatabaseWatch.ToneOf(freeInMegabytes * 1024 * 1024, 100_000L * 1024 * 1024).ShouldBe(tone);

    [Fact]
    public async Task Mail_has_its_line_and_automatic_work_stands_in_the_order_of_its_names()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var administrator = await program.SignIn("quantri");

        var page = await administrator.Page("/admin/status");

        page.QuerySelector("main")!.TextContent.ShouldContain("chưa đặt máy chủ gửi thư");
        var names = page.QuerySelectorAll("table")
            .Single(table => table.QuerySelector("caption")!.TextContent == "Việc tự động")
            .QuerySelectorAll("tbody th")
            .Select(name => name.TextContent)
            .ToList();
        names.ShouldBe(names.Order(StringComparer.Create(new("vi-VN"), CompareOptions.None)));
        names.Count.ShouldBeGreaterThan(5);
    }

    [Theory, InlineData("chuyenvien"), InlineData("truongban"), InlineData("kiemtra")]
    public async Task Only_who_administers_the_whole_may_look(string who)
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var other = await program.SignIn(who);

        (await other.Get("/admin/status")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await other.Get("/api/v1/status")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_backup_is_a_fact_and_no_door_but_the_machine_s_own_can_pretend_one()
    {
        await using var program = await WholeProgram.Open(told.Copy());

        var refused = await Run(
            program,
            new BackedUp("a.zip", 1, 1),
            new Caller
            {
                Name = "Ai đó",
                Role = Role.Administrator,
                Post = PostId.New(),
                Door = Door.Page,
            }
        );

        refused.Refusal.ShouldNotBeNull().Code.ShouldBe("role-may-not");
    }

    private static async Task<string?> State(Browser administrator, string code) =>
        (await administrator.Json("/api/v1/status"))
            .GetProperty("groups")
            .EnumerateArray()
            .SelectMany(group => group.GetProperty("lines").EnumerateArray())
            .Single(line => line.GetProperty("code").GetString() == code)
            .GetProperty("state")
            .GetString();

    private static async Task<Outcome<Done>> Run(WholeProgram program, BackedUp made, Caller caller)
    {
        await using var scope = program.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<OperationRunner>()
            .Run(scope.ServiceProvider.GetRequiredService<NoteBackup>(), made, caller, Stop);
    }

    private static async Task CarryOutDueWork(WholeProgram program)
    {
        var pass = new DueWorkPass(
            program.Services.GetRequiredService<IServiceScopeFactory>(),
            program.Services.GetRequiredService<AuthorityClock>(),
            NullLogger.Instance
        );
        await pass.CarryOutAll(Stop);
    }

    private sealed class Broken : IDueWork
    {
        public string Name => "broken";

        public Words Title => new("việc hỏng", "broken work");

        public Task<DueOutcome> CarryOut(CancellationToken stop) =>
            throw new InvalidOperationException("Nguyễn Văn A");
    }

    private sealed class Refused(Refusal refusal) : IDueWork
    {
        public string Name => "refused";

        public Words Title => new("việc bị từ chối", "refused work");

        public Task<DueOutcome> CarryOut(CancellationToken stop) =>
            Task.FromResult(new DueOutcome(0, refusal));
    }
}
