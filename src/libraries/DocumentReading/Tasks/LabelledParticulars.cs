using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

/// <summary>Parts words that demand from labels that say more of them: "; thời hạn: 25/12", "(chủ trì: Ban Tài chính)", "- Sản phẩm: bảng dự toán".</summary>
internal sealed partial class LabelledParticulars(string text, UnitNames units, int year)
{
    private const int LongestDeliverable = 160;

    /// <summary>The words of a body, each run with what the labels after it say.</summary>
    internal List<(Stretch Words, Particulars Said)> PartedIn(Stretch body)
    {
        var parted = new List<(Stretch Words, Particulars Said)>();
        foreach (var sentence in Sentences.Of(text, body))
        {
            foreach (var (words, said) in PartedSentence(sentence))
            {
                if (words.Length > 0)
                {
                    parted.Add((words, said));
                }
                else if (parted.Count > 0)
                {
                    parted[^1] = (parted[^1].Words, parted[^1].Said.Or(said));
                }
            }
        }

        return parted;
    }

    /// <summary>What a line says that holds labels and nothing else; null for any other line.</summary>
    internal Particulars? OnlyIn(Stretch line)
    {
        var all = Particulars.None;
        foreach (var sentence in Sentences.Of(text, line))
        {
            foreach (var (words, said) in PartedSentence(sentence))
            {
                var time = words.Length == 0 ? Particulars.None : TimeOfTheWork(words);
                if (time is null)
                {
                    return null;
                }

                all = all.Or(said).Or(time);
            }
        }

        return all.SayNothing ? null : all;
    }

    /// <summary>Whether these words end in a label, so that what stands before their colon is no title.</summary>
    internal static bool EndIn(string words, out bool alone)
    {
        var label = Label().Matches(words).LastOrDefault(m => m.Index + m.Length == words.Length);
        alone = label is { Index: 0 };
        return label is not null;
    }

    private List<(Stretch Words, Particulars Said)> PartedSentence(Stretch sentence)
    {
        var parted = new List<(Stretch, Particulars)>();
        var words = text[sentence.Start..sentence.End];
        var (start, cut, end, aside) = (0, -1, 0, false);
        var said = Particulars.None;
        if (
            (
                LeadAside().Match(words) is { Success: true } named
                || BareAside().Match(words) is { Success: true } bare
                    && !HoldsVerb(bare.Groups["lead"].Value)
                    && !EndsInUnit(new Stretch(sentence.Start, sentence.Start + bare.Index))
                    && (named = bare).Success
            ) && ReadAside(named, sentence) is { } by
        )
        {
            parted.Add((Trimmed(sentence.Start, sentence.Start + named.Index), by));
            return parted;
        }

        for (var label = Label().Match(words); label.Success; label = label.NextMatch())
        {
            if (label.Index < end)
            {
                continue;
            }

            var value = ValueOf(sentence.Start, words, label);
            if (Read(label, value) is not { } read)
            {
                continue;
            }

            if (cut >= 0 && GoesOn(words[end..label.Index]))
            {
                if (!aside)
                {
                    parted.Add((Trimmed(sentence.Start + start, sentence.Start + cut), said));
                    (start, said) = (end, Particulars.None);
                }

                cut = label.Index;
            }

            cut = cut < 0 ? label.Index : cut;
            (end, aside) = (value.End - sentence.Start, words[label.Index] == '(');
            said = said.Or(read);
        }

        if (cut >= 0 && GoesOn(words[end..]))
        {
            // "Rà soát (chủ trì: Văn phòng) các quy trình": an aside stays in the words around it.
            if (aside)
            {
                cut = words.Length;
            }
            else
            {
                parted.Add((Trimmed(sentence.Start + start, sentence.Start + cut), said));
                (start, cut, said) = (end, words.Length, Particulars.None);
            }
        }

        parted.Add(
            (Trimmed(sentence.Start + start, sentence.Start + (cut < 0 ? words.Length : cut)), said)
        );
        return parted;
    }

    private static bool GoesOn(string words) => words.Any(char.IsLetterOrDigit);

    private Stretch Trimmed(int from, int to)
    {
        while (to > from && (char.IsWhiteSpace(text[to - 1]) || text[to - 1] is '(' or '-' or '–'))
        {
            to--;
        }

        while (from < to && text[from] is ')')
        {
            from++;
        }

        return Sentences.Trimmed(text, new Stretch(from, to));
    }

    /// <summary>To the next label, semicolon or closing parenthesis; a list of units goes on past its semicolons.</summary>
    private Stretch ValueOf(int offset, string words, Match label)
    {
        var from = label.Index + label.Length;
        var next = label.NextMatch();
        var limit = next.Success ? next.Index : words.Length;
        var end = EndOfEntry(words, from, limit);
        while (
            !label.Groups["by"].Success
            && !label.Groups["product"].Success
            && end < limit
            && words[end] == ';'
        )
        {
            var entry = Sentences.Trimmed(
                text,
                new Stretch(offset + end + 1, offset + EndOfEntry(words, end + 1, limit))
            );
            var entryWords = Words.Of(text, entry);
            if (
                entryWords.Count == 0
                || units.ListAt(entryWords, 0) is not { Count: > 0 } list
                || list[^1].To < entryWords.Count
            )
            {
                break;
            }

            end = EndOfEntry(words, end + 1, limit);
        }

        return Trimmed(offset + from, offset + end);
    }

    private static int EndOfEntry(string words, int from, int limit)
    {
        var depth = 0;
        for (var i = from; i < limit; i++)
        {
            depth += words[i] is '(' ? 1 : 0;
            if (words[i] == ';' && depth == 0 || words[i] == ')' && --depth < 0)
            {
                return i;
            }
        }

        return limit;
    }

    private Particulars? Read(Match label, Stretch value)
    {
        var words = VietnameseText.Folding.WithSingleSpaces(text[value.Start..value.End]);
        if (!words.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        if (label.Groups["by"].Success)
        {
            // "Thời gian nộp: các công đoàn cơ sở gửi …" asks somebody; it is a demand of its own.
            return units.At(Words.Of(text, value), 0) is null ? Until(words, value) : null;
        }

        if (label.Groups["product"].Success)
        {
            return words.Length > LongestDeliverable || Told().IsMatch(words)
                ? null
                : new Particulars { Deliverable = char.ToUpperInvariant(words[0]) + words[1..] };
        }

        if (!NamesOnlyUnits(value))
        {
            return null;
        }

        var named = NamedUnit.AllIn(words, units);
        return label.Groups["with"].Success
            ? new Particulars { Cooperating = named }
            : new Particulars { Leads = named };
    }

    private Particulars? Until(string words, Stretch value)
    {
        var deadline = CellDeadlines.Of(words, year);
        var unread = deadline is null && UnreadTimes.In(words);
        return deadline is null && !unread
            ? null
            : new Particulars
            {
                Deadline = deadline,
                UnreadDeadline = unread,
                DeadlineEnd = value.End,
            };
    }

    /// <summary>"(Ban Tài chính chủ trì, Văn phòng phối hợp, xong trong quý II)" at the end of a sentence.</summary>
    private Particulars? ReadAside(Match aside, Stretch sentence)
    {
        Stretch Place(string group) =>
            new(
                sentence.Start + aside.Groups[group].Index,
                sentence.Start + aside.Groups[group].Index + aside.Groups[group].Length
            );
        if (!NamesOnlyUnits(Place("lead")))
        {
            return null;
        }

        var by = Place("by");
        var deadline = aside.Groups["by"].Success
            ? CellDeadlines.Of(text[by.Start..by.End], year)
            : null;
        return new Particulars
        {
            Leads = NamedUnit.AllIn(aside.Groups["lead"].Value, units),
            Cooperating = aside.Groups["with"].Success
                ? NamedUnit.AllIn(aside.Groups["with"].Value, units)
                : [],
            Deadline = deadline,
            DeadlineEnd = deadline is null ? 0 : by.End,
        };
    }

    /// <summary>"gửi về UBND tỉnh (Sở Nội vụ)": the parenthesis says more of the unit before it, not who does the work.</summary>
    private bool EndsInUnit(Stretch place)
    {
        var words = Words.Of(text, place);
        for (var i = Math.Max(0, words.Count - 14); i < words.Count; i++)
        {
            if (units.At(words, i) is { } unit && unit.To >= words.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(Văn phòng ghi biên bản)" tells what a unit does; only its name says who does the work.</summary>
    private static bool HoldsVerb(string aside)
    {
        var words = Words.Of(aside, new Stretch(0, aside.Length));
        return Enumerable
            .Range(1, Math.Max(0, words.Count - 1))
            .Any(i =>
                !words[i].Capital
                && words[i].Before.Length == 0
                && words.Longest(ActionVerbs.All, i) == 1
                && words[i].Folded.Length > 2
                && words.Longest(ActionVerbs.All, i - 1) < 2
            );
    }

    private bool NamesOnlyUnits(Stretch value)
    {
        var words = Words.Of(text, value);
        var list = units.ListAt(words, 0);
        return list.Count > 0
            && (list[^1].To >= words.Count || !ActionVerbs.BeginsAt(words, list[^1].To));
    }

    /// <summary>"Hoàn thành trước ngày 30/6" on a line of its own: a time without a colon.</summary>
    private Particulars? TimeOfTheWork(Stretch line)
    {
        var words = text[line.Start..line.End];
        return
            TimeAlone().IsMatch(words)
            && Deadlines.In(text, line.Start, line.End, year) is { Count: > 0 } found
            ? new Particulars
            {
                Deadline = Deadlines.Choose(found, words).Deadline,
                DeadlineEnd = line.End,
            }
            : null;
    }

    [GeneratedRegex(
        @"(?:^|[;,.(]|\s[-–])\s*(?:(?<by>(?:thời\s+hạn|thời\s+gian|hạn|tiến\s+độ)(?:\s+(?:hoàn\s+thành|thực\s+hiện|báo\s+cáo|gửi|nộp|trình|xong))*|hoàn\s+thành)|(?<product>(?:sản\s+phẩm|kết\s+quả)(?:,?\s+(?:hoàn\s+thành|đầu\s+ra|cần\s+đạt|dự\s+kiến|giao\s+nộp|thực\s+hiện|kết\s+quả|sản\s+phẩm))*)|(?<with>(?:(?:các\s+)?(?:đơn\s+vị|cơ\s+quan|bộ\s+phận)(?:,\s*(?:đơn\s+vị|cơ\s+quan))?\s+)?(?:phối\s+hợp|cùng\s+thực\s+hiện)(?:\s+thực\s+hiện)?(?:\s+với)?)|(?<lead>(?:(?:đơn\s+vị|cơ\s+quan|bộ\s+phận|người)(?:,\s*(?:đơn\s+vị|cơ\s+quan|cá\s+nhân))?\s+)(?:chủ\s+trì|thực\s+hiện|phụ\s+trách|chịu\s+trách\s+nhiệm|được\s+giao|đầu\s+mối)(?:\s+(?:thực\s+hiện|chính|tham\s+mưu))*|chủ\s+trì(?:\s+thực\s+hiện)?|phân\s+công(?:\s+thực\s+hiện)?))\s*:\s*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    /// <summary>"(Ban Tài chính chủ trì, …)", "- Phòng Kinh tế thực hiện", at the end of a sentence.</summary>
    [GeneratedRegex(
        @"(?:\(\s*|\s[-–]\s+)(?:giao:?\s+|do\s+|phân\s+công:?\s+)?(?<lead>[^():;]{4,120}?)\s+(?:chủ\s+trì|tham\s+mưu|thực\s+hiện|phụ\s+trách|đảm\s+nhận|đảm\s+nhiệm|(?:là|làm)\s+đầu\s+mối)(?:\s+(?:thực\s+hiện|tham\s+mưu|triển\s+khai|chính))?(?:\s*[,;]?\s*(?:phối\s+hợp(?:\s+với)?:?\s+(?<with>[^():;]{4,160}?)|(?<with>[^():;]{4,160}?)\s+phối\s+hợp))?(?:\s*[,;]\s*(?<by>[^():]{4,80}))?\s*\)?\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadAside();

    /// <summary>"… trước ngày 20/9 (Phòng Văn hóa - Xã hội)", "… (giao: Công an xã)".</summary>
    [GeneratedRegex(
        @"\(\s*(?:(?:giao|phân\s+công|thực\s+hiện|chủ\s+trì|phụ\s+trách):?\s+)?(?<lead>[^():;]{4,120}?)(?<with>)?(?<by>)?\s*\)\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex BareAside();

    [GeneratedRegex(@"\bđã\b|\bđạt\b|so\s+với", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(
        @"^(?:thời\s+(?:gian|hạn)(?:\s+(?:hoàn\s+thành|thực\s+hiện))?|hoàn\s+thành|xong|hạn)\s+(?:là\s+|chậm\s+nhất|muộn\s+nhất|trước|trong|vào|đến|ngày|quý|tháng|cuối|\d)[^,;]{0,60}$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TimeAlone();
}
