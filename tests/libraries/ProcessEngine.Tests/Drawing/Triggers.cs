using System.Xml.Linq;
using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Tests.Drawing;

/// <summary>From a word such as <c>timer:P3D</c>, <c>message:tra_loi</c>, <c>each:units</c> to what it puts into an element.</summary>
internal static class Triggers
{
    private static readonly XNamespace Model = BpmnNames.Model;
    private static readonly XNamespace Own = BpmnNames.Chutri;

    public static void Add(XElement node, string word, XElement root)
    {
        var (kind, value) = word.Split(':', 2) is [var first, var second]
            ? (first, second)
            : (word, "");
        switch (kind)
        {
            case "timer":
                node.Add(Definition("timer", new XElement(Model + TimerElement(value), value)));
                break;
            case "message" or "signal" when value.Length > 0:
                node.Add(
                    Definition(kind, new XAttribute(kind + "Ref", Named(root, kind, "name", value)))
                );
                break;
            case "error" or "escalation" when value.Length > 0:
                node.Add(
                    Definition(
                        kind,
                        new XAttribute(kind + "Ref", Named(root, kind, kind + "Code", value))
                    )
                );
                break;
            case "link":
                node.Add(Definition("link", new XAttribute("name", value)));
                break;
            case "each" or "each-in-turn":
                node.Add(
                    new XElement(
                        Model + "multiInstanceLoopCharacteristics",
                        new XAttribute("isSequential", kind is "each-in-turn"),
                        new XAttribute(Own + "over", value),
                        new XAttribute(Own + "item", "item")
                    )
                );
                break;
            case "while":
                node.Add(
                    new XElement(
                        Model + "standardLoopCharacteristics",
                        new XElement(Model + "loopCondition", value)
                    )
                );
                break;
            case "beside":
                node.SetAttributeValue("isInterrupting", "false");
                break;
            default:
                node.Add(Definition(kind));
                break;
        }
    }

    private static XElement Definition(string kind, params object[] content) =>
        new(Model + (kind + "EventDefinition"), content);

    private static string TimerElement(string value) =>
        value.StartsWith('R') ? "timeCycle"
        : value.StartsWith('P') || value.StartsWith('=') ? "timeDuration"
        : "timeDate";

    private static string Named(XElement root, string kind, string attribute, string value)
    {
        var id = $"{kind}_{value}";
        if (root.Elements(Model + kind).All(one => (string?)one.Attribute("id") != id))
        {
            root.AddFirst(
                new XElement(
                    Model + kind,
                    new XAttribute("id", id),
                    new XAttribute(attribute, value)
                )
            );
        }

        return id;
    }
}
