using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

// With whom: after "phối hợp với", "cùng", or joined by a comma.
internal sealed partial class ClauseReader
{
    private List<UnitName> Cooperators(Words words, int from, UnitName? lead)
    {
        var found = new List<UnitName>();
        for (var i = from; i < words.Count; i++)
        {
            var marker = MarkerLength(words, i);
            if (marker > 0)
            {
                var list = units.ListAt(words, i + marker);
                found.AddRange(list);
                i = list.Count > 0 ? list[^1].To - 1 : i + marker - 1;
            }
            else if (
                words[i].Before.Contains(',')
                && lead is not null
                && Joining(words, i) is { } joining
            )
            {
                found.AddRange(joining);
                i = joining[^1].To - 1;
            }
        }

        return [.. found.Where(u => u.Name != lead?.Name).DistinctBy(u => u.Name)];
    }

    private static int MarkerLength(Words words, int at)
    {
        foreach (
            var marker in (ReadOnlySpan<string>)
                [
                    "đồng chủ trì với",
                    "đồng chủ trì cùng",
                    "cùng chủ trì với",
                    "phối hợp chặt chẽ với",
                    "với sự tham gia của",
                    "với sự phối hợp của",
                    "phối hợp cùng với",
                    "phối hợp với",
                    "phối hợp cùng",
                    "cùng với",
                    "cùng",
                ]
        )
        {
            if (words.Says(at, marker))
            {
                return marker.Count(c => c == ' ') + 1;
            }
        }

        // "chủ trì, phối hợp Sở Tài chính thẩm định": the little word is often left out.
        return
            words.Says(at, "phối hợp")
            && at + 2 < words.Count
            && words[at + 2].Before.Length == 0
            && UnitHeads.BeginsAt(words, at + 2)
            ? 2
            : 0;
    }

    /// <summary>"…, Hội Phụ nữ và Hội Nông dân phối hợp" or "…, Tỉnh đoàn cùng tham gia".</summary>
    private List<UnitName>? Joining(Words words, int at)
    {
        var list = units.ListAt(words, at);
        if (list.Count == 0)
        {
            return null;
        }

        var end = list[^1].To;
        return
            end < words.Count
            && words.SaysAny(end, "phối hợp", "cùng tham gia", "cùng phối hợp", "tham gia phối hợp")
            && MarkerLength(words, end) is 0 or 1
            ? list
            : null;
    }
}
