using Chutri.ProcessEngine.Bpmn.Schema;

namespace Chutri.ProcessEngine.Bpmn;

/// <summary>A BPMN model: its definitions with all processes, collaborations and diagrams below.</summary>
public sealed class BpmnModel
{
    private Dictionary<string, BpmnElement>? byId;

    internal BpmnModel(BpmnElement definitions) => Definitions = definitions;

    /// <summary>The root: <c>definitions</c>.</summary>
    public BpmnElement Definitions { get; }

    /// <summary>How many elements of the BPMN model namespace have an identifier, the root among them; those of diagrams are not counted.</summary>
    public int CountElements() =>
        Definitions
            .WithAllBelow()
            .Count(element => element is { Namespace: BpmnNames.Model, Id: not null });

    /// <summary>The processes, in their order.</summary>
    public IEnumerable<BpmnElement> Processes => Definitions.All("process");

    /// <summary>The diagrams, in their order.</summary>
    public IEnumerable<BpmnElement> Diagrams => Definitions.All("BPMNDiagram");

    /// <summary>An empty model to build one in.</summary>
    /// <param name="id">Identifier of the definitions.</param>
    /// <param name="targetNamespace">A name that tells this model from others.</param>
    public static BpmnModel Create(string id, string targetNamespace)
    {
        var root = new BpmnElement(
            "",
            BpmnNames.Model,
            "definitions",
            BpmnSchema.Shared.Definitions
        );
        root.Declare("", BpmnNames.Model);
        root.Declare("bpmndi", BpmnNames.Diagram);
        root.Declare("di", BpmnNames.Interchange);
        root.Declare("dc", BpmnNames.Common);
        root.Declare("xsi", BpmnNames.SchemaInstance);
        root.Declare("chutri", BpmnNames.Chutri);
        root["id"] = id;
        root["targetNamespace"] = targetNamespace;
        return new(root);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">From its beginning; is read once, forward.</param>
    /// <param name="limits">How much of it is read; the usual ones where null.</param>
    public static BpmnReading Read(Stream file, BpmnLimits? limits = null) =>
        BpmnReader.Read(file, limits ?? BpmnLimits.Usual);

    /// <summary>The element of an identifier, or null; of two of one identifier, the first.</summary>
    /// <param name="id">With or without the prefix of a namespace.</param>
    public BpmnElement? Find(string id)
    {
        byId ??= Index();
        return
            byId.TryGetValue(id, out var found)
            || byId.TryGetValue(id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..], out found)
            ? found
            : null;
    }

    /// <summary>Writes the model as BPMN 2.0 in UTF-8, two spaces a level.</summary>
    public void Write(Stream to) => BpmnWriter.Write(this, to);

    /// <summary>The same as text.</summary>
    public string Write()
    {
        using var memory = new MemoryStream();
        Write(memory);
        return System.Text.Encoding.UTF8.GetString(memory.ToArray());
    }

    /// <summary>To be called after identifiers were changed; <see cref="Find"/> then looks anew.</summary>
    public void Refresh() => byId = null;

    private Dictionary<string, BpmnElement> Index()
    {
        Dictionary<string, BpmnElement> index = [];
        foreach (var element in Definitions.WithAllBelow())
        {
            if (element is { IsCarried: false, Id: { } id })
            {
                index.TryAdd(id, element);
            }
        }

        return index;
    }
}
