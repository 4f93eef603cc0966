using Chutri.ProcessEngine.Bpmn.Schema;

namespace Chutri.ProcessEngine.Bpmn;

/// <summary>
/// One element of a model: of BPMN with its type from the schema, or carried along for a vendor. The model that an export is written from
/// consists of these; nothing of the file that was read is kept beside them.
/// </summary>
public sealed class BpmnElement : BpmnPart
{
    private readonly List<BpmnPart> parts = [];
    private readonly List<BpmnAttribute> attributes = [];
    private readonly List<(string Prefix, string Uri)> declared = [];

    internal BpmnElement(string prefix, string uri, string kind, SchemaType? type)
    {
        Prefix = prefix;
        Namespace = uri;
        Kind = kind;
        Type = type;
    }

    /// <summary>The element's name in its language: <c>userTask</c>, <c>sequenceFlow</c>, <c>BPMNShape</c>.</summary>
    public string Kind { get; }

    /// <summary>One of <see cref="BpmnNames"/>, or a vendor's.</summary>
    public string Namespace { get; }

    /// <summary>Not of BPMN, or nowhere in its schema: kept and written again, with no meaning here.</summary>
    public bool IsCarried => Type is null;

    /// <summary>Line of the file, from 1; 0 where it was not read from one.</summary>
    public int Line { get; internal init; }

    /// <summary>The identifier, or null.</summary>
    public string? Id => this["id"];

    /// <summary>The name that people see, or null.</summary>
    public string? Name => this["name"];

    /// <summary>All attributes in their order, without declarations of namespaces.</summary>
    public IReadOnlyList<BpmnAttribute> Attributes => attributes;

    /// <summary>Everything inside, in its order.</summary>
    public IReadOnlyList<BpmnPart> Parts => parts;

    /// <summary>The elements inside, in their order.</summary>
    public IEnumerable<BpmnElement> Elements => parts.OfType<BpmnElement>();

    /// <summary>All characters directly inside, joined.</summary>
    public string Text => string.Concat(parts.OfType<BpmnText>().Select(text => text.Value));

    internal string Prefix { get; }

    internal SchemaType? Type { get; }

    internal IReadOnlyList<(string Prefix, string Uri)> Declared => declared;

    /// <summary>The value of an attribute of BPMN, or null. Setting null takes it away.</summary>
    /// <param name="name">As in the schema: <c>sourceRef</c>.</param>
    public string? this[string name]
    {
        get => Attribute("", name);
        set => SetAttribute(new("", "", name, value ?? ""), value is null);
    }

    /// <summary>The value of an attribute of any language, or null.</summary>
    public string? Attribute(string uri, string name)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Name == name && attribute.Namespace == uri)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Elements of BPMN of one kind directly inside.</summary>
    public IEnumerable<BpmnElement> All(string kind) =>
        Elements.Where(element => element.Kind == kind && !element.IsCarried);

    /// <summary>The first element of BPMN of one kind directly inside, or null.</summary>
    public BpmnElement? First(string kind) => All(kind).FirstOrDefault();

    /// <summary>This element and everything below it, from the top down, in order.</summary>
    public IEnumerable<BpmnElement> WithAllBelow()
    {
        var open = new Stack<BpmnElement>([this]);
        while (open.TryPop(out var element))
        {
            yield return element;
            for (var i = element.parts.Count - 1; i >= 0; i--)
            {
                if (element.parts[i] is BpmnElement below)
                {
                    open.Push(below);
                }
            }
        }
    }

    /// <summary>Makes an element of BPMN inside this one, where the schema has its place.</summary>
    /// <param name="kind">As in the schema.</param>
    /// <param name="id">Its identifier, or null for none.</param>
    /// <exception cref="ArgumentException">The schema has no such element in here.</exception>
    public BpmnElement Add(string kind, string? id = null)
    {
        var place =
            Type?.Child(kind)
            ?? throw new ArgumentException($"{Kind} holds no {kind} in BPMN 2.0", nameof(kind));
        var element = new BpmnElement("", place.Namespace, kind, place.Type);
        if (id is not null)
        {
            element["id"] = id;
        }

        var order = Type.OrderOf(kind);
        var at = parts.FindLastIndex(part =>
            part is BpmnElement { IsCarried: false } other && Type.OrderOf(other.Kind) <= order
        );
        Insert(at + 1, element);
        return element;
    }

    /// <summary>Makes an element of another language inside this one, last.</summary>
    public BpmnElement AddCarried(string uri, string kind)
    {
        var element = new BpmnElement("", uri, kind, null);
        Insert(parts.Count, element);
        return element;
    }

    /// <summary>Takes a part out; nothing happens where it is not in here.</summary>
    public void Remove(BpmnPart part)
    {
        if (parts.Remove(part))
        {
            part.Parent = null;
        }
    }

    /// <summary>Puts characters in place of all that is inside.</summary>
    public void Write(string text)
    {
        parts.Clear();
        Append(new BpmnText(text));
    }

    internal bool Is(string type) => Type?.Is(type) is true;

    internal void Append(BpmnPart part) => Insert(parts.Count, part);

    internal void Append(BpmnAttribute attribute) => attributes.Add(attribute);

    internal void Declare(string prefix, string uri) => declared.Add((prefix, uri));

    internal void DropSpaces() =>
        parts.RemoveAll(part =>
            part is BpmnText { IsLiteral: false } text && string.IsNullOrWhiteSpace(text.Value)
        );

    private void Insert(int at, BpmnPart part)
    {
        part.Parent = this;
        parts.Insert(at, part);
    }

    private void SetAttribute(BpmnAttribute attribute, bool takeAway)
    {
        var at = attributes.FindIndex(other =>
            other.Name == attribute.Name && other.Namespace == attribute.Namespace
        );
        if (takeAway && at >= 0)
        {
            attributes.RemoveAt(at);
        }
        else if (!takeAway && at >= 0)
        {
            attributes[at] = attributes[at] with { Value = attribute.Value };
        }
        else if (!takeAway)
        {
            attributes.Add(attribute);
        }
    }
}
