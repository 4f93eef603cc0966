namespace Chutri.Platform.Web;

/// <summary>The ids of a field, from its name alone, so that an error, a link and a test find it.</summary>
public static class FieldNames
{
    public static string Id(string name) => "f-" + name;

    internal static string Hint(string name) => Id(name) + "-hint";

    internal static string Error(string name) => Id(name) + "-error";
}
