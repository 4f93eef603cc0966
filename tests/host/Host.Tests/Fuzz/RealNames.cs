using System.Text.Json;
using Chutri.Testing;

namespace Chutri.Host.Tests.Fuzz;

/// <summary>Codes and identifiers of the demonstration, so that many requests find what they ask about.</summary>
internal sealed class RealNames
{
    /// <summary>Lists of things with codes of their own, each with what bodies call one of them.</summary>
    private static readonly (string List, string[] Called)[] Coded =
    [
        ("campaigns", ["campaign"]),
        ("study-sessions", ["session"]),
        ("processes", ["process"]),
        ("cases", ["case"]),
        ("procedures", ["procedure"]),
        ("dossiers", ["dossier"]),
        ("self-review/rounds", ["round"]),
        ("inspection-plans", ["plan"]),
        ("inspection-draws", ["draw"]),
        ("inspections", ["inspection"]),
    ];

    private readonly Dictionary<string, string[]> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]> codes = [];
    private string[] all = [];

    /// <param name="browsers">The administrator's first; what few may see is read by whoever sees it.</param>
    public static async Task<RealNames> Read(IReadOnlyList<Browser> browsers)
    {
        var administrator = browsers[0];
        var names = new RealNames();
        var assignments = await names.List(administrator, "assignments", "code");
        var units = await names.List(administrator, "units", "code");
        var people = await names.List(administrator, "people", "code");
        var documents = await names.List(administrator, "documents", "id");
        var plans = await names.List(administrator, "reorganizations", "id");
        var imports = await names.List(administrator, "imports", "id");
        var accounts = await names.List(administrator, "accounts", "userName");
        var proposals = new List<string>();
        foreach (var document in documents.Take(4))
        {
            using var read = await administrator.Get($"/api/v1/documents/{document}/proposals");
            if (read.IsSuccessStatusCode)
            {
                proposals.AddRange(
                    (await Browser.Json(read))
                        .GetProperty("proposals")
                        .EnumerateArray()
                        .Select(one => one.GetProperty("id").GetString()!)
                );
            }
        }

        names.Set(
            units,
            "unit",
            "leadUnit",
            "under",
            "holder",
            "successor",
            "parent",
            "rightfulUnit",
            "lead",
            "issuingUnit",
            "over",
            "units",
            "leads",
            "cooperating",
            "target",
            "to"
        );
        names.Set(people, "person", "accountable", "head", "supervisingLeader", "signer");
        names.Set(documents, "document");
        names.Set([.. documents, .. plans, .. imports], "id", "thing");
        names.Set([.. proposals], "proposal", "other");
        names.Set(accounts, "userName");
        names.Set([.. assignments, .. units, .. people], "code");
        names.Set(["1", "2"], "number", "ordinal", "version", "term");
        names.Set(["1", "1.1", "2", "3.1"], "path", "provision", "provisionPath");
        names.Set(
            ["2026-11-25", "25/11/2026", "2026-12-31", "2027-03-01"],
            "on",
            "from",
            "until",
            "dueOn",
            "newDue",
            "lastDay",
            "date",
            "receivedOn",
            "endsOn",
            "sourceOn",
            "day"
        );
        names.Set(
            ["Lý do chính đáng, đã thống nhất", "Theo chỉ đạo của Thường trực"],
            "reason",
            "note",
            "summary",
            "message",
            "question",
            "answer",
            "decision",
            "work",
            "title",
            "name",
            "deliverable",
            "authority",
            "sourceQuote",
            "citation",
            "subject",
            "issuer"
        );
        names.Set(
            [
                "rename",
                "open",
                "move",
                "close",
                "merge",
                "split",
                "assignment",
                "Directive",
                "Plan",
            ],
            "kind"
        );
        names.Set(["by", "within", "continuing", "recurring"], "deadline");
        names.Set(["meeting", "instruction", "provision"], "sourceKind");
        names.Set(["Head", "Deputy", "Officer", "Clerk", "Reader"], "role");
        names.Set(["open", "overdue", "Accepted", "planned", "Checked"], "state");
        names.Set(["vi", "en"], "language");
        await names.ReadCodes(browsers);
        names.all = [.. names.byName.Values.SelectMany(values => values).Distinct()];
        return names;
    }

    public string? For(string name, Random random) =>
        byName.TryGetValue(name, out var some) && some.Length > 0
            ? some[random.Next(some.Length)]
            : null;

    public string Any(Random random) => all[random.Next(all.Length)];

    /// <summary>The code of what stands in the address is the right kind more often than not.</summary>
    public string? InAddress(string template, string name, Random random)
    {
        if (name is not "code")
        {
            return For(name, random);
        }

        var list = codes.Keys.FirstOrDefault(one =>
            template.Contains($"/{one}/{{code}}", StringComparison.Ordinal)
        );
        return list is not null ? codes[list][random.Next(codes[list].Length)]
            : template.Contains("/units/", StringComparison.Ordinal) ? For("unit", random)
            : template.Contains("/people/", StringComparison.Ordinal) ? For("person", random)
            : Assignment(random);
    }

    private async Task ReadCodes(IReadOnlyList<Browser> browsers)
    {
        foreach (var (list, called) in Coded)
        {
            await ReadCodes(list, browsers);
            Set(codes.GetValueOrDefault(list, []), called);
        }

        foreach (var round in codes.GetValueOrDefault("self-review/rounds", []))
        {
            await ReadCodes($"self-review/rounds/{round}/reviews", browsers, "self-review/reviews");
        }
    }

    private async Task ReadCodes(string list, IEnumerable<Browser> browsers, string? family = null)
    {
        HashSet<string> found = [.. codes.GetValueOrDefault(family ?? list, [])];
        foreach (var browser in browsers)
        {
            using var read = await browser.Get("/api/v1/" + list);
            if (read.IsSuccessStatusCode)
            {
                found.UnionWith(Keys(await Browser.Json(read), "code"));
            }
        }

        if (found.Count > 0)
        {
            codes[family ?? list] = [.. found.Order(StringComparer.Ordinal)];
        }
    }

    private static IEnumerable<string> Keys(JsonElement list, string key) =>
        list.GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty(key).GetString()!);

    private string? Assignment(Random random) => For("assignment", random);

    private async Task<string[]> List(Browser browser, string list, string key)
    {
        string[] found = [.. Keys(await browser.Json("/api/v1/" + list), key)];
        if (list is "assignments")
        {
            byName["assignment"] = found;
        }

        return found;
    }

    private void Set(string[] values, params string[] as_)
    {
        foreach (var name in as_)
        {
            byName[name] = values;
        }
    }
}
