using Chutri.DocumentReading;
using Chutri.Documents.Model;
using Chutri.Platform.Web;

namespace Chutri.Documents.Web;

/// <summary>The closed sets as fields offer them.</summary>
internal static class Choices
{
    public static IReadOnlyList<Choice> Directions =>
        [
            .. Enum.GetValues<DocumentDirection>()
                .Select(one => new Choice(one.ToString(), one.Name())),
        ];

    public static IReadOnlyList<Choice> Kinds =>
        [.. Enum.GetValues<DocumentKind>().Select(one => new Choice(one.ToString(), one.Name()))];

    public static IReadOnlyList<Choice> Levels =>
        [.. Enum.GetValues<SecrecyLevel>().Select(one => new Choice(one.ToString(), one.Name()))];
}
