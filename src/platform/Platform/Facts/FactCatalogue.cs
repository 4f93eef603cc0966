using System.Text.Json;

namespace Chutri.Platform;

/// <summary>All kinds of facts that the modules announce, by their stable codes.</summary>
public sealed class FactCatalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Dictionary<string, FactKind> byCode = [];
    private readonly Dictionary<Type, FactKind> byType = [];

    public FactCatalogue(IEnumerable<FactKind> kinds)
    {
        foreach (var kind in kinds)
        {
            byCode.Add(kind.Code, kind);
            byType.Add(kind.Body, kind);
        }
    }

    public IEnumerable<FactKind> Kinds => byCode.Values;

    public Fact Write(FactBody body, Caller caller, Moment now)
    {
        var kind =
            byType.GetValueOrDefault(body.GetType())
            ?? throw new InvalidOperationException(
                $"{body.GetType().Name} is not announced by any module"
            );
        return Fact.Of(
            kind.Code,
            JsonSerializer.Serialize(body, body.GetType(), Json),
            body,
            caller,
            now
        );
    }

    /// <summary>Codes of what only its doer and those who look after it may read.</summary>
    public IReadOnlyCollection<string> Private =>
        [.. Kinds.Where(kind => kind.Private).Select(kind => kind.Code)];

    /// <summary>Codes of what the caller may read nowhere, whatever the page.</summary>
    public string[] HiddenFrom(Caller caller) =>
        [.. Kinds.Where(kind => !kind.MayBeSeenBy(caller)).Select(kind => kind.Code)];

    /// <summary>Codes of looks at what is private.</summary>
    public string[] Looks => [.. Kinds.Where(kind => kind.IsLook).Select(kind => kind.Code)];

    public FactKind KindOf(Fact fact) => byCode[fact.Kind];

    /// <summary>What facts of a kind are called.</summary>
    public Words NameOf(string code) => byCode[code].Name;

    public FactBody Read(Fact fact) => Read(fact.Kind, fact.Data);

    public FactBody Read(string kind, string data) =>
        (FactBody)JsonSerializer.Deserialize(data, byCode[kind].Body, Json)!;
}

/// <param name="Code">Stable code, prefixed by the module.</param>
/// <param name="Body">The record that holds it.</param>
/// <param name="Name">What it is called in filters of the journal.</param>
public sealed record FactKind(string Code, Type Body, Words Name)
{
    /// <summary>Read in the journal by whoever did it, and by whoever may see private facts.</summary>
    public bool Private { get; init; }

    /// <summary>Somebody looked at what is private about the people whom it is about: they find it among who looked.</summary>
    public bool IsLook { get; init; }

    /// <summary>Read on any page only by those who may do this act; null: by everybody who may see the page.</summary>
    public Act? SeenBy { get; init; }

    public bool MayBeSeenBy(Caller caller) => SeenBy is null || caller.Has(SeenBy);

    /// <summary>The first part of the code: whose facts these are.</summary>
    public string Module => Code.Split('.')[0];

    public static FactKind Of<TBody>(string code, Words name)
        where TBody : FactBody => new(code, typeof(TBody), name);
}
