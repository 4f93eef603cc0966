using System.Net.Http.Json;
using Chutri.Host.Tests.Work;
using Chutri.Testing;

namespace Chutri.Host.Tests.Attacks;

/// <summary>Work whose every text was written by somebody with bad intentions.</summary>
internal sealed class AttackedWork(IReadOnlyDictionary<string, Browser> people)
{
    public const string Script = "<script>alert('1')</script>\"'><img src=x onerror=alert(2)>";

    public Desk Desk { get; } = new(people);

    public static async Task<AttackedWork> Open(OpenedDemonstration demonstration)
    {
        var people = new Dictionary<string, Browser>();
        foreach (var name in new[] { "phochutich", "truongban", "quantri" })
        {
            people[name] = await demonstration.As(name);
        }

        var me = await people["phochutich"].Json("/api/v1/me");
        var post = me.GetProperty("posts")
            .EnumerateArray()
            .First(held => held.GetProperty("title").GetString() == "Phó Chủ tịch");
        await people["phochutich"]
            .Fill("/", "/post", ("post", post.GetProperty("id").GetString()!));
        return new(people);
    }

    public async Task<string> Issue(string title, string? text = null)
    {
        var body = new Dictionary<string, object?>
        {
            ["title"] = title,
            ["work"] = text ?? title,
            ["deliverable"] = text ?? title,
            ["leadUnit"] = BusyAssignment.Lead,
            ["accountable"] = BusyAssignment.Accountable,
            ["authority"] = text ?? title,
            ["deadline"] = "by",
            ["dueOn"] = "2026-12-18",
            ["sourceKind"] = "meeting",
            ["citation"] = text ?? title,
            ["sourceOn"] = "2026-11-23",
            ["sourceQuote"] = text ?? title,
        };
        var issued = await Desk.Do("phochutich", "/assignments", body);
        return issued.GetProperty("code").GetString()!;
    }
}
