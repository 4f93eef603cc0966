using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Tests;

/// <summary>Calendar files as an administrator writes them.</summary>
internal static class CalendarNotices
{
    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true };

    /// <summary>The file that comes with the program, with one more notice.</summary>
    public static byte[] With(string version, params string[] off)
    {
        var file = JsonNode.Parse(CalendarFile.ShippedText(WorkCalendar.Vietnam.Version))!;
        file["version"] = version;
        file["notices"]!
            .AsArray()
            .Add(
                new JsonObject
                {
                    ["basis"] = Both("Thông báo 12/TB-BNV"),
                    ["source"] = "test",
                    ["off"] = new JsonArray([
                        .. off.Select(day =>
                            (JsonNode)
                                new JsonObject { ["from"] = day, ["reason"] = Both("ngày nghỉ bù") }
                        ),
                    ]),
                }
            );
        return Encoding.UTF8.GetBytes(file.ToJsonString(Lines));
    }

    private static JsonNode Both(string text) => new JsonObject { ["vi"] = text, ["en"] = text };
}
