using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Describing;

/// <summary>Nodes are connected as their kinds allow.</summary>
internal static class ScopeCheck
{
    public static void Look(ProcessScope scope, BpmnElement element, FindingList findings)
    {
        var ends = scope
            .Nodes.Where(node => node is { Kind: NodeKind.Catch, Trigger.Kind: EventKind.Link })
            .DistinctBy(node => node.Trigger.Name)
            .ToDictionary(node => node.Trigger.Name ?? "");
        foreach (var node in scope.Nodes)
        {
            Links(ends, node, findings);
            Gateway(node, findings);
            Events(scope, node, findings);
        }

        if (scope.Nodes.Count > 0 && scope.Begin().Count == 0)
        {
            findings.Add(
                CompilerFindings.CannotRun(
                    element,
                    "cannot-begin",
                    $"“{CompilerFindings.Title(element)}” không có chỗ bắt đầu: mọi bước đều chờ bước khác.",
                    $"“{CompilerFindings.Title(element)}” begins nowhere: every step waits for another."
                )
            );
        }
    }

    private static void Links(
        Dictionary<string, FlowNode> ends,
        FlowNode node,
        FindingList findings
    )
    {
        if (node is not { Kind: NodeKind.Throw, Trigger.Kind: EventKind.Link })
        {
            return;
        }

        node.LinkTarget = ends.GetValueOrDefault(node.Trigger.Name ?? "");
        node.LinkTarget?.Sources.Add(node);
        if (node.LinkTarget is null)
        {
            Add(
                findings,
                node,
                "link-to-nothing",
                $"Liên kết “{node.Trigger.Name}” không có điểm đến trong cùng quy trình.",
                $"The link “{node.Trigger.Name}” has no other end in the same process."
            );
        }
    }

    private static void Gateway(FlowNode node, FindingList findings)
    {
        if (
            node.Kind is NodeKind.EventBased
            && (
                node.Out.Count == 0
                || node.Out.Any(flow =>
                    flow.To.Kind is not NodeKind.Catch || flow.To.Trigger.Kind is EventKind.Link
                )
            )
        )
        {
            Add(
                findings,
                node,
                "event-gateway",
                $"Sau cổng sự kiện “{node.Title}” chỉ được là các sự kiện chờ hoặc bước nhận thông điệp.",
                $"After the event-based gateway “{node.Title}” only events that wait and receive tasks may stand."
            );
        }
    }

    private static void Events(ProcessScope scope, FlowNode node, FindingList findings)
    {
        if (
            node is
            {
                Kind: NodeKind.Catch,
                Trigger.Kind: EventKind.None
                    or EventKind.Error
                    or EventKind.Escalation
                    or EventKind.Cancel
                    or EventKind.Terminate
            }
        )
        {
            Add(
                findings,
                node,
                "waits-for-nobody",
                $"“{node.Title}” không nói chờ điều gì.",
                $"“{node.Title}” does not say what it waits for."
            );
        }

        if (
            node is
            {
                Kind: NodeKind.Boundary,
                Trigger.Kind: EventKind.None or EventKind.Terminate or EventKind.Link
            }
        )
        {
            Add(
                findings,
                node,
                "waits-for-nobody",
                $"Sự kiện “{node.Title}” gắn vào bước nhưng không nói chờ điều gì.",
                $"The event “{node.Title}” on a step does not say what it waits for."
            );
        }

        if (
            node is { Trigger.Kind: EventKind.Cancel, Kind: NodeKind.End }
            && scope.Kind is not ScopeKind.Transaction
        )
        {
            Add(
                findings,
                node,
                "cancel-outside",
                $"“{node.Title}” hủy giao dịch nhưng không nằm trong giao dịch (transaction).",
                $"“{node.Title}” cancels a transaction, but is in none."
            );
        }
    }

    private static void Add(
        FindingList findings,
        FlowNode node,
        string code,
        string vietnamese,
        string english
    ) =>
        findings.Add(
            new(code, FindingKind.CannotRun, node.Id, node.Line, new(vietnamese, english))
        );
}
