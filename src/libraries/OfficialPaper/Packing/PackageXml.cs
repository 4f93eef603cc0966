using System.Xml.Linq;
using Chutri.OfficialPaper.Drawing;

namespace Chutri.OfficialPaper.Packing;

/// <summary>The small parts that say what the others are and how they hang together (ECMA-376, Part 2).</summary>
internal static class PackageXml
{
    internal const string Declaration =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private const string Office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    internal static string ContentTypes(bool withContact)
    {
        XNamespace types = Package + "content-types";
        (string Part, string Type)[] parts =
        [
            ("/word/document.xml", Word + "document.main+xml"),
            ("/word/styles.xml", Word + "styles+xml"),
            ("/word/settings.xml", Word + "settings+xml"),
            ("/word/header1.xml", Word + "header+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            .. withContact
                ?
                [
                    ("/word/footer1.xml", Word + "footer+xml"),
                    ("/word/footer2.xml", Word + "footer+xml"),
                ]
                : Array.Empty<(string, string)>(),
        ];
        return Written(
            new XElement(
                types + "Types",
                Default(types, "rels", "application/vnd.openxmlformats-package.relationships+xml"),
                Default(types, "xml", "application/xml"),
                parts.Select(part => new XElement(
                    types + "Override",
                    new XAttribute("PartName", part.Part),
                    new XAttribute("ContentType", part.Type)
                ))
            )
        );
    }

    internal static string Relations() =>
        Relations(
            ("rId1", Office + "officeDocument", "word/document.xml"),
            ("rId2", Package + "relationships/metadata/core-properties", "docProps/core.xml")
        );

    internal static string RelationsOfText(bool withContact) =>
        Relations([
            ("rIdStyles", Office + "styles", "styles.xml"),
            ("rIdSettings", Office + "settings", "settings.xml"),
            (PagesInARow.PageNumbers, Office + "header", "header1.xml"),
            .. withContact
                ?
                [
                    (PagesInARow.Contact, Office + "footer", "footer1.xml"),
                    (PagesInARow.NoContact, Office + "footer", "footer2.xml"),
                ]
                : Array.Empty<(string, string, string)>(),
        ]);

    internal static string Properties(string title, string creator)
    {
        XNamespace core = Package + "metadata/core-properties";
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        return Written(
            new XElement(
                core + "coreProperties",
                new XAttribute(XNamespace.Xmlns + "dc", dublin),
                new XElement(dublin + "title", title),
                new XElement(dublin + "creator", creator),
                new XElement(dublin + "language", "vi-VN")
            )
        );
    }

    private static string Relations(params (string Id, string Type, string Target)[] relations)
    {
        XNamespace names = Package + "relationships";
        return Written(
            new XElement(
                names + "Relationships",
                relations.Select(relation => new XElement(
                    names + "Relationship",
                    new XAttribute("Id", relation.Id),
                    new XAttribute("Type", relation.Type),
                    new XAttribute("Target", relation.Target)
                ))
            )
        );
    }

    private static XElement Default(XNamespace types, string extension, string type) =>
        new(
            types + "Default",
            new XAttribute("Extension", extension),
            new XAttribute("ContentType", type)
        );

    private static string Written(XElement element) =>
        element.ToString(SaveOptions.DisableFormatting);
}
