using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Chutri.Platform.Web;

/// <summary>A text of a drawing: Razor keeps the element of that name for itself.</summary>
public static class SvgText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(string x, int y, string css, string anchor, string content) =>
        $"""<text x="{x}" y="{y}" class="{css}" text-anchor="{anchor}">{Encoder.Encode(content)}</text>""";
}
