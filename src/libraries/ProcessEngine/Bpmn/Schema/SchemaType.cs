namespace Chutri.ProcessEngine.Bpmn.Schema;

/// <summary>A complex type of the schema, with what it has from those that it extends.</summary>
internal sealed class SchemaType(string name, string uri, bool isMixed)
{
    private readonly Dictionary<string, SchemaAttribute> attributes = [];
    private readonly Dictionary<string, SchemaChild> children = [];
    private readonly Dictionary<string, int> order = [];

    public string Name { get; } = name;

    public string Namespace { get; } = uri;

    /// <summary>Characters may stand between its elements.</summary>
    public bool IsMixed { get; private set; } = isMixed;

    /// <summary>Holds characters and no elements that mean anything: a value such as <c>incoming</c>.</summary>
    public bool IsValue { get; init; }

    /// <summary>May hold elements of others.</summary>
    public bool HoldsAny { get; set; }

    public SchemaType? Extends { get; private set; }

    public IReadOnlyDictionary<string, SchemaAttribute> Attributes => attributes;

    public bool Is(string type)
    {
        for (var at = this; at is not null; at = at.Extends)
        {
            if (at.Name == type)
            {
                return true;
            }
        }

        return false;
    }

    public SchemaChild? Child(string kind) => children.GetValueOrDefault(kind);

    public int OrderOf(string kind) => order.GetValueOrDefault(kind, int.MaxValue);

    public void Extend(SchemaType parent)
    {
        Extends = parent;
        IsMixed |= parent.IsMixed;
        HoldsAny |= parent.HoldsAny;
        foreach (var attribute in parent.attributes.Values)
        {
            attributes.TryAdd(attribute.Name, attribute);
        }

        foreach (var (kind, child) in parent.children)
        {
            children.TryAdd(kind, child);
            order[kind] = parent.order[kind];
        }
    }

    public void Add(SchemaAttribute attribute) => attributes[attribute.Name] = attribute;

    /// <summary>The same place for all that may stand in one place.</summary>
    public void Add(SchemaChild child, int place)
    {
        children[child.Kind] = child;
        order[child.Kind] = place;
    }
}

/// <summary>Its type is a name of XML Schema (<c>IDREF</c>, <c>boolean</c>) or of an enumeration.</summary>
internal sealed record SchemaAttribute(string Name, string Type, bool IsRequired)
{
    public bool IsReference => Type is "IDREF" or "QName";
}

internal sealed record SchemaChild(string Kind, string Namespace, SchemaType Type);
