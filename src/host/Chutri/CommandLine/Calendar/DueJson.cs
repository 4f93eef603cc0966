using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary>A deadline as one line of JSON: when, by which calendar, and each step as data with its sentence in both languages.</summary>
internal static class DueJson
{
    public static string Of(Deadline deadline) =>
        new JsonObject
        {
            ["due"] = Due(deadline),
            ["calendar"] = deadline.CalendarVersion,
            ["steps"] = new JsonArray([.. deadline.Explanation.Steps.Select(Step)]),
        }.ToJsonString(CommandJson.Options);

    private static string Due(Deadline deadline) =>
        deadline.At is { } at
            ? deadline
                .Due.ToDateTime(at)
                .ToString(
                    at.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss",
                    CultureInfo.InvariantCulture
                )
            : deadline.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonNode Step(DeadlineStep step)
    {
        var json = JsonSerializer.SerializeToNode(step, DeadlineJson.Options)!.AsObject();
        var said = step.Say();
        json["vi"] = said.Vietnamese;
        json["en"] = said.English;
        return json;
    }
}
