using Chutri.VietnameseText;

namespace Chutri.Platform;

/// <summary>What search reads of a row follows what stands in it: the name goes from it, but for the words that keep it.</summary>
internal static class FoldedText
{
    /// <summary>Stands for a text of the row while the name is taken out around it.</summary>
    private const char Place = '\uE000';

    /// <param name="changes">What stands in the row's texts from now on, where it is something else.</param>
    public static string Without(
        string folded,
        int? longest,
        NamedRow row,
        IReadOnlyDictionary<NamedColumn, string> changes,
        PersonToForget person,
        NameMark mark
    )
    {
        var texts = row
            .Table.Texts.Where(column => !column.IsFolded && row.Texts[column.Name] is not null)
            .Select(column =>
                (
                    Before: Folding.Fold(row.Texts[column.Name]!),
                    After: Folding.Fold(
                        changes.GetValueOrDefault(column) ?? row.Texts[column.Name]!
                    )
                )
            )
            .Where(text =>
                person.Folded.IsNamedIn(text.Before) && !person.Folded.IsName(text.Before)
            )
            .OrderByDescending(text => text.Before.Length)
            .ToList();

        string With(string said)
        {
            var without = folded;
            for (var i = 0; i < texts.Count; i++)
            {
                without = without.Replace(
                    texts[i].Before,
                    $"{(char)(Place + i)}",
                    StringComparison.Ordinal
                );
            }

            without = person.Folded.Without(without, Folding.Fold(said));
            for (var i = 0; i < texts.Count; i++)
            {
                without = without.Replace(
                    $"{(char)(Place + i)}",
                    texts[i].After,
                    StringComparison.Ordinal
                );
            }

            return without;
        }

        return With(mark.ThatFits(With, longest));
    }
}
