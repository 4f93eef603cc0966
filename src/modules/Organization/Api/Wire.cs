using System.Text.Json;

namespace Chutri.Organization.Api;

/// <summary>How a closed set is written in JSON: <c>carriedOut</c>.</summary>
internal static class Wire
{
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
