namespace Chutri.ProcessEngine.Bpmn.Checks;

/// <summary>A sequence flow stays inside its process or sub-process, and the steps at its ends agree with it.</summary>
internal static class FlowCheck
{
    public static void Look(BpmnModel model, FindingList findings)
    {
        foreach (var element in model.Definitions.WithAllBelow())
        {
            if (element.Is("tSequenceFlow"))
            {
                LookAtFlow(model, element, findings);
            }
            else if (element is { IsCarried: false, Kind: "incoming" or "outgoing" })
            {
                LookAtEnd(model, element, findings);
            }
            else if (
                element.Is("tBoundaryEvent")
                && element["attachedToRef"] is { } step
                && model.Find(step) is { } host
                && host.Parent != element.Parent
            )
            {
                findings.Add(
                    "crosses-border",
                    FindingKind.Defect,
                    element,
                    $"Sự kiện gắn vào “{step}” phải nằm trong cùng quy trình (quy trình con) với bước đó.",
                    $"The event on “{step}” must be in the same process (sub-process) as that step."
                );
            }
        }
    }

    private static void LookAtFlow(BpmnModel model, BpmnElement flow, FindingList findings)
    {
        if (
            flow["sourceRef"] is { } from
            && flow["targetRef"] is { } to
            && model.Find(from) is { } source
            && model.Find(to) is { } target
            && source.Parent != target.Parent
        )
        {
            findings.Add(
                "crosses-border",
                FindingKind.Defect,
                flow,
                $"Đường đi từ “{from}” tới “{to}” vượt ra ngoài quy trình (quy trình con). Giữa hai quy trình hãy dùng thông điệp.",
                $"The flow from “{from}” to “{to}” leaves its process (sub-process). Between two processes use a message."
            );
        }
    }

    private static void LookAtEnd(BpmnModel model, BpmnElement end, FindingList findings)
    {
        var id = end.Text.Trim();
        if (
            model.Find(id) is { } flow
            && flow.Is("tSequenceFlow")
            && end.Parent is { Id: { } step } node
            && flow[end.Kind is "incoming" ? "targetRef" : "sourceRef"] is { } named
            && model.Find(named) != node
        )
        {
            findings.Add(
                new(
                    "flow-disagrees",
                    FindingKind.Defect,
                    step,
                    end.Line,
                    new(
                        $"“{step}” ghi “{id}” là {(end.Kind is "incoming" ? "đường vào" : "đường ra")}, nhưng đường đi này nối với “{named}”.",
                        $"“{step}” lists “{id}” as {end.Kind}, but that flow belongs to “{named}”."
                    )
                )
            );
        }
    }
}
