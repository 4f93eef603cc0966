using System.Xml.Linq;

namespace Chutri.ProcessEngine.Tests.Bpmn;

/// <summary>
/// Every element of an XML text as one line: its path, attributes, words and the order of what is in it. Two texts that mean the same have
/// the same lines. Knows nothing of the library.
/// </summary>
internal static class Canonical
{
    public static string[] Of(string xml) =>
        [
            .. Lines(XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!, "")
                .Order(StringComparer.Ordinal),
        ];

    public static void ShouldBeTheSame(string written, string read)
    {
        var (before, after) = (Of(read), Of(written));
        before.Except(after).ShouldBeEmpty("lost");
        after.Except(before).ShouldBeEmpty("made up");
        after.Length.ShouldBe(before.Length);
    }

    private static IEnumerable<string> Lines(XElement element, string path)
    {
        var here = $"{path}/{element.Name}#{(string?)element.Attribute("id")}";
        var attributes = element
            .Attributes()
            .Where(one => !one.IsNamespaceDeclaration)
            .Select(one => $"{one.Name}={one.Value}")
            .Order(StringComparer.Ordinal);
        var children = string.Join(',', element.Elements().Select(one => one.Name));
        yield return $"{here} [{string.Join('|', attributes)}] «{Words(element)}» ({children})";
        foreach (var line in element.Elements().SelectMany(one => Lines(one, here)))
        {
            yield return line;
        }
    }

    private static string Words(XElement element)
    {
        var words = element.Nodes().OfType<XText>().Select(one => one.Value).ToList();
        return element.HasElements && words.TrueForAll(string.IsNullOrWhiteSpace)
            ? ""
            : string.Join('¶', words);
    }
}
