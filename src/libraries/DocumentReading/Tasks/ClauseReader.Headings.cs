using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

// Who leads all that stands below a heading.
internal sealed partial class ClauseReader
{
    /// <summary>The unit that a heading puts in charge of everything below it, or null.</summary>
    internal UnitName? HeadingLead(Stretch place)
    {
        var words = Words.Of(text, place);
        var at = SkipHeadingOpeners(words);
        if (units.At(words, at) is not { } unit)
        {
            return null;
        }

        var list = units.ListAt(words, at);
        var end = list[^1].To;
        var title =
            text[place.End - 1] is not (':' or '.' or ';') && unit.IsGroup && words.Count < 32;
        if (title && list.Count == 1 && end < words.Count)
        {
            return unit with
            {
                To = words.Count,
                Name = units.Expand(words.Original(at, words.Count)),
            };
        }

        var whole =
            end >= words.Count || text[place.End - 1] == ':' || words[end].Before.Contains(':');
        if (!whole)
        {
            return null;
        }

        return list.Count > 1 && list.Exists(u => u.IsGroup)
            ? unit with
            {
                To = end,
                IsGroup = true,
                Name = units.Expand(words.Original(at, end)),
            }
            : unit with
            {
                Beside = list.Skip(1).ToList(),
            };
    }

    /// <summary>Whom an opening asks to do what it lists: the units named first after the word of asking.</summary>
    internal UnitName? Asked(Stretch place)
    {
        var words = Words.Of(text, place);
        if (units.At(words, 0) is not { } unit)
        {
            return null;
        }

        var list = units.ListAt(words, 0);
        return list.Count == 1
            ? unit
            : unit with
            {
                To = list[^1].To,
                IsGroup = true,
                Name = units.Expand(words.Original(0, list[^1].To)),
            };
    }

    private static int SkipHeadingOpeners(Words words)
    {
        var at = 0;
        for (var moved = true; moved && at < words.Count; )
        {
            moved = false;
            foreach (
                var opener in (ReadOnlySpan<string>)
                    [
                        "đối với",
                        "giao",
                        "giao cho",
                        "đề nghị",
                        "yêu cầu",
                        "trách nhiệm của",
                        "nhiệm vụ của",
                        "phân công",
                        "về phía",
                        "với",
                    ]
            )
            {
                if (words.Says(at, opener))
                {
                    at += opener.Count(c => c == ' ') + 1;
                    moved = true;
                }
            }
        }

        return at;
    }
}
