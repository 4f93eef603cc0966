namespace Chutri.ProcessEngine.Bpmn.Checks;

/// <summary>What one element names of another is there, and of the kind that it must be.</summary>
internal static class ReferenceCheck
{
    /// <summary>These may name what is in no file: types of data, programs, definitions of extensions, processes kept elsewhere.</summary>
    private static readonly HashSet<string> Outside =
    [
        "structureRef",
        "implementationRef",
        "evaluatesToTypeRef",
        "definition",
        "type",
        "calledElement",
    ];

    public static void Look(BpmnModel model, FindingList findings)
    {
        var imported = model
            .Definitions.All("import")
            .Select(import => import["namespace"])
            .ToHashSet();
        foreach (var element in model.Definitions.WithAllBelow())
        {
            foreach (var (name, value) in References(element))
            {
                var text = value.Trim();
                if (model.Find(text) is not { } found)
                {
                    if (!IsImported(text, element, imported))
                    {
                        Dangling(element, name, text, findings);
                    }
                }
                else if (Wanted(element, name) is { } wanted && !found.Is(wanted.Type))
                {
                    Wrong(element, name, found, wanted.Words, findings);
                }
            }
        }
    }

    internal static IEnumerable<(string Name, string Value)> References(BpmnElement element)
    {
        if (element.Type is not { } type)
        {
            yield break;
        }

        if (type is { IsValue: true, Name: "QName" or "IDREF" })
        {
            if (!Outside.Contains(element.Kind))
            {
                yield return (element.Kind, element.Text);
            }

            yield break;
        }

        foreach (var attribute in element.Attributes.Where(one => one.Namespace.Length == 0))
        {
            if (
                !Outside.Contains(attribute.Name)
                && type.Attributes.TryGetValue(attribute.Name, out var declared)
                && declared.IsReference
            )
            {
                yield return (attribute.Name, attribute.Value);
            }
        }
    }

    /// <summary>Its prefix stands for a namespace that the file imports: what it names is in another file.</summary>
    private static bool IsImported(string text, BpmnElement element, HashSet<string?> imported)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : text[..colon];
        for (var at = element; at is not null; at = at.Parent)
        {
            foreach (var (declared, uri) in at.Declared)
            {
                if (declared == prefix)
                {
                    return imported.Contains(uri);
                }
            }
        }

        return false;
    }

    private static (string Type, Sentence Words)? Wanted(BpmnElement element, string name) =>
        (element.Kind, name) switch
        {
            ("sequenceFlow", "sourceRef" or "targetRef") => (
                "tFlowNode",
                new("một bước, sự kiện hoặc cổng", "a step, an event or a gateway")
            ),
            ("boundaryEvent", "attachedToRef") => ("tActivity", new("một bước", "a step")),
            (_, "default") => (
                "tSequenceFlow",
                new("một đường đi (sequenceFlow)", "a sequence flow")
            ),
            (_, "messageRef") => ("tMessage", new("một thông điệp", "a message")),
            (_, "signalRef") => ("tSignal", new("một tín hiệu", "a signal")),
            _ => null,
        };

    private static void Dangling(
        BpmnElement element,
        string name,
        string text,
        FindingList findings
    )
    {
        var holder = element.Type is { IsValue: true } ? element.Parent ?? element : element;
        findings.Add(
            new(
                "dangling-reference",
                FindingKind.Defect,
                FindingList.Called(holder),
                element.Line,
                new(
                    $"“{name}” của <{holder.Kind}> chỉ tới “{text}”, nhưng tệp không có phần tử này. Hãy sửa hoặc bỏ.",
                    $"“{name}” of <{holder.Kind}> names “{text}”, which is not in the file. Mend it or take it out."
                )
            )
        );
    }

    private static void Wrong(
        BpmnElement element,
        string name,
        BpmnElement found,
        Sentence wanted,
        FindingList findings
    ) =>
        findings.Add(
            "wrong-reference",
            FindingKind.Defect,
            element,
            $"“{name}” của <{element.Kind}> chỉ tới <{found.Kind}> “{found.Id}”; phải là {wanted.Vietnamese}.",
            $"“{name}” of <{element.Kind}> names <{found.Kind}> “{found.Id}”; it must be {wanted.English}."
        );
}
