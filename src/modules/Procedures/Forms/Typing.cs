using System.Globalization;
using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.VietnameseText;

namespace Chutri.Procedures.Forms;

/// <summary>Reads what was typed into one form and gathers all that is wrong with it.</summary>
internal sealed class Typing
{
    private const long LargestFee = 1_000_000_000;

    private readonly List<FieldError> errors = [];

    public void Wrong(string field, Words sentence) => errors.Add(new(field, sentence));

    public Outcome<T> Answer<T>(Func<T> made) =>
        errors.Count > 0 ? Refusal.Invalid(errors) : made();

    /// <param name="needed">What is said where nothing was typed; null = it may be left out.</param>
    public string Text(string field, string? typed, int longest, Words? needed)
    {
        var text = Normalising.Normalise(typed ?? "").Trim();
        if (text.Length == 0 && needed is not null)
        {
            Wrong(field, needed);
        }
        else if (text.Length > longest)
        {
            Wrong(field, ProcedureFieldWords.Longest(longest));
        }

        return text;
    }

    /// <summary>"50.000 đồng", "50000", "0", "không": an amount in dong; null where it is none.</summary>
    public static long? Fee(string? typed)
    {
        var text = Folding.Fold(typed ?? "").Replace("dong", "", StringComparison.Ordinal).Trim();
        if (text is "" or "khong" or "khong thu" or "mien" or "none")
        {
            return 0;
        }

        return
            long.TryParse(
                string.Concat(text.Where(letter => letter is not ('.' or ',' or ' '))),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var amount
            )
            && amount <= LargestFee
            ? amount
            : null;
    }
}
