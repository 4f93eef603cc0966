using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

/// <summary>
/// The longest way through the process by the times of its steps, each loop gone through once, parallel branches at once: not longer than
/// what is promised.
/// </summary>
internal sealed class PromiseCheck
{
    private readonly Dictionary<FlowNode, (int Hours, FlowNode? Then)> longest = [];
    private readonly HashSet<FlowNode> under = [];

    public static void Look(WorkProcess process, FindingList findings)
    {
        if (process.Promise is not { } promise)
        {
            return;
        }

        var check = new PromiseCheck();
        var (hours, first) = check.Longest(process.Root);
        if (hours > promise.InHours)
        {
            var days = Number.Of((hours + WorkSpan.HoursInDay - 1) / WorkSpan.HoursInDay);
            findings.Add(
                new(
                    "longer-than-promised",
                    FindingKind.CannotPublish,
                    process.Id,
                    0,
                    new(
                        $"Cộng thời hạn các bước trên đường dài nhất là {days} ngày làm việc, dài hơn {promise.Say().Vietnamese} đã hẹn với người đề nghị.",
                        $"The times of the steps on the longest way add up to {days} working days, longer than the {promise.Say().English} promised to the applicant."
                    )
                )
                {
                    Path = check.Way(first),
                }
            );
        }
    }

    private (int Hours, FlowNode? First) Longest(ProcessScope scope)
    {
        var best = (Hours: 0, First: (FlowNode?)null);
        foreach (var start in scope.Begin())
        {
            var hours = Longest(start);
            if (best.First is null || hours > best.Hours)
            {
                best = (hours, start);
            }
        }

        return best;
    }

    private int Longest(FlowNode node)
    {
        if (longest.TryGetValue(node, out var known))
        {
            return known.Hours;
        }

        if (!under.Add(node))
        {
            return 0;
        }

        var own =
            node.Step?.Within?.InHours ?? (node.Inner is { } inner ? Longest(inner).Hours : 0);
        var best = (Hours: 0, Then: (FlowNode?)null);
        var after = node.Out.Select(flow => flow.To).Concat(node.Boundaries);
        if (node.LinkTarget is { } target)
        {
            after = after.Append(target);
        }

        foreach (var next in after)
        {
            var hours = Longest(next);
            if (best.Then is null || hours > best.Hours)
            {
                best = (hours, next);
            }
        }

        under.Remove(node);
        longest[node] = (own + best.Hours, best.Then);
        return own + best.Hours;
    }

    private List<string> Way(FlowNode? first)
    {
        List<string> way = [];
        for (var at = first; at is not null && !way.Contains(at.Id); at = longest[at].Then)
        {
            way.Add(at.Id);
        }

        return way;
    }
}
