using System.Globalization;
using System.Text;

namespace Chutri.Benchmarks.Data;

/// <summary>Sixty steps: twelve in turn, six branches of six at once, and four times two to choose from with a way back.</summary>
internal static class DrawnProcess
{
    public static string OfSixtySteps()
    {
        var (nodes, flows, count) = (new StringBuilder(), new StringBuilder(), 0);
        string Node(string kind, string id)
        {
            nodes.Append(CultureInfo.InvariantCulture, $"<{kind} id='{id}'/>");
            return id;
        }

        void Flow(string from, string to, string condition = "") =>
            flows.Append(
                CultureInfo.InvariantCulture,
                $"<sequenceFlow id='f{++count}' sourceRef='{from}' targetRef='{to}'>{condition}</sequenceFlow>"
            );
        var at = Node("startEvent", "s");
        for (var step = 0; step < 12; step++)
        {
            var next = Node("userTask", $"a{step}");
            Flow(at, next);
            at = next;
        }

        var (fork, join) = (Node("parallelGateway", "fork"), Node("parallelGateway", "join"));
        Flow(at, fork);
        for (var branch = 0; branch < 6; branch++)
        {
            at = fork;
            for (var step = 0; step < 6; step++)
            {
                var next = Node("userTask", $"b{branch}_{step}");
                Flow(at, next);
                at = next;
            }

            Flow(at, join);
        }

        at = join;
        for (var choice = 0; choice < 4; choice++)
        {
            var (merge, split) = (
                Node("exclusiveGateway", $"m{choice}"),
                Node("exclusiveGateway", $"x{choice}")
            );
            Flow(at, merge);
            Flow(merge, Node("userTask", $"c{choice}"));
            Flow($"c{choice}", Node("userTask", $"d{choice}"));
            Flow($"d{choice}", Node("userTask", $"e{choice}"));
            Flow($"e{choice}", split);
            Flow(split, merge, $"<conditionExpression>n{choice} > 5</conditionExpression>");
            at = Node("exclusiveGateway", $"o{choice}");
            Flow(split, at, $"<conditionExpression>n{choice} &lt;= 5</conditionExpression>");
        }

        Flow(at, Node("endEvent", "e"));
        return $"<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='urn:bench'><process id='p'>{nodes}{flows}</process></definitions>";
    }
}
