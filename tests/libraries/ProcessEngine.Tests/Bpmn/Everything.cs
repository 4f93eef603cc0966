using System.Xml.Linq;
using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Bpmn.Schema;

namespace Chutri.ProcessEngine.Tests.Bpmn;

/// <summary>A model with every element that the schema has, each with all its attributes, in a place where it may stand.</summary>
internal static class Everything
{
    public static XElement Model()
    {
        var made = 0;
        HashSet<string> opened = [];
        var root = new XElement((XNamespace)BpmnNames.Model + "definitions");
        Fill(root, BpmnSchema.Shared.Definitions, opened, ref made);
        return root;
    }

    private static void Fill(
        XElement element,
        SchemaType type,
        HashSet<string> opened,
        ref int made
    )
    {
        foreach (var attribute in type.Attributes.Values)
        {
            element.SetAttributeValue(attribute.Name, Value(attribute, made++));
        }

        if (type.IsValue)
        {
            element.Value = $"ref{made++}";
            return;
        }

        foreach (
            var child in BpmnSchema
                .Shared.Elements.Select(one => one.Kind)
                .Concat(Locals)
                .Distinct()
                .Select(type.Child)
                .OfType<SchemaChild>()
        )
        {
            var inner = new XElement((XNamespace)child.Namespace + child.Kind);
            if (opened.Add($"{type.Name}/{child.Kind}") && opened.Count < 4000)
            {
                element.Add(inner);
                Fill(inner, child.Type, opened, ref made);
            }
        }

        if (!element.HasElements && type.IsMixed)
        {
            element.Value = $"nội dung {made}";
        }
    }

    /// <summary>Names that the schema declares inside a type only.</summary>
    private static readonly string[] Locals =
    [
        "incoming",
        "outgoing",
        "flowNodeRef",
        "childLaneSet",
        "partitionElement",
        "supportedInterfaceRef",
        "completionCondition",
        "from",
        "to",
        "eventDefinitionRef",
        "condition",
        "event",
        "participantRef",
        "messageFlowRef",
        "choreographyRef",
        "correlationPropertyRef",
        "dataPath",
        "messagePath",
        "sourceRef",
        "targetRef",
        "transformation",
        "conditionExpression",
        "timeDate",
        "timeDuration",
        "timeCycle",
        "loopCondition",
        "loopCardinality",
        "loopDataInputRef",
        "loopDataOutputRef",
        "inputDataItem",
        "outputDataItem",
        "dataInputRefs",
        "dataOutputRefs",
        "optionalInputRefs",
        "optionalOutputRefs",
        "whileExecutingInputRefs",
        "whileExecutingOutputRefs",
        "inputSetRefs",
        "outputSetRefs",
        "interfaceRef",
        "endPointRef",
        "innerParticipantRef",
        "outerParticipantRef",
        "inMessageRef",
        "outMessageRef",
        "errorRef",
        "operationRef",
        "resourceRef",
        "source",
        "target",
        "supports",
        "categoryValueRef",
        "activationCondition",
        "waypoint",
    ];

    private static string Value(SchemaAttribute attribute, int number) =>
        attribute.Type switch
        {
            "boolean" => number % 2 == 0 ? "true" : "false",
            "integer" or "int" => $"{number}",
            "double" => $"{number}.50",
            "ID" => $"id{number}",
            "IDREF" or "QName" => $"ref{number}",
            var type when BpmnSchema.Shared.Values(type) is { Count: > 0 } values => values[^1],
            _ => $"chữ & “dấu” <{number}>\nhai dòng",
        };
}
