using System.Globalization;
using System.Text;

namespace Chutri.VerifiableDraw.Canonical;

/// <summary>Lines of fields: a tab between two fields, a line feed after each line, in UTF-8 without a mark. No field holds either.</summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder _text = new();

    internal CanonicalText Line(params IEnumerable<string> fields)
    {
        _text.AppendJoin('\t', fields).Append('\n');
        return this;
    }

    internal byte[] Bytes() => Encoding.UTF8.GetBytes(_text.ToString());

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
