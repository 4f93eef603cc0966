using Chutri.ProcessEngine.Bpmn;

namespace Chutri.Processes.Describing;

/// <summary>Where a case goes after a step, by what was filled in.</summary>
/// <param name="When">A condition; null for whatever none of the others holds for.</param>
/// <param name="To">Identifier of the step; null = the end.</param>
internal sealed record StepBranch(string? When, string? To);

/// <summary>
/// Branches after a step as lines of its row: in the drawing an exclusive gateway that the step alone leads to, and that leads to steps or
/// the end. Other branches (parallel, inclusive, events) stay the drawing's.
/// </summary>
internal static class Branching
{
    /// <summary>In the order in which they are asked, the one without a condition last; none where the way is straight or drawn otherwise.</summary>
    public static IReadOnlyList<StepBranch> Branches(BpmnElement process, string step)
    {
        if (GatewayAfter(process, step) is not { } gateway)
        {
            return [];
        }

        var flows = FlowEditing.Flows(process, "sourceRef", gateway.Id!);
        return
        [
            .. flows
                .Select(flow => (Flow: flow, IsElse: gateway["default"] == flow.Id))
                .OrderBy(one => one.IsElse)
                .Select(one => new StepBranch(
                    one.IsElse ? null : one.Flow.First("conditionExpression")!.Text.Trim(),
                    EndOf(process, one.Flow["targetRef"]!) ? null : one.Flow["targetRef"]
                )),
        ];
    }

    /// <returns>False where the drawing already says something else after the step that a row cannot.</returns>
    public static bool PutBranches(
        this ProcessModel model,
        string step,
        IReadOnlyList<StepBranch> branches
    )
    {
        var process = model.Process;
        if (Branches(process, step).SequenceEqual(branches))
        {
            return true;
        }

        if (
            FlowEditing.Flows(process, "sourceRef", step) is not [var flow]
            || process.All("endEvent").FirstOrDefault()?.Id is not { } end
        )
        {
            return false;
        }

        var gateway = GatewayAfter(process, step);
        var otherwise = Branches(process, step) is [.., var last] ? last.To : null;
        foreach (
            var old in gateway is null ? [] : FlowEditing.Flows(process, "sourceRef", gateway.Id!)
        )
        {
            process.Remove(old);
        }

        if (branches.Count == 0)
        {
            flow["targetRef"] = otherwise ?? end;
            process.Remove(gateway!);
            FlowEditing.Settle(model);
            return true;
        }

        if (gateway is null)
        {
            gateway = process.Add("exclusiveGateway", FlowEditing.Free(model, "branch-"));
            flow["targetRef"] = gateway.Id;
        }

        gateway["default"] = null;
        foreach (var branch in branches)
        {
            var way = process.Add("sequenceFlow", FlowEditing.Free(model, "flow-"));
            (way["sourceRef"], way["targetRef"]) = (gateway.Id, branch.To ?? end);
            if (branch.When is { } condition)
            {
                way.Add("conditionExpression").Write(condition);
            }
            else
            {
                gateway["default"] = way.Id;
            }
        }

        FlowEditing.Settle(model);
        return true;
    }

    /// <summary>The gateway that a row can say: null where there is none, or it says more than a row does.</summary>
    private static BpmnElement? GatewayAfter(BpmnElement process, string step)
    {
        if (
            FlowEditing.Flows(process, "sourceRef", step) is not [var flow]
            || process.All("exclusiveGateway").FirstOrDefault(one => one.Id == flow["targetRef"])
                is not { } gateway
            || FlowEditing.Flows(process, "targetRef", gateway.Id!).Count != 1
        )
        {
            return null;
        }

        var flows = FlowEditing.Flows(process, "sourceRef", gateway.Id!);
        return
            flows.Count > 0
            && flows.TrueForAll(way =>
                (gateway["default"] == way.Id || way.First("conditionExpression") is not null)
                && IsStepOrEnd(process, way["targetRef"])
            )
            ? gateway
            : null;
    }

    private static bool IsStepOrEnd(BpmnElement process, string? id) =>
        id is not null
        && (
            EndOf(process, id) || process.Elements.Any(one => one.Id == id && FlowOrder.IsStep(one))
        );

    private static bool EndOf(BpmnElement process, string id) =>
        process.All("endEvent").FirstOrDefault()?.Id == id;
}
