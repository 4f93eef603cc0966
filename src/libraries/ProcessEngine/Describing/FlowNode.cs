using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Describing;

/// <summary>A point that a case passes: event, activity or gateway.</summary>
internal sealed class FlowNode(
    int index,
    string id,
    string? name,
    NodeKind kind,
    ProcessScope scope
)
{
    public int Index { get; } = index;

    public string Id { get; } = id;

    public string? Name { get; } = name;

    public NodeKind Kind { get; } = kind;

    public ProcessScope Scope { get; } = scope;

    public int Line { get; init; }

    /// <summary>The kind in BPMN, for sentences.</summary>
    public string BpmnKind { get; init; } = "";

    public List<Flow> In { get; } = [];

    public List<Flow> Out { get; } = [];

    public EventTrigger Trigger { get; set; } = EventTrigger.Nothing;

    /// <summary>Boundary events: takes the case out of the step; event sub-processes: ends what runs beside it.</summary>
    public bool Interrupts { get; set; } = true;

    /// <summary>The activity that a boundary event is on.</summary>
    public FlowNode? Host { get; set; }

    public List<FlowNode> Boundaries { get; } = [];

    public ProcessStep? Step { get; set; }

    /// <summary>What runs inside: of a sub-process, or of the process that is called.</summary>
    public ProcessScope? Inner { get; set; }

    public LoopRule Loop { get; set; } = LoopRule.Once;

    public IReadOnlyList<(string Variable, Expression Value)> Assigns { get; set; } = [];

    /// <summary>Where a link leads: the catch event of the same name.</summary>
    public FlowNode? LinkTarget { get; set; }

    /// <summary>Nodes that lead here without a flow: the activity that a boundary event is on, the beginnings of a link.</summary>
    public List<FlowNode> Sources { get; } = [];

    public bool IsActivity =>
        Kind is NodeKind.Step or NodeKind.Work or NodeKind.Script or NodeKind.Send or NodeKind.Sub
        || (Kind is NodeKind.Catch && BpmnKind is "receiveTask");

    public string Title => Name is { Length: > 0 } ? $"{CompilerFindings.Short(Name)} ({Id})" : Id;

    public override string ToString() => Id;
}

internal sealed class Flow(int index, string id, FlowNode from, FlowNode to)
{
    public int Index { get; } = index;

    public string Id { get; } = id;

    public FlowNode From { get; } = from;

    public FlowNode To { get; } = to;

    public Expression? Condition { get; init; }

    public bool IsDefault { get; init; }

    public int Line { get; init; }

    public override string ToString() => Id;
}

/// <param name="Name">Of the message, the signal, the error, the escalation or the link; null where it has none.</param>
internal sealed record EventTrigger(EventKind Kind, string? Name = null, TimerRule? Timer = null)
{
    public static EventTrigger Nothing { get; } = new(EventKind.None);
}

/// <param name="Condition">While: goes on as long as it is true; null for always. Each: ends early when it is true; null for never.</param>
/// <param name="Count">How many times, where a number is given.</param>
/// <param name="Over">The variable whose values are gone through.</param>
/// <param name="Item">The variable that holds the value of one instance.</param>
internal sealed record LoopRule(
    LoopKind Kind,
    Expression? Condition = null,
    Expression? Count = null,
    string? Over = null,
    string? Item = null,
    int Most = LoopRule.Ceiling,
    bool TestsFirst = false
)
{
    /// <summary>No loop goes on for longer, whatever its condition says.</summary>
    public const int Ceiling = 1000;

    public static LoopRule Once { get; } = new(LoopKind.None);
}
