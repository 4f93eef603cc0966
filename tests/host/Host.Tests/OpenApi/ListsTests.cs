using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Chutri.Testing;

namespace Chutri.Host.Tests.OpenApi;

/// <summary>Every list of the description, read on by its key while others add to it.</summary>
public sealed class ListsTests(ToldDemonstration told)
{
    private const int Many = 130;
    private const string Rounds = "/api/v1/self-review/rounds";
    private static readonly string[] Names = ["id", "code", "userName", "document", "post"];
    private int added;

    [Fact]
    public async Task Each_row_comes_once_however_many_are_added_while_the_list_is_read()
    {
        await using var program = await WholeProgram.Open(told.Copy());
        var administrator = await program.SignIn("quantri");
        var leader = await program.SignIn("phochutich");
        await Fill(administrator, leader);
        var lists = Lists(await administrator.Json("/openapi/v1.json"));

        lists.Count.ShouldBeGreaterThan(8);
        var longer = 0;
        foreach (var list in lists)
        {
            var address = list.Replace(
                    "{code}",
                    list.Contains("units/", StringComparison.Ordinal) ? "BTC"
                        : list.Contains("/campaigns/", StringComparison.Ordinal)
                            ? await First(administrator, "/api/v1/campaigns", "code")
                        : list.Contains("/rounds/", StringComparison.Ordinal)
                            ? await First(administrator, Rounds, "code")
                        : list.Contains("/reviews/", StringComparison.Ordinal)
                            ? await First(
                                administrator,
                                $"{Rounds}/{await First(administrator, Rounds, "code")}/reviews",
                                "code"
                            )
                        : await First(administrator, "/api/v1/assignments", "code")
                )
                .Replace("{version}", "2026.1")
                .Replace("{figure}", await ListReaders.Figure(list, leader))
                .Replace("{webhook}", await QuietWebhook.Of(administrator));
            var reader = ListReaders.AreLeaders(list) ? leader : administrator;
            var before = await Walk(reader, address, () => Task.CompletedTask);
            var during = await Walk(reader, address, () => Add(administrator, leader));

            before.Rows.ShouldBeUnique(address);
            during.Rows.ShouldBeUnique(address);
            before.Rows.Except(during.Rows).ShouldBeEmpty(address);
            longer += before.Pages > 1 ? 1 : 0;
        }

        longer.ShouldBeGreaterThan(5, "too few lists have a second page");
    }

    private static List<string> Lists(JsonElement description) =>
        [
            .. from path in description.GetProperty("paths").EnumerateObject()
            where path.Value.TryGetProperty("get", out _)
            let get = path.Value.GetProperty("get")
            where
                get.TryGetProperty("parameters", out var parameters)
                && parameters
                    .EnumerateArray()
                    .Any(one => one.GetProperty("name").GetString() == "after")
                && !path.Name.EndsWith("/comparison", StringComparison.Ordinal)
                // a thing with a roll beside it, which is read on by key too
                && !path.Name.Contains("/study-sessions/", StringComparison.Ordinal)
            select path.Name,
        ];

    private static async Task<(List<string> Rows, int Pages)> Walk(
        Browser browser,
        string list,
        Func<Task> between
    )
    {
        var (rows, pages, next) = (new List<string>(), 0, (string?)null);
        do
        {
            var page = await browser.Json(
                next is null ? list : $"{list}?after={Uri.EscapeDataString(next)}"
            );
            rows.AddRange(page.GetProperty("items").EnumerateArray().Select(NameOf));
            next = page.GetProperty("next").GetString();
            pages++;
            await between();
        } while (next is not null && pages < 100);

        next.ShouldBeNull(list);
        return (rows, pages);
    }

    private static string NameOf(JsonElement row) =>
        Names
            .Select(name => row.TryGetProperty(name, out var said) ? said.ToString() : null)
            .FirstOrDefault(said => said is { Length: > 0 })
        ?? row.ToString();

    private static async Task<string> First(Browser browser, string list, string name) =>
        (await browser.Json(list)).GetProperty("items")[0].GetProperty(name).GetString()!;

    private async Task Fill(Browser administrator, Browser leader)
    {
        await Import(
            administrator,
            "units.csv",
            "code,name,parent",
            at => $"QX{at},Công đoàn {at},BTC"
        );
        await Import(
            administrator,
            "people.csv",
            "code,name,unit,title,role,over,from,until",
            at => $"PX{at},Trần Văn {at},BTC,Chuyên viên,,,25/11/2026,"
        );
        for (var at = 0; at < 55; at++)
        {
            await Add(administrator, leader);
        }
    }

    private static async Task Import(
        Browser browser,
        string name,
        string heading,
        Func<int, string> row
    )
    {
        var text = heading + "\n" + string.Join('\n', Enumerable.Range(100, Many).Select(row));
        using var read = await browser.PostFiles(
            "/api/v1/imports",
            "file",
            (name, Encoding.UTF8.GetBytes(text))
        );
        var preview = await Browser.Json(read);
        preview.GetProperty("problems").GetArrayLength().ShouldBe(0, preview.ToString());
        var id = preview.GetProperty("id").GetString();
        using var written = await browser.PostJson($"/api/v1/imports/{id}/write", new { });
        written.StatusCode.ShouldBe(HttpStatusCode.OK, await Browser.Text(written));
    }

    /// <summary>A row at the beginning, in the middle or at the end of each list.</summary>
    private async Task Add(Browser administrator, Browser leader)
    {
        var at = Interlocked.Increment(ref added).ToString(CultureInfo.InvariantCulture);
        await Done(
            administrator,
            "/api/v1/people",
            new { code = "AA" + at, name = "Lê Thị " + at }
        );
        await Done(
            administrator,
            "/api/v1/reorganizations",
            new
            {
                kind = "open",
                on = "2026-12-01",
                decision = at,
                @new = new
                {
                    code = "AB" + at,
                    name = "Ban " + at,
                    parent = "BTC",
                },
            }
        );
        await Done(
            leader,
            "/api/v1/assignments",
            new
            {
                title = "Việc " + at,
                work = "Rà soát và báo cáo kết quả",
                deliverable = "Báo cáo",
                authority = "Được yêu cầu số liệu",
                leadUnit = "BTC",
                deadline = "by",
                dueOn = "2026-12-31",
                sourceKind = "instruction",
                citation = "Ý kiến của Thường trực",
                sourceOn = "2026-11-24",
                sourceQuote = "Rà soát, báo cáo",
            }
        );
    }

    private static async Task Done(Browser browser, string address, object body)
    {
        using var answer = await browser.PostJson(address, body);
        answer.IsSuccessStatusCode.ShouldBeTrue(await Browser.Text(answer));
    }
}
