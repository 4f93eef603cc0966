using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>Pages that lie the same way and are numbered from 1; the first shows no number.</summary>
internal sealed class PagesInARow(FormRule rule, bool landscape)
{
    /// <summary>The names under which the package has the heads and feet of pages.</summary>
    internal const string PageNumbers = "rIdPageNumbers";
    internal const string Contact = "rIdContact";
    internal const string NoContact = "rIdNoContact";

    private readonly List<OpenXmlElement> _content = [];

    internal IReadOnlyList<OpenXmlElement> Content => _content;

    internal int TextWidth =>
        landscape ? FormRule.PageHeight - rule.Top - rule.Bottom : rule.TextWidth;

    internal void Add(IEnumerable<OpenXmlElement> content) => _content.AddRange(content);

    /// <param name="contact">The foot of the first page; null where the paper has none.</param>
    internal SectionProperties Properties(string? contact)
    {
        var properties = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = PageNumbers }
        );
        if (contact is not null)
        {
            properties.Append(
                new FooterReference { Type = HeaderFooterValues.First, Id = contact }
            );
        }

        properties.Append(
            new SectionType { Val = SectionMarkValues.NextPage },
            landscape
                ? new PageSize
                {
                    Width = FormRule.PageHeight,
                    Height = FormRule.PageWidth,
                    Orient = PageOrientationValues.Landscape,
                }
                : new PageSize { Width = FormRule.PageWidth, Height = FormRule.PageHeight },
            Margins(),
            new PageNumberType { Start = 1 },
            new TitlePage()
        );
        return properties;
    }

    /// <summary>Lying across, the edge that is bound is above.</summary>
    private PageMargin Margins()
    {
        var (top, right, bottom, left) = landscape
            ? (rule.Left, rule.Top, rule.Right, rule.Bottom)
            : (rule.Top, rule.Right, rule.Bottom, rule.Left);
        return new()
        {
            Top = top,
            Bottom = bottom,
            Left = (uint)left,
            Right = (uint)right,
            Header = (uint)rule.PageNumberFromTop,
            Footer = (uint)rule.PageNumberFromTop,
            Gutter = 0,
        };
    }
}
