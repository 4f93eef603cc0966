using System.Net;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Host.Tests.Journal;

/// <summary>Who reads in the journal what is private about others leaves a trace that those others can read. <see cref="NoteJournalLook"/></summary>
public sealed class JournalLookTests(ToldDemonstration told)
{
    private const string Looks = "/api/v1/facts?kind=platform.journal-looked-at";

    [Fact]
    public async Task Each_opening_of_the_journal_that_shows_sign_ins_of_others_is_one_fact_with_what_was_asked_for()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        using var officer = await program.SignIn("chuyenvien");
        var inspector = await program.SignIn("kiemtra");

        await inspector.Page("/journal?thing=accounts&from=01/01/2026");
        await inspector.Json("/api/v1/facts?person=BAOTQ");

        var looks = await Items(inspector, Looks);
        looks.Count.ShouldBe(2);
        looks[0].ShouldContain("người làm: Trần Quốc Bảo");
        looks[1].ShouldContain("về: accounts; từ ngày: 01/01/2026");
        (await officer.Page("/account/personal-data/looks"))
            .QuerySelector("main")!
            .TextContent.ShouldContain("xem 1 sự việc riêng tư trong nhật ký");
    }

    [Fact]
    public async Task Whoever_a_failed_sign_in_or_a_lock_concerns_is_told_that_it_was_read()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        using var wrong = await program.Visit().SignIn("chuyenvien", "khong-phai-mat-khau");
        var administrator = await program.SignIn("quantri");
        using var locked = await administrator.PostJson(
            "/api/v1/accounts/vanthu/lock",
            new { reason = "mất máy" }
        );
        locked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var inspector = await program.SignIn("kiemtra");

        await inspector.Json("/api/v1/facts?kind=accounts.sign-in-failed");
        await inspector.Json("/api/v1/facts?kind=accounts.locked");

        using var unlocked = await administrator.PostJson(
            "/api/v1/accounts/vanthu/unlock",
            new { reason = "đã thấy" }
        );
        foreach (var userName in new[] { "chuyenvien", "vanthu" })
        {
            using var person = await program.SignIn(userName);
            (await person.Page("/account/personal-data/looks"))
                .QuerySelector("main")!
                .TextContent.ShouldContain("xem 1 sự việc riêng tư trong nhật ký");
        }
    }

    [Fact]
    public async Task Reading_the_journal_does_not_make_the_journal_longer()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        using var officer = await program.SignIn("chuyenvien");
        var inspector = await program.SignIn("kiemtra");
        var first = await Items(inspector, "/api/v1/facts");

        await inspector.Page("/journal");
        await inspector.Page("/journal");
        var again = await Items(inspector, "/api/v1/facts");
        var count = (await Items(inspector, Looks)).Count;

        again.ShouldBe(first);
        (await Items(inspector, Looks)).Count.ShouldBe(count);
    }

    [Fact]
    public async Task Who_reads_only_what_all_may_read_or_the_own_leaves_no_trace()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var clerk = await program.SignIn("vanthu");
        var inspector = await program.SignIn("kiemtra");

        await clerk.Page("/journal");
        await inspector.Page("/journal?thing=documents");

        (await Items(inspector, Looks)).ShouldBeEmpty();
        using var refused = await clerk.Get("/journal");
        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Items(clerk, Looks)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> Items(Browser reader, string address) =>
        [
            .. (await reader.Json(address))
                .GetProperty("items")
                .EnumerateArray()
                .Select(fact => fact.GetProperty("sentence").GetString()!),
        ];
}
