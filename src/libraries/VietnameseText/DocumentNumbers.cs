using System.Text;

namespace Chutri.VietnameseText;

/// <summary>Folds the number and symbol of a document so that its different spellings compare equal.</summary>
public static class DocumentNumbers
{
    /// <summary>
    /// "24-CT/TU", "24 CT TU" and "Số: 24 - CT/TU" all give "24-CT-TU". Marks and case do not count (QĐ is QD), nor
    /// leading zeros of the first number. TƯ and TW are the centre and give "TW"; TU is a province or city and stays.
    /// Empty when the text holds no letter or digit.
    /// </summary>
    public static string Key(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var parts = Parts(Normalising.Normalise(number).ToUpperInvariant());
        if (parts.Count > 1 && parts[0] is "SỐ")
        {
            parts.RemoveAt(0);
        }

        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i] is "TƯ" ? "TW" : Folding.Fold(parts[i]).ToUpperInvariant();
        }

        if (parts.Count > 0 && parts[0].TrimStart('0') is { Length: > 0 } first)
        {
            parts[0] = first;
        }

        return string.Join('-', parts.Where(p => p.Length > 0));
    }

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        foreach (var c in text)
        {
            var sameKind = part.Length == 0 || char.IsDigit(part[^1]) == char.IsDigit(c);
            if (!char.IsLetterOrDigit(c) || !sameKind)
            {
                if (part.Length > 0)
                {
                    parts.Add(part.ToString());
                    part.Clear();
                }
            }

            if (char.IsLetterOrDigit(c))
            {
                part.Append(c);
            }
        }

        if (part.Length > 0)
        {
            parts.Add(part.ToString());
        }

        return parts;
    }
}
