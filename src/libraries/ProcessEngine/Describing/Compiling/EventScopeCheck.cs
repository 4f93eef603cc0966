using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Describing;

/// <summary>A sub-process that an event starts has exactly one start event, and that one waits for something.</summary>
internal static class EventScopeCheck
{
    public static void Look(BpmnElement element, ProcessScope scope, FindingList findings)
    {
        if (scope.Starts is not [{ Trigger.Kind: not (EventKind.None or EventKind.Unknown) }])
        {
            findings.Add(
                CompilerFindings.CannotRun(
                    element,
                    "event-start",
                    $"Quy trình con “{CompilerFindings.Title(element)}” chạy khi có sự kiện, nên phải bắt đầu bằng đúng một sự kiện có điều kiện (thời gian, thông điệp, tín hiệu, lỗi, báo lên trên).",
                    $"The sub-process “{CompilerFindings.Title(element)}” is started by an event, so it begins with exactly one event that has a trigger (timer, message, signal, error, escalation)."
                )
            );
        }
    }
}
