using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

/// <summary>What a task is called: the work itself. Who leads it and with whom stands beside it.</summary>
internal sealed partial class TaskTitle(string text, UnitNames units)
{
    private const int Longest = 160;
    private const int ShortestWork = 8;

    private static readonly Lexicon Roles = new(
        "chủ trì, cùng chủ trì, đồng chủ trì, làm đầu mối, là đầu mối, là cơ quan đầu mối, là cơ quan làm đầu mối, cũng là cơ quan làm đầu mối, là cơ quan thường trực, được giao, được giao chủ trì, được phân công, có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, phải, cần, và"
    );

    private static readonly Lexicon Joint = new(
        "phối hợp, cùng phối hợp, cùng tham gia, tham gia phối hợp"
    );

    private static readonly Lexicon Beside = new(
        "đồng chủ trì với, đồng chủ trì cùng, cùng chủ trì với, phối hợp với, phối hợp cùng, phối hợp cùng với, phối hợp chặt chẽ với, chủ động phối hợp với, với sự tham gia của, với sự phối hợp của, cùng, cùng với"
    );

    internal string Of(Draft draft)
    {
        var end = draft.WorkEnd ?? draft.End;
        var from =
            draft.VerbStart >= draft.Start && draft.VerbStart < end ? draft.VerbStart : draft.Start;
        var start = WorkStart(new Stretch(from, end));
        var words = VietnameseText
            .Folding.WithSingleSpaces(WithoutTimes(start, end, draft.Deadlines))
            .Trim(' ', ',', '.', ';', '-', '–', '(');
        if (words.Length < ShortestWork)
        {
            words = VietnameseText
                .Folding.WithSingleSpaces(text[draft.Start..end])
                .Trim(' ', ',', '.', ';');
        }

        var title = char.ToUpperInvariant(words[0]) + words[1..];
        if (title.Length <= Longest)
        {
            return title;
        }

        var cut = title.LastIndexOfAny([' ', ','], Longest - 1);
        return title[..(cut > 0 ? cut : Longest - 1)].TrimEnd(' ', ',') + "…";
    }

    /// <summary>The time has its own field. It is taken out where a comma or the end stands after it, so that no sentence is torn.</summary>
    private string WithoutTimes(int start, int end, List<FoundDeadline> deadlines)
    {
        var words = text[start..end];
        foreach (var found in deadlines.OrderByDescending(d => d.Start))
        {
            if (found.Start < start || found.End > end || found.Deadline is Deadline.Standing)
            {
                continue;
            }

            if (found.End - start > words.Length)
            {
                continue; // a later time was taken out together with what stands before it
            }

            var before = TimeOpener().Match(words[..(found.Start - start)]);
            var time = words[(found.Start - start)..(found.End - start)];
            var loose = LooseTime().Match(time);
            var from = loose.Success
                ? found.Start - start + loose.Groups["work"].Length
                : before.Index;
            var after = words[(found.End - start)..];
            if (TimeCloser().Match(after) is not { Success: true } closer)
            {
                continue;
            }

            var work = WithoutDanglingVerb(words[..from].TrimEnd());
            if (!LeftOpen().IsMatch(work))
            {
                var open = work.Count(c => c == '(') > work.Count(c => c == ')');
                words = work + (open ? ")" : "") + after[closer.Length..];
            }
        }

        return words;
    }

    /// <summary>"Hoàn thiện hồ sơ, nộp trước ngày …": handing it in was said for the sake of the time.</summary>
    private static string WithoutDanglingVerb(string work) =>
        DanglingVerb().Match(work) is { Success: true, Index: >= ShortestWork } verb
            ? work[..verb.Index]
            : work;

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
        if (
            marker == 0
            && words.Says(at, "phối hợp")
            && at + 2 < words.Count
            && UnitHeads.BeginsAt(words, at + 2)
        )
        {
            marker = 2;
        }

        if (marker > 0)
        {
            return AfterUnits(words, at + marker) ?? at + words.Longest(Roles, at);
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
        && (
            words[at].Before.Length > 0
            || ActionVerbs.BeginsAt(words, at)
            // "phối hợp Sở Tài chính trồng cây": after a name that has ended one syllable is enough.
            || !words[at].Capital && words.Longest(ActionVerbs.All, at) > 0
        );

    /// <summary>", hoàn thành", "xong", "thời hạn": words that only lead to the time.</summary>
    [GeneratedRegex(
        @"\s*(?:[,;(–-]\s*)?(?:(?:và\s+)?(?:(?:phải\s+|để\s+)?(?:xong|hoàn\s+thành|kết\s+thúc)|thời\s+(?:hạn|gian)(?:\s+(?:hoàn\s+thành|thực\s+hiện))?|thực\s+hiện|định\s+kỳ|ngay|chậm\s+nhất|muộn\s+nhất|là|:)\s*)*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TimeOpener();

    /// <summary>"hoàn thành việc trồng cây vào ngày 20/12": work stands between the word of time and the day.</summary>
    [GeneratedRegex(
        @"^(?<work>(?:xong|hoàn\s+thành|kết\s+thúc)\s+(?!trước|trong|vào|đến|hết|chậm|muộn|ngày|quý|tháng|năm|cuối|là).*?\s+)(?:vào\s+|trong\s+|đến\s+)?(?:ngày|quý|tháng|năm|\d)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LooseTime();

    [GeneratedRegex(@"^\s*[).]*\s*(?=[,;]|$|\s+để\s+(?:tổng\s+hợp|xem\s+xét))")]
    private static partial Regex TimeCloser();

    /// <summary>Only after a comma or "và": in "chương trình", "trích nộp" the same syllable belongs to another word.</summary>
    [GeneratedRegex(
        @"(?:\s*[,;]\s*(?:(?:và|rồi|để)\s+)?|\s+(?:và|rồi|để)\s+)(?:nộp|gửi|trình|chuyển|giao)(?:\s+(?:lên|về))?$|\s+gửi(?:\s+về)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DanglingVerb();

    /// <summary>A word that asks for the time after it: without it the sentence would be torn.</summary>
    [GeneratedRegex(
        @"\b(?:tại|vào|trong|về|và|từ|đến|của|để|cho|kỳ\s+họp|đợt|dịp|với)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LeftOpen();
}
