using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Running.Moving;

/// <summary>A token goes on from a node.</summary>
internal sealed partial class Mover
{
    /// <summary>Along every flow; where flows have conditions, along those that hold, else along the default.</summary>
    private void Leave(FlowNode node, int scope)
    {
        var plain = node.Kind is NodeKind.Parallel or NodeKind.EventBased;
        var open = plain ? node.Out : [.. node.Out.Where(flow => IsOpen(flow, scope))];
        if (open.Count == 0)
        {
            open = node.Out.FindAll(flow => flow.IsDefault);
        }

        if (open.Count == 0 && node.Out.Count > 0)
        {
            Refuse(CaseRefusals.NoBranch(node.Title));
            return;
        }

        foreach (var flow in open)
        {
            Take(flow, scope, isChosen: open.Count < node.Out.Count);
        }
    }

    private void Choose(FlowNode node, int scope)
    {
        var flow = node.Out.Find(one => IsOpen(one, scope)) ?? node.Out.Find(one => one.IsDefault);
        if (flow is not null)
        {
            Take(flow, scope, isChosen: node.Out.Count > 1);
        }
        else if (node.Out.Count > 0)
        {
            Refuse(CaseRefusals.NoBranch(node.Title));
        }
    }

    private bool IsOpen(Flow flow, int scope) =>
        !flow.IsDefault && (flow.Condition is null || flow.Condition.Evaluate(Known(scope)).IsTrue);

    private void Take(Flow flow, int scope, bool isChosen)
    {
        if (isChosen)
        {
            Tell(CaseEventKind.BranchTaken, flow.Id, 0, flow.To.Id);
        }

        arrivals.Enqueue(new(flow, flow.To, scope));
    }
}
