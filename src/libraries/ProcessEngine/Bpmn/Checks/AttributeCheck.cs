using System.Globalization;
using Chutri.ProcessEngine.Bpmn.Schema;

namespace Chutri.ProcessEngine.Bpmn.Checks;

/// <summary>Attributes are those of the schema, those that must be there are there, and values are of their type.</summary>
internal static class AttributeCheck
{
    public static void Look(BpmnModel model, FindingList findings)
    {
        foreach (var element in model.Definitions.WithAllBelow())
        {
            if (element.Type is { IsValue: false } type)
            {
                Look(element, type, findings);
            }
        }
    }

    private static void Look(BpmnElement element, SchemaType type, FindingList findings)
    {
        foreach (var required in type.Attributes.Values.Where(one => one.IsRequired))
        {
            if (element[required.Name] is null)
            {
                findings.Add(
                    "missing-attribute",
                    FindingKind.Defect,
                    element,
                    $"<{element.Kind}> thiếu “{required.Name}”.",
                    $"<{element.Kind}> has no “{required.Name}”."
                );
            }
        }

        foreach (var attribute in element.Attributes.Where(one => one.Namespace.Length == 0))
        {
            if (!type.Attributes.TryGetValue(attribute.Name, out var declared))
            {
                findings.Add(
                    "unknown-attribute",
                    FindingKind.Defect,
                    element,
                    $"BPMN 2.0 không có “{attribute.Name}” trong <{element.Kind}>; giá trị được giữ nguyên nhưng không có nghĩa.",
                    $"BPMN 2.0 has no “{attribute.Name}” in <{element.Kind}>; the value is kept, but means nothing."
                );
            }
            else if (!Fits(attribute.Value, declared.Type))
            {
                findings.Add(
                    "bad-value",
                    FindingKind.Defect,
                    element,
                    $"“{attribute.Name}” của <{element.Kind}> không thể là “{attribute.Value}”; {Wanted(declared.Type).Vietnamese}.",
                    $"“{attribute.Name}” of <{element.Kind}> cannot be “{attribute.Value}”; {Wanted(declared.Type).English}."
                );
            }
        }
    }

    private static bool Fits(string value, string type)
    {
        var text = value.Trim();
        return type switch
        {
            "boolean" => text is "true" or "false" or "1" or "0",
            "integer" or "int" => long.TryParse(
                text,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out _
            ),
            "double" => double.TryParse(
                text,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var number
            ) && double.IsFinite(number),
            _ => BpmnSchema.Shared.Values(type) is not { Count: > 0 } values
                || values.Contains(text),
        };
    }

    private static Sentence Wanted(string type) =>
        type switch
        {
            "boolean" => new("phải là true hoặc false", "it must be true or false"),
            "integer" or "int" => new("phải là số nguyên", "it must be a whole number"),
            "double" => new("phải là một số", "it must be a number"),
            _ => Among(string.Join(", ", BpmnSchema.Shared.Values(type))),
        };

    private static Sentence Among(string values) =>
        new($"phải là một trong: {values}", $"it must be one of: {values}");
}
