using System.Globalization;
using System.Text;
using ZXing.QrCode.Internal;
using QrEncoder = ZXing.QrCode.Internal.Encoder;

namespace Chutri.Platform.Web;

/// <summary>A QR code as a drawing of its own, without styles: the pages allow none within.</summary>
public static class QrCode
{
    private const int QuietZone = 2;

    /// <param name="content">What a telephone reads.</param>
    /// <param name="label">What those hear who do not see it.</param>
    public static string Svg(string content, string label)
    {
        var modules = QrEncoder.encode(content, ErrorCorrectionLevel.M).Matrix;
        var path = new StringBuilder();
        for (var y = 0; y < modules.Height; y++)
        {
            for (var x = 0; x < modules.Width; x++)
            {
                if (modules[x, y] == 1)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        var side = modules.Height + 2 * QuietZone;
        return $"""<svg viewBox="-{QuietZone} -{QuietZone} {side} {side}" role="img" aria-label="{System.Net.WebUtility.HtmlEncode(label)}"><rect class="qr-paper" x="-{QuietZone}" y="-{QuietZone}" width="{side}" height="{side}"/><path class="qr-ink" d="{path}"/></svg>""";
    }
}
