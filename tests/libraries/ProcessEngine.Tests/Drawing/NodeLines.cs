using System.Xml.Linq;
using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Tests.Drawing;

/// <summary>From a line about a node to its element.</summary>
internal static class NodeLines
{
    private static readonly XNamespace Model = BpmnNames.Model;

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["start"] = "startEvent",
        ["end"] = "endEvent",
        ["catch"] = "intermediateCatchEvent",
        ["throw"] = "intermediateThrowEvent",
        ["on"] = "boundaryEvent",
        ["beside-on"] = "boundaryEvent",
        ["user"] = "userTask",
        ["manual"] = "manualTask",
        ["task"] = "task",
        ["service"] = "serviceTask",
        ["script"] = "scriptTask",
        ["send"] = "sendTask",
        ["receive"] = "receiveTask",
        ["xor"] = "exclusiveGateway",
        ["and"] = "parallelGateway",
        ["or"] = "inclusiveGateway",
        ["events"] = "eventBasedGateway",
        ["complex"] = "complexGateway",
        ["sub"] = "subProcess",
        ["beside"] = "subProcess",
        ["transaction"] = "transaction",
        ["adhoc"] = "adHocSubProcess",
        ["call"] = "callActivity",
    };

    public static XElement? Make(string[] words, XElement root)
    {
        if (words.Length < 2 || !Kinds.TryGetValue(words[0], out var kind))
        {
            return null;
        }

        var node = new XElement(Model + kind, new XAttribute("id", words[1]));
        var said = words[2..].Where(word => word is not "{").ToList();
        switch (words[0])
        {
            case "on" or "beside-on":
                node.SetAttributeValue("attachedToRef", said[0]);
                node.SetAttributeValue("cancelActivity", words[0] is "on" ? null : "false");
                said.RemoveAt(0);
                break;
            case "beside":
                node.SetAttributeValue("triggeredByEvent", "true");
                break;
            case "call":
                node.SetAttributeValue("calledElement", said[0]);
                said.RemoveAt(0);
                break;
            case "script":
                node.Add(new XElement(Model + "script", string.Join(' ', said)));
                said.Clear();
                break;
            case "user" or "manual" when said.Exists(IsOfStep):
                node.Add(Drawn.Step(said.Where(IsOfStep)));
                break;
        }

        foreach (
            var word in said.Where(word => !IsOfStep(word) || words[0] is not ("user" or "manual"))
        )
        {
            Triggers.Add(node, word, root);
        }

        return node;
    }

    private static bool IsOfStep(string word) =>
        word.Contains('=', StringComparison.Ordinal)
        && !word.StartsWith("each", StringComparison.Ordinal)
        && !word.StartsWith("while", StringComparison.Ordinal);
}
