namespace Chutri.ProcessEngine.Bpmn;

/// <summary>Namespaces of BPMN 2.0 (OMG formal/2013-12-09), and the one of Chutri's own additions.</summary>
public static class BpmnNames
{
    /// <summary>Processes, collaborations and all that they hold.</summary>
    public const string Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /// <summary>Diagrams, shapes and edges.</summary>
    public const string Diagram = "http://www.omg.org/spec/BPMN/20100524/DI";

    /// <summary>Waypoints.</summary>
    public const string Interchange = "http://www.omg.org/spec/DD/20100524/DI";

    /// <summary>Bounds and fonts.</summary>
    public const string Common = "http://www.omg.org/spec/DD/20100524/DC";

    /// <summary>Who does a step, by which authority, within how long: what BPMN has no element for.</summary>
    public const string Chutri = "urn:chutri:process:1";

    internal const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    internal const string Declarations = "http://www.w3.org/2000/xmlns/";
    internal const string Xml = "http://www.w3.org/XML/1998/namespace";
    internal const string Feel = "http://www.omg.org/spec/DMN/";

    internal static bool IsBpmn(string uri) => uri is Model or Diagram or Interchange or Common;
}
