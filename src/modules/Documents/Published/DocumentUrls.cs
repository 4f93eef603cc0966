using Chutri.Platform;

namespace Chutri.Documents;

public static class DocumentUrls
{
    public const string Register = "/documents";

    public static string Document(DocumentId id) => $"{Register}/{id.Value}";

    public static string Comparison(DocumentId id, int before, int after) =>
        $"{Document(id)}/comparison?before={before}&after={after}";

    /// <summary>A place in the text of the reading page.</summary>
    public static string Provision(DocumentId id, string path) =>
        $"{Document(id)}#p-{Uri.EscapeDataString(path)}";
}
