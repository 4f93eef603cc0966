using System.Globalization;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Drawing;
using Chutri.ProcessEngine.Learning;

namespace Chutri.Processes.Web;

/// <summary>The way that cases really took, drawn as a process is: each step once, an arrow for each pair that followed each other.</summary>
internal static class RealWay
{
    private const int MostArrows = 60;

    public static (ProcessDrawing? Drawing, IReadOnlyDictionary<string, string> Ids) Of(
        ProcessHistory history
    )
    {
        var model = BpmnModel.Create("real", "urn:chutri:learnt");
        var process = model.Definitions.Add("process", "real-way");
        process.Add("startEvent", "begin")["name"] = LearningWords.Begin.ToString();
        process.Add("endEvent", "finish")["name"] = LearningWords.End.ToString();
        Dictionary<string, string> ids = [];
        foreach (var step in history.Steps.Select(one => one.Step).Distinct())
        {
            var id = "real-" + ids.Count.ToString(CultureInfo.InvariantCulture);
            ids[step] = id;
            process.Add("userTask", id)["name"] = step;
        }

        var arrows = history
            .Follows.GroupBy(one => (one.From, one.To))
            .Select(same => (same.Key.From, same.Key.To, Times: same.Sum(one => one.Times)))
            .OrderByDescending(one => one.Times)
            .Take(MostArrows);
        var number = 0;
        foreach (var (from, to, times) in arrows)
        {
            var flow = process.Add(
                "sequenceFlow",
                "arrow-" + number++.ToString(CultureInfo.InvariantCulture)
            );
            flow["sourceRef"] = from is null ? "begin" : ids.GetValueOrDefault(from);
            flow["targetRef"] = to is null ? "finish" : ids.GetValueOrDefault(to);
            flow["name"] = NumberText.Of(times).ToString();
        }

        model.Refresh();
        ProcessLayout.Lay(model, process);
        return (ProcessDrawing.Of(model), ids);
    }
}
