namespace Chutri.ProcessEngine.Bpmn;

/// <summary>What an element holds: elements, characters, remarks, in their order.</summary>
public abstract class BpmnPart
{
    private protected BpmnPart() { }

    /// <summary>The element that holds it; null for the root and for what is not put anywhere yet.</summary>
    public BpmnElement? Parent { get; internal set; }
}

/// <summary>Characters inside an element.</summary>
/// <param name="value">As they mean, not as they are escaped.</param>
/// <param name="isLiteral">Written between CDATA marks.</param>
public sealed class BpmnText(string value, bool isLiteral = false) : BpmnPart
{
    /// <summary>As they mean, not as they are escaped.</summary>
    public string Value { get; } = value;

    /// <summary>Written between CDATA marks.</summary>
    public bool IsLiteral { get; } = isLiteral;
}

/// <summary>A remark (comment) or an instruction to a program, carried along.</summary>
/// <param name="target">Which program an instruction is for; null for a remark.</param>
/// <param name="value">The characters.</param>
public sealed class BpmnRemark(string? target, string value) : BpmnPart
{
    /// <summary>Which program an instruction is for; null for a remark.</summary>
    public string? Target { get; } = target;

    /// <summary>The characters.</summary>
    public string Value { get; } = value;
}
