using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>Why an assignment is seen by named people alone. It is no mark of state secrecy: what bears one is refused at the door.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ViewLimit>))]
internal enum ViewLimit
{
    Personnel,
    Inspection,
}

internal static class ViewLimitNames
{
    public static Words Name(this ViewLimit limit) =>
        limit switch
        {
            ViewLimit.Personnel => new("việc nhân sự", "personnel"),
            _ => new("việc kiểm tra", "inspection"),
        };

    /// <summary>What lists call it, in the authority's own language as every title of a duty.</summary>
    public static string ListedTitle(this ViewLimit limit) =>
        (
            limit switch
            {
                ViewLimit.Personnel => new Words(
                    "Việc nhân sự, hạn chế người xem",
                    "Personnel work, limited to named people"
                ),
                _ => new("Việc kiểm tra, hạn chế người xem", "Inspection, limited to named people"),
            }
        ).Vietnamese;
}
