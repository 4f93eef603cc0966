using System.Globalization;
using Chutri.ProcessEngine.Bpmn;

namespace Chutri.Processes.Describing;

/// <summary>
/// Rows put in, taken out and moved: the flows follow, and the whole is drawn anew. Only where the way is straight; where it branches
/// beside the row, only a drawing can say what is meant, and the answer is no.
/// </summary>
internal static class FlowEditing
{
    /// <summary>A new step after another, or before the first end where none is named.</summary>
    /// <returns>Its identifier; null where the way after that step branches.</returns>
    public static string? Add(this ProcessModel model, string? after)
    {
        var flow = after is null
            ? Last(model.Process)
            : Only(Flows(model.Process, "sourceRef", after));
        if (flow is null)
        {
            return null;
        }

        var id = Free(model, "step-");
        model.Process.Add("userTask", id);
        var next = model.Process.Add("sequenceFlow", Free(model, "flow-"));
        (next["sourceRef"], next["targetRef"]) = (id, flow["targetRef"]);
        flow["targetRef"] = id;
        Settle(model);
        return id;
    }

    /// <returns>False where the way branches at it, events stand on it, or something else of the drawing needs it.</returns>
    public static bool Remove(this ProcessModel model, string step)
    {
        var process = model.Process;
        if (
            model.Model.Find(step) is not { } task
            || task.Parent != process
            || Only(Flows(process, "targetRef", step)) is not { } before
            || Only(Flows(process, "sourceRef", step)) is not { } after
            || before == after
            || process.All("boundaryEvent").Any(one => one["attachedToRef"] == step)
        )
        {
            return false;
        }

        before["targetRef"] = after["targetRef"];
        process.Remove(after);
        process.Remove(task);
        foreach (var pair in model.Pairs().Where(p => p["first"] == step || p["second"] == step))
        {
            StepElement.Extensions(process).Remove(pair);
        }

        foreach (
            var place in process
                .WithAllBelow()
                .Where(one => one.Kind is "flowNodeRef" && one.Text.Trim() == step)
                .ToList()
        )
        {
            (place.Parent as BpmnElement)?.Remove(place);
        }

        Untie(model, [step, after.Id]);
        Settle(model);
        return model.IsWhole();
    }

    /// <summary>Before the step that is before it now.</summary>
    /// <returns>False where it is the first, or the way branches between the two.</returns>
    public static bool MoveUp(this ProcessModel model, string step)
    {
        var process = model.Process;
        if (
            Only(Flows(process, "targetRef", step)) is not { } between
            || Only(Flows(process, "sourceRef", step)) is not { } after
            || model.Model.Find(between["sourceRef"]!) is not { } former
            || !FlowOrder.IsStep(former)
            || Only(Flows(process, "targetRef", former.Id!)) is not { } before
            || Only(Flows(process, "sourceRef", former.Id!)) != between
        )
        {
            return false;
        }

        before["targetRef"] = step;
        (between["sourceRef"], between["targetRef"]) = (step, former.Id);
        after["sourceRef"] = former.Id;
        Settle(model);
        return true;
    }

    /// <summary>Lines to notes and messages from other pools lead nowhere when what they are tied to is gone.</summary>
    private static void Untie(ProcessModel model, string?[] gone)
    {
        foreach (
            var tie in model
                .Model.Definitions.WithAllBelow()
                .Where(one =>
                    one is { IsCarried: false, Kind: "association" or "messageFlow" }
                    && (gone.Contains(one["sourceRef"]) || gone.Contains(one["targetRef"]))
                )
                .ToList()
        )
        {
            tie.Parent?.Remove(tie);
        }
    }

    /// <summary>What a step lists of its flows is optional, and would now be wrong.</summary>
    internal static void Settle(ProcessModel model)
    {
        foreach (
            var end in model
                .Process.WithAllBelow()
                .Where(one => one is { IsCarried: false, Kind: "incoming" or "outgoing" })
                .ToList()
        )
        {
            (end.Parent as BpmnElement)?.Remove(end);
        }

        model.Draw();
    }

    private static BpmnElement? Last(BpmnElement process) =>
        process
            .All("endEvent")
            .Select(end => Flows(process, "targetRef", end.Id ?? ""))
            .FirstOrDefault(flows => flows.Count > 0)
            ?[^1];

    internal static List<BpmnElement> Flows(BpmnElement process, string end, string node) =>
        [.. process.All("sequenceFlow").Where(flow => flow[end] == node)];

    private static BpmnElement? Only(List<BpmnElement> flows) => flows is [var one] ? one : null;

    internal static string Free(ProcessModel model, string begins)
    {
        model.Model.Refresh();
        for (var number = 1; ; number++)
        {
            var id = begins + number.ToString(CultureInfo.InvariantCulture);
            if (model.Model.Find(id) is null)
            {
                return id;
            }
        }
    }
}
