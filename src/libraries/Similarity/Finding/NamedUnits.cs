using Chutri.Similarity.Language;

namespace Chutri.Similarity.Finding;

/// <summary>Finds where a task names units, and whether a unit is named as the one to act or as somebody beside it.</summary>
internal sealed class NamedUnits
{
    private static readonly string[] Joining = ["và", "cùng", "của"];

    private static readonly string[] Places =
    [
        "tỉnh",
        "huyện",
        "quận",
        "xã",
        "phường",
        "thành",
        "thị",
    ];

    /// <summary>After these a unit works along, receives or is asked; it does not act.</summary>
    private static readonly string[] Besides =
    [
        "với",
        "cùng",
        "gửi",
        "cáo",
        "cho",
        "về",
        "của",
        "qua",
        "tại",
        "từ",
        "hợp",
    ];

    private readonly Lexicon _lexicon;
    private readonly List<(string Unit, List<string> Name)> _names;

    public NamedUnits(Lexicon lexicon, IEnumerable<string> units)
    {
        _lexicon = lexicon;
        _names =
        [
            .. units
                .Select(unit => (unit, WithoutPlace(Plain(lexicon.Syllables.Of(unit)).ToList())))
                .Where(one => one.Item2.Count > 1)
                .OrderByDescending(one => one.Item2.Count),
        ];
    }

    /// <summary>The text without the names of units, which of them act, and which stand beside.</summary>
    public (string Text, HashSet<string> Acting, HashSet<string> Beside) Find(string task)
    {
        var syllables = _lexicon.Syllables.Of(task);
        var (acting, beside) = (new HashSet<string>(), new HashSet<string>());
        var kept = new List<string>();
        for (var i = 0; i < syllables.Count; )
        {
            var (unit, end) = NameAt(syllables, i);
            if (unit is null)
            {
                kept.Add(task.Substring(syllables[i].Start, syllables[i].Length));
                i++;
                while (i < syllables.Count && syllables[i].Start == syllables[i - 1].Start)
                {
                    i++;
                }

                continue;
            }

            var acts = i == 0 || !Besides.Contains(syllables[i - 1].Form);
            _ = acts && beside.Count == 0 ? acting.Add(unit) : beside.Add(unit);
            i = end;
        }

        return (string.Join(' ', kept), acting, beside);
    }

    private (string? Unit, int End) NameAt(List<Syllable> syllables, int at)
    {
        foreach (var (unit, name) in _names)
        {
            var (i, k) = (at, 0);
            while (i < syllables.Count && k < name.Count)
            {
                if (syllables[i].Form == name[k])
                {
                    (i, k) = (i + 1, k + 1);
                }
                else if (k > 0 && Joining.Contains(syllables[i].Form))
                {
                    i++;
                }
                else
                {
                    break;
                }
            }

            if (k == name.Count)
            {
                return (unit, i);
            }
        }

        return (null, at);
    }

    private static IEnumerable<string> Plain(List<Syllable> name) =>
        name.Select(one => one.Form).Where(form => !Joining.Contains(form));

    /// <summary>"Sở Nội vụ tỉnh Lào Cai" is named "Sở Nội vụ" by whoever is of Lào Cai; "Thành ủy …" keeps its place.</summary>
    private static List<string> WithoutPlace(List<string> name)
    {
        var at = name.FindLastIndex(form => Places.Contains(form));
        return at >= 2 && (at + 1 >= name.Count || name[at + 1] is not "ủy") ? name[..at] : name;
    }
}
