using System.Text;

namespace Chutri.VietnameseText;

/// <summary>Folds text to what a person means when searching, for a column beside the original.</summary>
public static class Folding
{
    /// <summary>
    /// Lower case, without marks, đ as d, every run of white space one space, none at the ends:
    /// " ỦY BAN  nhân dân" gives "uy ban nhan dan". Idempotent. Punctuation is kept.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var built = new StringBuilder(text.Length);
        foreach (
            var c in Normalising
                .Normalise(text)
                .ToLowerInvariant()
                .Normalize(NormalizationForm.FormD)
        )
        {
            if (c == 'đ')
            {
                built.Append('d');
            }
            else if (!Marks.IsTone(c) && !Marks.IsShape(c))
            {
                built.Append(c);
            }
        }

        return WithSingleSpaces(built.ToString().Normalize(NormalizationForm.FormC));
    }

    /// <summary>
    /// Lower case with its marks, tone placement in one style, white space folded: "Uỷ  ban" and "ỦY BAN" both give
    /// "ủy ban", and differ from "uy ban". Idempotent.
    /// </summary>
    public static string FoldKeepingMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Normalising.FoldTonePlacement(
            WithSingleSpaces(Normalising.Normalise(text).ToLowerInvariant())
        );
    }

    /// <summary>Every run of white space (line breaks too) becomes one space; none at the ends.</summary>
    public static string WithSingleSpaces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var built = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                built.Append(c);
            }
            else if (built.Length > 0 && built[^1] != ' ')
            {
                built.Append(' ');
            }
        }

        return built.ToString().TrimEnd(' ');
    }
}
