using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>Three acts that are never mixed: each has its own purpose and its own rules.</summary>
internal enum InspectionAct
{
    /// <summary>Ends with a conclusion about what was done and not done.</summary>
    Inspection,

    /// <summary>Follows how work is done, and warns in time.</summary>
    Supervision,

    /// <summary>Of the state's inspectorate, by law.</summary>
    StateInspection,
}

internal static class InspectionActWords
{
    public static Words Name(this InspectionAct act) =>
        act switch
        {
            InspectionAct.Inspection => new("kiểm tra", "inspection"),
            InspectionAct.Supervision => new("giám sát", "supervision"),
            _ => new("thanh tra", "state inspection"),
        };

    public static Words Capital(this InspectionAct act) =>
        act switch
        {
            InspectionAct.Inspection => new("Kiểm tra", "Inspection"),
            InspectionAct.Supervision => new("Giám sát", "Supervision"),
            _ => new("Thanh tra", "State inspection"),
        };
}
