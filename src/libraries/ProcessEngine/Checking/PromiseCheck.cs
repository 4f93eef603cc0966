using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Checking;

/// <summary>
/// The longest way through the process by the times of its steps, each loop gone through once, parallel branches at once: not longer than
/// what is promised.
/// </summary>
internal sealed class PromiseCheck(WorkProcess process)
{
    private readonly Dictionary<FlowNode, (long Hours, FlowNode? Then)> longest = [];
    private readonly Dictionary<ProcessScope, long> scopes = [];

    public static void Look(WorkProcess process, FindingList findings)
    {
        if (process.Promise is not { } promise)
        {
            return;
        }

        var check = new PromiseCheck(process);
        var hours = check.Longest(process.Root);
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
                    Path = check.Way(),
                }
            );
        }
    }

    private long Longest(ProcessScope scope)
    {
        if (scopes.TryGetValue(scope, out var known))
        {
            return known;
        }

        var reach = process.Reach(scope);
        foreach (var node in reach.Order.Reverse())
        {
            var inside = node.Inner is { } inner ? Longest(inner) : 0;
            var own = node.Step?.Within?.InHours ?? inside;
            var best = (Hours: 0L, Then: (FlowNode?)null);
            foreach (var next in reach.After(node))
            {
                if (best.Then is null || longest[next].Hours > best.Hours)
                {
                    best = (longest[next].Hours, next);
                }
            }

            longest[node] = (own + best.Hours, best.Then);
        }

        return scopes[scope] = scope
            .Begin()
            .Select(node => longest[node].Hours)
            .DefaultIfEmpty()
            .Max();
    }

    private List<string> Way()
    {
        List<string> way = [];
        var first = process.Root.Begin().MaxBy(node => longest[node].Hours);
        for (var at = first; at is not null; at = longest[at].Then)
        {
            way.Add(at.Id);
        }

        return way;
    }
}
