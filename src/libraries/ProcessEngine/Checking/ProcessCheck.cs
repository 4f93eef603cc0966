using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Checking;

/// <summary>Everything that can be said about a process before it is published.</summary>
public static class ProcessCheck
{
    /// <summary>Looks at what was read from a file.</summary>
    public static ProcessReport Of(BpmnReading reading)
    {
        if (reading.Model is not { } model || !reading.IsWhole)
        {
            return new(reading.Model?.CountElements() ?? 0, false, reading.Findings);
        }

        return new(model.CountElements(), false, reading.Findings);
    }
}
