namespace Chutri.ProcessEngine.Bpmn.Schema;

/// <summary>One <c>type</c> line of the table.</summary>
internal sealed record Declaration(
    string Name,
    string Uri,
    string Extends,
    bool IsMixed,
    int Depth,
    IReadOnlyList<SchemaAttribute> Attributes,
    IReadOnlyList<(string Kind, string? Type)> Children
)
{
    /// <summary>Those that others extend, so that children stand in the order of the schema.</summary>
    private static readonly string[] Ground =
    [
        "tBaseElement",
        "tBaseElementWithMixedContent",
        "tRootElement",
        "tFlowElement",
        "tCallableElement",
        "tFlowNode",
        "tActivity",
        "tEvent",
        "tTask",
        "tSubProcess",
        "DiagramElement",
        "Edge",
        "Shape",
        "Node",
        "Diagram",
    ];

    public static Declaration Parse(string line, string uri)
    {
        var parts = line.Split('|');
        var head = Words(parts[0]);
        var ground = Array.IndexOf(Ground, head[1]);
        return new(
            head[1],
            uri,
            head[2],
            head.Contains("mixed"),
            ground < 0 ? Ground.Length : ground,
            [.. Words(parts[1]).Select(Attribute)],
            [.. Words(parts[2]).Select(Child)]
        );
    }

    private static SchemaAttribute Attribute(string word)
    {
        var (name, type) = Cut(word);
        return new(name.TrimEnd('!'), type!, name.EndsWith('!'));
    }

    private static (string Kind, string? Type) Child(string word)
    {
        var (name, type) = Cut(word);
        return (name.TrimEnd('?', '*', '+'), type);
    }

    private static (string Name, string? Type) Cut(string word) =>
        word.IndexOf(':', StringComparison.Ordinal) is var at and >= 0
            ? (word[..at], word[(at + 1)..])
            : (word, null);

    private static string[] Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
