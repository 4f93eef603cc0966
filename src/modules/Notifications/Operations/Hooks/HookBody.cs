using System.Text.Json;
using Chutri.Notifications.Hooks;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>
/// What a webhook gets, as Standard Webhooks lays it out, and thin: which kind of thing happened to what, and where the API tells more to whoever may
/// read it. No name, no sentence, no reason leaves by this door.
/// </summary>
internal sealed record HookBody(string Type, DateTime Timestamp, HookFact Data);

/// <param name="Fact">Its identifier.</param>
/// <param name="Things">What it is about, as far as it has a page that is open to everybody in the program.</param>
internal sealed record HookFact(Guid Fact, IReadOnlyList<HookThing> Things);

/// <param name="Code">As addresses name it.</param>
/// <param name="Api">Null where the API has no address of its own for it.</param>
internal sealed record HookThing(Guid Id, string Code, string Page, string? Api);

internal sealed class HookBodies(AppDatabase db, IEnumerable<IThingPages> pages, HookOrigin origin)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Nobody in particular: an account's page has a name in its address, and a plan is not for everybody to know of.</summary>
    private static readonly Caller Anybody = new() { Name = "Chutri", Door = Door.Api };

    /// <summary>First parts of pages, and where the API has the same thing.</summary>
    private static readonly Dictionary<string, string> Apis = new()
    {
        ["assignments"] = "assignments",
        ["documents"] = "documents",
        ["units"] = "units",
        ["people"] = "people",
        ["dissemination"] = "campaigns",
        ["study-sessions"] = "study-sessions",
    };

    /// <summary>Null where the fact has since been limited to named people, or is gone: it is not told.</summary>
    public async Task<byte[]?> Of(Guid id, CancellationToken stop)
    {
        var fact = await db.Set<Fact>()
            .Where(fact => fact.Id == id)
            .Select(fact => new
            {
                fact.Id,
                fact.Kind,
                fact.At,
                About = fact.Subjects.Select(link => link.Subject).ToList(),
            })
            .SingleOrDefaultAsync(stop);
        if (fact is null)
        {
            return null;
        }

        Guid[] about = [.. fact.About];
        if (await db.IsLimited(about, stop))
        {
            return null;
        }

        var things = new List<HookThing>();
        foreach (var module in pages)
        {
            foreach (var (thing, page) in await module.Find(about, Anybody, stop))
            {
                things.Add(Thing(thing, page.Href));
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(
            new HookBody(
                fact.Kind,
                DateTime.SpecifyKind(fact.At, DateTimeKind.Utc),
                new(fact.Id, [.. things.OrderBy(thing => Array.IndexOf(about, thing.Id))])
            ),
            Json
        );
    }

    private HookThing Thing(Guid id, string page)
    {
        var parts = page.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new(
            id,
            parts.Length == 0 ? "" : Uri.UnescapeDataString(parts[^1]),
            origin.Address + page,
            parts is [var first, var code] && Apis.GetValueOrDefault(first) is { } api
                ? $"{origin.Address}/api/v1/{api}/{code}"
                : null
        );
    }
}
