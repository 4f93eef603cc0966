using Chutri.ProcessEngine.Bpmn;

namespace Chutri.Processes.Describing;

/// <summary>The steps of a process in the order in which a case comes to them.</summary>
internal static class FlowOrder
{
    /// <summary>Those that a beginning leads to, nearest first; then the others, sub-processes too, as the model has them.</summary>
    public static IReadOnlyList<BpmnElement> Steps(BpmnElement process)
    {
        var flows = process
            .All("sequenceFlow")
            .Where(flow => flow["sourceRef"] is not null && flow["targetRef"] is not null)
            .ToLookup(flow => flow["sourceRef"]!, flow => flow["targetRef"]!);
        var nodes = process
            .Elements.Where(one => one.Id is not null)
            .GroupBy(one => one.Id!)
            .ToDictionary(same => same.Key, same => same.First());
        var hosted = process
            .All("boundaryEvent")
            .Where(one => one.Id is not null && one["attachedToRef"] is not null)
            .ToLookup(one => one["attachedToRef"]!, one => one.Id!);
        HashSet<string> seen = [];
        var waiting = new Queue<string>(
            process.All("startEvent").Select(start => start.Id).OfType<string>()
        );
        List<BpmnElement> found = [];
        while (waiting.TryDequeue(out var id))
        {
            if (!seen.Add(id) || !nodes.TryGetValue(id, out var node))
            {
                continue;
            }

            found.AddRange(node.WithAllBelow().Where(IsStep));
            foreach (var next in flows[id].Concat(hosted[id]))
            {
                waiting.Enqueue(next);
            }
        }

        return [.. found.Concat(process.WithAllBelow().Where(IsStep)).Distinct()];
    }

    public static bool IsStep(BpmnElement element) =>
        element is { IsCarried: false, Kind: "userTask" or "manualTask", Id: not null };
}
