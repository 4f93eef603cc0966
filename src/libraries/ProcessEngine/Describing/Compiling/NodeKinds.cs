using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Describing;

/// <summary>How each flow node of BPMN behaves here.</summary>
internal static class NodeKinds
{
    public static NodeKind Of(BpmnElement element, FindingList findings)
    {
        switch (element.Kind)
        {
            case "startEvent":
                return NodeKind.Start;
            case "endEvent":
                return NodeKind.End;
            case "intermediateCatchEvent":
                return NodeKind.Catch;
            case "intermediateThrowEvent":
                return NodeKind.Throw;
            case "boundaryEvent":
                return NodeKind.Boundary;
            case "userTask" or "manualTask":
                return NodeKind.Step;
            case "serviceTask" or "businessRuleTask":
                return NodeKind.Work;
            case "scriptTask":
                return NodeKind.Script;
            case "sendTask":
                return NodeKind.Send;
            case "receiveTask":
                return NodeKind.Catch;
            case "exclusiveGateway":
                return NodeKind.Exclusive;
            case "parallelGateway":
                return NodeKind.Parallel;
            case "inclusiveGateway":
                return NodeKind.Inclusive;
            case "eventBasedGateway" when element["instantiate"] is not ("true" or "1"):
                return NodeKind.EventBased;
            case "subProcess" or "transaction" or "callActivity":
                return NodeKind.Sub;
            case "task":
                findings.Add(CompilerFindings.AbstractTask(element));
                return NodeKind.Unknown;
            default:
                findings.Add(
                    CompilerFindings.NotRun(
                        element,
                        $"phần tử loại <{element.Kind}>",
                        $"elements of the kind <{element.Kind}>"
                    )
                );
                return NodeKind.Unknown;
        }
    }
}
