using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Describing;

/// <summary>What an event waits for or says.</summary>
internal static class TriggerReader
{
    private static readonly Sentence Message = new("thông điệp", "a message");
    private static readonly Sentence Signal = new("tín hiệu", "a signal");

    public static EventTrigger Of(BpmnModel model, BpmnElement element, FindingList findings)
    {
        var definitions = element
            .Elements.Where(one => one.Is("tEventDefinition"))
            .Concat(
                element
                    .All("eventDefinitionRef")
                    .Select(one => model.Find(one.Text.Trim()))
                    .OfType<BpmnElement>()
            )
            .ToList();
        if (definitions.Count > 1)
        {
            findings.Add(
                CompilerFindings.NotRun(
                    element,
                    "sự kiện nhiều điều kiện",
                    "events of several triggers"
                )
            );
            return new(EventKind.Unknown);
        }

        return definitions is [var definition]
            ? One(model, element, definition, findings)
            : EventTrigger.Nothing;
    }

    public static EventTrigger OfTask(BpmnModel model, BpmnElement task) =>
        new(EventKind.Message, Named(model, task["messageRef"]) ?? task.Name ?? task.Id);

    private static EventTrigger One(
        BpmnModel model,
        BpmnElement element,
        BpmnElement definition,
        FindingList findings
    )
    {
        var waits = element.Kind is "intermediateCatchEvent" or "boundaryEvent" or "startEvent";
        switch (definition.Kind)
        {
            case "timerEventDefinition":
                return Timer(element, definition, findings);
            case "messageEventDefinition":
                var message = Named(model, definition["messageRef"]) ?? element.Name;
                return Named(element, EventKind.Message, message, waits ? Message : null, findings);
            case "signalEventDefinition":
                var signal = Named(model, definition["signalRef"]) ?? element.Name;
                return Named(element, EventKind.Signal, signal, waits ? Signal : null, findings);
            case "errorEventDefinition":
                return new(EventKind.Error, Code(model, definition["errorRef"], "errorCode"));
            case "escalationEventDefinition":
                return new(
                    EventKind.Escalation,
                    Code(model, definition["escalationRef"], "escalationCode")
                );
            case "cancelEventDefinition":
                return new(EventKind.Cancel);
            case "terminateEventDefinition":
                return new(EventKind.Terminate);
            case "linkEventDefinition":
                return new(EventKind.Link, definition.Name ?? element.Name);
            default:
                var kind = definition.Kind.Replace("EventDefinition", "", StringComparison.Ordinal);
                findings.Add(
                    CompilerFindings.NotRun(element, $"sự kiện “{kind}”", $"“{kind}” events")
                );
                return new(EventKind.Unknown);
        }
    }

    private static EventTrigger Timer(
        BpmnElement element,
        BpmnElement definition,
        FindingList findings
    )
    {
        foreach (var holder in definition.Elements)
        {
            TimerKind? kind = holder.Kind switch
            {
                "timeDate" => TimerKind.Moment,
                "timeDuration" => TimerKind.Span,
                "timeCycle" => TimerKind.Cycle,
                _ => null,
            };
            if (kind is { } known)
            {
                if (TimerRule.Read(known, holder.Text) is { } rule)
                {
                    return new(EventKind.Timer, Timer: rule);
                }

                findings.Add(CompilerFindings.BadTimer(element, holder.Text));
                return new(EventKind.Timer);
            }
        }

        findings.Add(CompilerFindings.BadTimer(element, ""));
        return new(EventKind.Timer);
    }

    private static EventTrigger Named(
        BpmnElement element,
        EventKind kind,
        string? name,
        Sentence? awaited,
        FindingList findings
    )
    {
        if (string.IsNullOrWhiteSpace(name) && awaited is not null)
        {
            findings.Add(
                CompilerFindings.WaitsForNobody(element, awaited.Vietnamese, awaited.English)
            );
        }

        return new(kind, name);
    }

    private static string? Named(BpmnModel model, string? reference) =>
        reference is null ? null
        : model.Find(reference) is { Name: { Length: > 0 } name } ? name
        : reference;

    /// <summary>Null catches everything.</summary>
    private static string? Code(BpmnModel model, string? reference, string code) =>
        reference is null ? null
        : model.Find(reference) is { } found ? found[code] ?? found.Name ?? found.Id
        : reference;
}
