namespace Chutri.ProcessEngine.Bpmn;

/// <summary>One attribute as it stands: those of BPMN have no namespace, those of vendors have theirs.</summary>
/// <param name="Prefix">The short form of the namespace where it was read; may be empty.</param>
/// <param name="Namespace">Empty for an attribute of the element's own language.</param>
/// <param name="Name">Local name.</param>
/// <param name="Value">The characters as they mean, not as they are escaped; numbers keep their digits.</param>
public sealed record BpmnAttribute(string Prefix, string Namespace, string Name, string Value);
