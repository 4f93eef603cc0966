using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Describing;

/// <summary>From the elements of a model to nodes and flows that can be run.</summary>
internal sealed class ProcessCompiler(BpmnModel model)
{
    private const int MostFindings = 1000;
    private const int DeepestCalls = 50;
    private readonly FindingList findings = new(MostFindings);
    private readonly List<FlowNode> nodes = [];
    private readonly Dictionary<BpmnElement, ProcessScope> processes = [];
    private readonly List<BpmnElement> calling = [];
    private int scopes;
    private int flows;

    public static ProcessReading Compile(BpmnModel model, string? id)
    {
        var process = id is null
            ? model.Processes.FirstOrDefault()
            : model.Processes.FirstOrDefault(one => one.Id == id);
        if (process is null)
        {
            return new(null, [CompilerFindings.NoProcess(id)]);
        }

        var compiler = new ProcessCompiler(model);
        var root = compiler.Process(process);
        if (compiler.nodes.Count == 0)
        {
            compiler.findings.Add(CompilerFindings.Empty(process));
        }

        var particulars = ParticularsReader.Read(process, root, compiler.findings);
        return new(new WorkProcess(root, compiler.nodes, particulars), compiler.findings.All());
    }

    private ProcessScope Process(BpmnElement element)
    {
        if (processes.TryGetValue(element, out var made))
        {
            return made;
        }

        calling.Add(element);
        var scope = new ProcessScope(
            scopes++,
            element.Id ?? "process",
            element.Name,
            ScopeKind.Process
        );
        processes[element] = scope;
        Fill(scope, element);
        calling.RemoveAt(calling.Count - 1);
        return scope;
    }

    private void Fill(ProcessScope scope, BpmnElement element)
    {
        Dictionary<string, FlowNode> byId = [];
        foreach (var child in element.Elements.Where(one => one.Is("tFlowNode")))
        {
            if (child.Is("tSubProcess") && child["triggeredByEvent"] is "true" or "1")
            {
                var inner = Inner(child, ScopeKind.EventSubProcess);
                EventScopeCheck.Look(child, inner, findings);
                scope.EventScopes.Add(inner);
                continue;
            }

            if (child["isForCompensation"] is "true" or "1")
            {
                findings.Add(CompilerFindings.NotRun(child, "bồi hoàn", "compensation"));
                continue;
            }

            var node = Node(scope, child);
            byId[node.Id] = node;
        }

        foreach (var boundary in scope.Nodes.Where(node => node.Kind is NodeKind.Boundary))
        {
            var host = model.Find(boundary.Id)?["attachedToRef"];
            if (host is not null && byId.TryGetValue(host, out var activity))
            {
                boundary.Host = activity;
                if (boundary.Trigger.Kind is not EventKind.Unknown)
                {
                    activity.Boundaries.Add(boundary);
                    boundary.Sources.Add(activity);
                }
            }
        }

        foreach (var child in element.Elements.Where(one => one.Is("tSequenceFlow")))
        {
            Connect(scope, child, byId);
        }

        ScopeCheck.Look(scope, element, findings);
    }

    private ProcessScope Inner(BpmnElement element, ScopeKind kind)
    {
        var scope = new ProcessScope(scopes++, element.Id ?? element.Kind, element.Name, kind);
        Fill(scope, element);
        return scope;
    }

    private FlowNode Node(ProcessScope scope, BpmnElement element)
    {
        var kind = NodeKinds.Of(element, findings);
        var node = new FlowNode(
            nodes.Count,
            element.Id ?? $"{element.Kind}-{Number.Of(nodes.Count)}",
            element.Name,
            kind,
            scope
        )
        {
            Line = element.Line,
            BpmnKind = element.Kind,
        };
        nodes.Add(node);
        scope.Nodes.Add(node);
        if (kind is NodeKind.Start)
        {
            scope.Starts.Add(node);
        }

        if (element.Is("tEvent"))
        {
            node.Trigger = TriggerReader.Of(model, element, findings);
            node.Interrupts =
                element[kind is NodeKind.Boundary ? "cancelActivity" : "isInterrupting"]
                    is not ("false" or "0");
        }
        else if (element.Kind is "receiveTask" or "sendTask")
        {
            node.Trigger = TriggerReader.OfTask(model, element);
        }

        if (element.Is("tActivity"))
        {
            node.Loop = LoopReader.Of(model, element, findings);
        }

        switch (kind)
        {
            case NodeKind.Step:
                node.Step = StepReader.Of(element, findings);
                break;
            case NodeKind.Script:
                node.Assigns = ScriptReader.Of(element, findings);
                break;
            case NodeKind.Sub when element.Is("tCallActivity"):
                node.Inner = Called(element);
                break;
            case NodeKind.Sub:
                node.Inner = Inner(
                    element,
                    element.Is("tTransaction") ? ScopeKind.Transaction : ScopeKind.SubProcess
                );
                break;
        }

        return node;
    }

    private ProcessScope? Called(BpmnElement element)
    {
        var named = element["calledElement"];
        var called = named is null ? null : model.Find(named);
        if (called is null || !called.Is("tProcess"))
        {
            findings.Add(CompilerFindings.CalledUnknown(element, named));
            return null;
        }

        var at = calling.IndexOf(called);
        if (at >= 0)
        {
            findings.Add(CompilerFindings.Recursive(element, [.. calling.Skip(at).Append(called)]));
            return null;
        }

        if (calling.Count >= DeepestCalls)
        {
            findings.Add(CompilerFindings.TooDeep(element, DeepestCalls));
            return null;
        }

        return Process(called);
    }

    private void Connect(ProcessScope scope, BpmnElement element, Dictionary<string, FlowNode> byId)
    {
        if (
            element["sourceRef"] is not { } source
            || element["targetRef"] is not { } target
            || !byId.TryGetValue(source, out var from)
            || !byId.TryGetValue(target, out var to)
        )
        {
            return;
        }

        var flow = new Flow(flows++, element.Id ?? $"flow-{Number.Of(flows)}", from, to)
        {
            Condition = ConditionReader.Of(element, element.First("conditionExpression"), findings),
            IsDefault = element.Id is { } id && model.Find(from.Id)?["default"] == id,
            Line = element.Line,
        };
        from.Out.Add(flow);
        to.In.Add(flow);
        scope.Flows.Add(flow);
    }
}
