using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

/// <summary>What a task is called: the work itself. Who leads it and with whom stands beside it.</summary>
internal sealed class TaskTitle(string text, UnitNames units)
{
    private const int Longest = 160;

    private static readonly Lexicon Roles = new(
        "chủ trì, làm đầu mối, là đầu mối, là cơ quan đầu mối, là cơ quan làm đầu mối, cũng là cơ quan làm đầu mối, là cơ quan thường trực, được giao, được giao chủ trì, được phân công, có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, phải, cần, và"
    );

    private static readonly Lexicon Joint = new(
        "phối hợp, cùng phối hợp, cùng tham gia, tham gia phối hợp"
    );

    private static readonly Lexicon Beside = new(
        "phối hợp với, phối hợp cùng, phối hợp cùng với, phối hợp chặt chẽ với, chủ động phối hợp với, với sự tham gia của, với sự phối hợp của, cùng, cùng với"
    );

    internal string Of(Draft draft)
    {
        var from =
            draft.VerbStart >= draft.Start && draft.VerbStart < draft.End
                ? draft.VerbStart
                : draft.Start;
        var words = VietnameseText
            .Folding.WithSingleSpaces(text[WorkStart(new Stretch(from, draft.End))..draft.End])
            .Trim(' ', ',', '.', ';');
        if (words.Length == 0)
        {
            words = VietnameseText.Folding.WithSingleSpaces(text[draft.Start..draft.End]);
        }

        var title = char.ToUpperInvariant(words[0]) + words[1..];
        if (title.Length <= Longest)
        {
            return title;
        }

        var cut = title.LastIndexOfAny([' ', ','], Longest - 1);
        return title[..(cut > 0 ? cut : Longest - 1)].TrimEnd(' ', ',') + "…";
    }

    /// <summary>Past roles and helpers, wherever a verb of the work's own follows them; else all of it is the work.</summary>
    private int WorkStart(Stretch place)
    {
        var words = Words.Of(text, place);
        for (var at = 0; at < words.Count; )
        {
            var next = AfterRole(words, at);
            if (next == at)
            {
                return at > 0 && (at == words.Count || !BeginsWork(words, at))
                    ? place.Start
                    : words[at].Start;
            }

            at = next;
        }

        return place.Start;
    }

    private int AfterRole(Words words, int at)
    {
        var marker = words.Longest(Beside, at);
        if (marker > 0)
        {
            return AfterUnits(words, at + marker) is { } end ? end : at;
        }

        // "…, Hội Phụ nữ và Hội Nông dân phối hợp": helpers may also stand before their verb.
        return
            at > 0
            && words[at].Before is ","
            && AfterUnits(words, at) is { } joined
            && joined < words.Count
            && words.Longest(Joint, joined) is > 0 and var length
            ? joined + length
            : at + words.Longest(Roles, at);
    }

    private int? AfterUnits(Words words, int at)
    {
        var list = units.ListAt(words, at);
        if (list.Count == 0)
        {
            return null;
        }

        var end = list[^1].To;
        return words.Says(end, "để") ? end + 1 : end;
    }

    private static bool BeginsWork(Words words, int at) =>
        !words[at].Before.Contains('(')
        && (words[at].Before.Length > 0 || ActionVerbs.BeginsAt(words, at));
}
