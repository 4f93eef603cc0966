using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Chutri.Testing;

namespace Chutri.Host.Tests;

/// <summary>Everything that was done, on the page and for programs.</summary>
public sealed class JournalTests(OpenedDemonstration demonstration)
    : IClassFixture<OpenedDemonstration>
{
    private const string Facts = "/api/v1/facts";

    [Fact]
    public async Task Says_who_did_what_newest_first_and_older_ones_on_the_next_page()
    {
        var inspector = await demonstration.As("kiemtra");

        var first = await inspector.Page("/journal");

        var newest = first.QuerySelectorAll(".history-item");
        newest.Length.ShouldBe(50);
        newest.ShouldAllBe(fact => fact.QuerySelector("strong") != null);
        Times(first).ShouldBeInOrder(SortDirection.Descending);
        var older = first
            .QuerySelectorAll<IElement>("main a[href*='after=']")
            .ShouldHaveSingleItem();
        var second = await inspector.Page(older.GetAttribute("href")!);
        string.CompareOrdinal(Times(second)[0], Times(first)[^1]).ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task Shows_only_the_kind_of_fact_and_the_days_that_were_asked_for()
    {
        var clerk = await demonstration.As("vanthu");
        var kind = (await clerk.Json(Facts))
            .GetProperty("items")[0]
            .GetProperty("kind")
            .GetString();
        var day = (await clerk.Json($"{Facts}?kind={kind}"))
            .GetProperty("items")[0]
            .GetProperty("at")
            .GetDateTime();
        var local = TimeZoneInfo.ConvertTimeFromUtc(day, TestProgram.Zone);

        var listed = await clerk.Json(
            $"{Facts}?kind={kind}&from={local:dd/MM/yyyy}&to={local:dd/MM/yyyy}"
        );

        var items = listed.GetProperty("items").EnumerateArray().ToList();
        items.ShouldNotBeEmpty();
        items.ShouldAllBe(fact => fact.GetProperty("kind").GetString() == kind);
        items
            .Select(fact =>
                TimeZoneInfo
                    .ConvertTimeFromUtc(fact.GetProperty("at").GetDateTime(), TestProgram.Zone)
                    .Date
            )
            .ShouldAllBe(on => on == local.Date);
        var tomorrow = local.AddDays(400);
        (await clerk.Page($"/journal?from={tomorrow:dd/MM/yyyy}"))
            .QuerySelectorAll(".history-item")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_by_page_a_program_reads_every_fact_once()
    {
        var administrator = await demonstration.As("quantri");
        var read = new List<Guid>();
        string? after = null;
        do
        {
            var page = await administrator.Json(Facts + (after is null ? "" : $"?after={after}"));
            read.AddRange(
                page.GetProperty("items")
                    .EnumerateArray()
                    .Select(fact => fact.GetProperty("id").GetGuid())
            );
            after = page.GetProperty("next").GetString();
        } while (after is not null);

        read.Count.ShouldBeGreaterThan(100);
        read.ShouldBeUnique();
    }

    [Fact]
    public async Task An_officer_is_told_that_the_journal_is_not_for_officers()
    {
        var officer = await demonstration.As("chuyenvien");

        (await officer.Get("/journal")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var refused = await officer.Json(Facts, HttpStatusCode.Forbidden);
        refused.GetProperty("code").GetString().ShouldBe("role-may-not");
    }

    [Fact]
    public async Task Sign_ins_of_others_are_read_by_administrators_and_inspectors_only()
    {
        const string signIns = Facts + "?kind=accounts.signed-in";
        await demonstration.As("truongban");
        var head = await demonstration.As("coso");
        var inspector = await demonstration.As("kiemtra");

        var own = (await head.Json(signIns)).GetProperty("items").EnumerateArray().ToList();
        var all = (await inspector.Json(signIns)).GetProperty("items").EnumerateArray().ToList();

        own.ShouldNotBeEmpty();
        own.Select(Name).Distinct().ShouldHaveSingleItem();
        all.Select(Name).Distinct().Count().ShouldBeGreaterThan(2);
        (await head.Json(Facts + "?thing=accounts"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(Name)
            .Distinct()
            .ShouldHaveSingleItem();
        (await head.Page("/journal")).QuerySelectorAll("option[value^='accounts']").ShouldBeEmpty();

        static string? Name(JsonElement fact) => fact.GetProperty("person").ToString();
    }

    private static IReadOnlyList<string> Times(IParentNode page) =>
        [
            .. page.QuerySelectorAll(".history-item time")
                .Select(time => time.GetAttribute("datetime")!),
        ];
}
