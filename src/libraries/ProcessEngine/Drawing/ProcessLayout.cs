using System.Globalization;
using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Drawing;

/// <summary>Gives a process that nobody has drawn its positions: from left to right, what comes later further right.</summary>
public static class ProcessLayout
{
    private const int Across = 160;
    private const int Down = 110;
    private const int Margin = 60;

    /// <summary>Adds a diagram with a shape for each node and an edge for each flow of the process.</summary>
    /// <param name="model">The model that holds it.</param>
    /// <param name="process">One of its processes. What is inside a sub-process is not drawn.</param>
    public static void Lay(BpmnModel model, BpmnElement process)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(process);
        var nodes = process
            .Elements.Where(one => one.Is("tFlowNode") && one.Id is not null)
            .ToList();
        var flows = process.All("sequenceFlow").Where(flow => flow.Id is not null).ToList();
        var places = Places(nodes, flows);
        var diagram = model.Definitions.Add("BPMNDiagram", $"{process.Id}-diagram");
        var plane = diagram.Add("BPMNPlane", $"{process.Id}-plane");
        plane["bpmnElement"] = process.Id;
        foreach (var node in nodes)
        {
            var shape = plane.Add("BPMNShape", $"{node.Id}-shape");
            shape["bpmnElement"] = node.Id;
            var box = places[node.Id!];
            var bounds = shape.Add("Bounds");
            (bounds["x"], bounds["y"]) = (Of(box.X), Of(box.Y));
            (bounds["width"], bounds["height"]) = (Of(box.Width), Of(box.Height));
        }

        foreach (var flow in flows)
        {
            if (
                places.TryGetValue(flow["sourceRef"] ?? "", out var from)
                && places.TryGetValue(flow["targetRef"] ?? "", out var to)
            )
            {
                var edge = plane.Add("BPMNEdge", $"{flow.Id}-edge");
                edge["bpmnElement"] = flow.Id;
                foreach (var (x, y) in Way(from, to))
                {
                    var point = edge.Add("waypoint");
                    (point["x"], point["y"]) = (Of(x), Of(y));
                }
            }
        }

        model.Refresh();
    }

    /// <summary>Column: the fewest flows from a beginning; row: the order in the column. Events on a step stand on its lower edge.</summary>
    private static Dictionary<string, Box> Places(List<BpmnElement> nodes, List<BpmnElement> flows)
    {
        var columns = Columns(nodes, flows);
        var used = new Dictionary<int, int>();
        var places = new Dictionary<string, Box>();
        foreach (var node in nodes.Where(one => one["attachedToRef"] is null))
        {
            var column = columns[node.Id!];
            var row = used.GetValueOrDefault(column);
            used[column] = row + 1;
            var (width, height) = Size(node);
            places[node.Id!] = new(
                Margin + (column * Across) + ((100 - width) / 2),
                Margin + (row * Down) + ((80 - height) / 2),
                width,
                height
            );
        }

        foreach (var node in nodes.Where(one => one["attachedToRef"] is not null))
        {
            places[node.Id!] = places.TryGetValue(node["attachedToRef"]!, out var host)
                ? new(host.X + host.Width - 26, host.Y + host.Height - 18, 36, 36)
                : new(Margin, Margin, 36, 36);
        }

        return places;
    }

    private static Dictionary<string, int> Columns(List<BpmnElement> nodes, List<BpmnElement> flows)
    {
        var next = flows.ToLookup(flow => flow["sourceRef"] ?? "", flow => flow["targetRef"] ?? "");
        var hosted = nodes.ToLookup(node => node["attachedToRef"] ?? "", node => node.Id!);
        var columns = new Dictionary<string, int>();
        var waiting = new Queue<(string Id, int Column)>(
            nodes.Where(node => node.Kind is "startEvent").Select(node => (node.Id!, 0))
        );
        var last = 0;
        while (waiting.TryDequeue(out var one))
        {
            if (columns.TryAdd(one.Id, one.Column))
            {
                last = Math.Max(last, one.Column);
                foreach (var id in next[one.Id].Concat(hosted[one.Id]))
                {
                    waiting.Enqueue((id, one.Column + 1));
                }
            }
        }

        foreach (var node in nodes)
        {
            columns.TryAdd(node.Id!, last + 1);
        }

        return columns;
    }

    private static (int Width, int Height) Size(BpmnElement node) =>
        node.Is("tEvent") ? (36, 36)
        : node.Is("tGateway") ? (50, 50)
        : (100, 80);

    /// <summary>Forward straight or with one step; backward below both.</summary>
    private static IEnumerable<(int X, int Y)> Way(Box from, Box to)
    {
        if (to.X > from.X)
        {
            yield return (from.X + from.Width, from.Middle);
            if (from.Middle != to.Middle)
            {
                var between = to.X - 20;
                yield return (between, from.Middle);
                yield return (between, to.Middle);
            }

            yield return (to.X, to.Middle);
            yield break;
        }

        var below = Math.Max(from.Y + from.Height, to.Y + to.Height) + 20;
        yield return (from.X + (from.Width / 2), from.Y + from.Height);
        yield return (from.X + (from.Width / 2), below);
        yield return (to.X + (to.Width / 2), below);
        yield return (to.X + (to.Width / 2), to.Y + to.Height);
    }

    private static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Box(int X, int Y, int Width, int Height)
    {
        public int Middle => Y + (Height / 2);
    }
}
