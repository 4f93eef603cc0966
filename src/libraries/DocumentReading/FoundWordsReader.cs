using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Tasks;

namespace Chutri.DocumentReading;

/// <summary>The words of the tasks and references that a reading page underlines, in order and without overlap.</summary>
internal static partial class FoundWordsReader
{
    internal static List<FoundWords> Read(
        Manuscript manuscript,
        IReadOnlyList<ProposedTask> tasks,
        IReadOnlyList<DocumentReference> references,
        UnitNames units,
        int year
    )
    {
        var found = references
            .Select(r => new FoundWords(r.Start, r.End, FoundKind.Reference))
            .ToList();
        foreach (var task in tasks)
        {
            var text = manuscript.Text[task.Start..task.End];
            found.AddRange(
                Deadlines
                    .In(manuscript.Text, task.Start, task.End, year)
                    .Select(d => new FoundWords(d.Start, d.End, FoundKind.Deadline))
            );
            if (Deliverables.Find(text) is { } deliverable)
            {
                found.Add(
                    new FoundWords(
                        task.Start + deliverable.Start,
                        task.Start + deliverable.End,
                        FoundKind.Deliverable
                    )
                );
            }

            found.AddRange(
                Demand()
                    .Matches(text)
                    .Select(m => new FoundWords(
                        task.Start + m.Index,
                        task.Start + m.Index + m.Length,
                        FoundKind.Demand
                    ))
            );
            found.AddRange(UnitsIn(manuscript.Text, task, units));
        }

        return WithoutOverlap(found);
    }

    private static IEnumerable<FoundWords> UnitsIn(string text, ProposedTask task, UnitNames units)
    {
        var words = Words.Of(text, new Stretch(task.Start, task.End));
        for (var i = 0; i < words.Count; i++)
        {
            if (units.At(words, i) is { } unit && unit.To > unit.From)
            {
                yield return new FoundWords(
                    words[unit.From].Start,
                    words[unit.To - 1].End,
                    FoundKind.Unit
                );
                i = unit.To - 1;
            }
        }
    }

    private static List<FoundWords> WithoutOverlap(List<FoundWords> found)
    {
        var kept = new List<FoundWords>();
        foreach (var words in found.OrderBy(f => f.Start).ThenByDescending(f => f.End))
        {
            if (kept.Count == 0 || words.Start >= kept[^1].End)
            {
                kept.Add(words);
            }
        }

        return kept;
    }

    [GeneratedRegex(
        @"\b(?:giao|đề nghị|yêu cầu|chủ trì|phối hợp với|phối hợp|có trách nhiệm|phải|cần)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Demand();
}
