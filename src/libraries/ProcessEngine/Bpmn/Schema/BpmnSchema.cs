namespace Chutri.ProcessEngine.Bpmn.Schema;

/// <summary>The schema of BPMN 2.0 as the table <c>bpmn-schema.txt</c> has it.</summary>
internal sealed class BpmnSchema
{
    private static readonly string[] ValueTypes =
    [
        "QName",
        "IDREF",
        "string",
        "anyType",
        "boolean",
        "integer",
    ];

    private readonly Dictionary<string, SchemaType> types = [];
    private readonly Dictionary<string, string[]> enumerations = [];
    private readonly Dictionary<string, (string Type, string Uri)> elements = [];
    private readonly Dictionary<string, List<string>> groups = [];

    private BpmnSchema(IEnumerable<string> lines)
    {
        var declarations = Read(lines);
        foreach (var type in ValueTypes)
        {
            types[type] = new(type, "", isMixed: true)
            {
                IsValue = true,
                HoldsAny = type is "anyType",
            };
        }

        foreach (var name in declarations.Keys)
        {
            Make(name, declarations);
        }

        foreach (var declaration in declarations.Values)
        {
            Fill(declaration);
        }

        HashSet<string> done = [];
        foreach (var name in declarations.Keys)
        {
            Inherit(name, declarations, done);
        }
    }

    public static BpmnSchema Shared { get; } = new(Lines());

    public SchemaType Definitions => types["tDefinitions"];

    /// <summary>The type of an element that may stand alone, or null.</summary>
    public SchemaType? Global(string uri, string kind) =>
        elements.TryGetValue(kind, out var element) && element.Uri == uri
            ? types[element.Type]
            : null;

    public SchemaType? Type(string name) => types.GetValueOrDefault(name);

    public IReadOnlyList<string> Values(string enumeration) =>
        enumerations.GetValueOrDefault(enumeration, []);

    /// <summary>Every element that may be written, with its type.</summary>
    public IEnumerable<(string Kind, SchemaType Type)> Elements =>
        elements.Select(pair => (pair.Key, types[pair.Value.Type]));

    private Dictionary<string, Declaration> Read(IEnumerable<string> lines)
    {
        Dictionary<string, Declaration> declarations = [];
        var uri = "";
        foreach (var line in lines)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words.FirstOrDefault())
            {
                case "namespace":
                    uri = words[1] switch
                    {
                        "model" => BpmnNames.Model,
                        "bpmndi" => BpmnNames.Diagram,
                        "di" => BpmnNames.Interchange,
                        _ => BpmnNames.Common,
                    };
                    break;
                case "enum":
                    enumerations[words[1]] = words[2..];
                    break;
                case "element":
                    elements[words[1]] = (words[2], uri);
                    Group(words[3], words[1]);
                    break;
                case "type":
                    declarations[words[1]] = Declaration.Parse(line, uri);
                    break;
            }
        }

        return declarations;
    }

    private void Group(string head, string member)
    {
        if (head is not "-")
        {
            (groups.TryGetValue(head, out var members) ? members : groups[head] = []).Add(member);
        }
    }

    private void Make(string name, Dictionary<string, Declaration> declarations)
    {
        var declaration = declarations[name];
        types[name] = new(name, declaration.Uri, declaration.IsMixed);
    }

    private void Fill(Declaration declaration)
    {
        var type = types[declaration.Name];
        foreach (var attribute in declaration.Attributes)
        {
            type.Add(attribute);
        }

        for (var place = 0; place < declaration.Children.Count; place++)
        {
            var (kind, childType) = declaration.Children[place];
            if (kind is "any")
            {
                type.HoldsAny = true;
            }
            else if (childType is not null)
            {
                type.Add(new(kind, declaration.Uri, types[childType]), Place(declaration, place));
            }
            else
            {
                foreach (var member in InPlaceOf(kind))
                {
                    var (typeName, uri) = elements[member];
                    type.Add(new(member, uri, types[typeName]), Place(declaration, place));
                }
            }
        }
    }

    /// <summary>Children of a base type come before those of a type that extends it.</summary>
    private static int Place(Declaration declaration, int place) =>
        (declaration.Depth * 100) + place;

    private IEnumerable<string> InPlaceOf(string head) =>
        groups.GetValueOrDefault(head, []).SelectMany(InPlaceOf).Prepend(head);

    private void Inherit(
        string name,
        Dictionary<string, Declaration> declarations,
        HashSet<string> done
    )
    {
        var parent = declarations[name].Extends;
        if (done.Add(name) && declarations.ContainsKey(parent))
        {
            Inherit(parent, declarations, done);
            types[name].Extend(types[parent]);
        }
    }

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(BpmnSchema).Assembly.GetManifestResourceStream(
            "bpmn-schema.txt"
        )!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }
}
