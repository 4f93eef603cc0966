using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.Tasks;

/// <summary>News mostly tells; it holds a task only where somebody who speaks asks a named unit for something.</summary>
internal sealed partial class NewsTasks
{
    private const int FarthestPost = 4_000;

    internal static List<ProposedTask> Read(
        Manuscript manuscript,
        IReadOnlyList<OutlineItem> outline,
        DocumentHeader header,
        UnitNames units
    )
    {
        var text = manuscript.Text;
        var reader = new ClauseReader(text, units, header.Date?.Year ?? 2000);
        var drafts = new List<Draft>();
        var known = new Dictionary<string, bool>();
        var askedBefore = false;
        foreach (var item in outline)
        {
            // What a conclusion asks may go on in the next paragraph, where that opens with who is to do it.
            var asked = askedBefore && NeedsAtOnce().IsMatch(text[item.Body.Start..item.Body.End]);
            foreach (var sentence in Sentences.Of(text, item.Body))
            {
                var words = text[sentence.Start..sentence.End];
                if (Told().IsMatch(words))
                {
                    continue;
                }

                if (Will().IsMatch(words))
                {
                    foreach (var part in Announced(text, sentence))
                    {
                        if (
                            reader.Read(part, true, false) is { Deadlines.Count: > 0 } plan
                            && Assigned(text, part, units) is { } doer
                        )
                        {
                            drafts.Add(DraftOf(plan, doer, item.Ordinal));
                        }
                    }

                    continue;
                }

                if (Granted(text, sentence, units) is { } granted)
                {
                    var work = reader.Read(granted.Work, true, true);
                    if (work.Deadlines.Count > 0)
                    {
                        drafts.Add(
                            DraftOf(work with { Place = sentence }, granted.Doer, item.Ordinal)
                        );
                    }

                    continue;
                }

                var asks = Asks().Match(words);
                if (asks.Success && !IsAboveOthers(asks, text, sentence.Start, known))
                {
                    continue;
                }

                asked |= asks.Success;
                var start = asks.Success
                    ? sentence.Start + asks.Groups["what"].Index
                    : sentence.Start;
                if (!asks.Success && !(asked && Needs().IsMatch(words)))
                {
                    continue;
                }

                AddParts(
                    drafts,
                    reader,
                    text,
                    Sentences.Trimmed(text, new Stretch(start, sentence.End)),
                    item.Ordinal
                );
            }

            askedBefore = asked;
        }

        var title = new TaskTitle(text, units);
        return [.. drafts.Select(d => Proposal.Of(d, text, title))];
    }

    /// <summary>Parts parted by semicolons are tasks of their own where they name their own doer or set their own day.</summary>
    private static void AddParts(
        List<Draft> drafts,
        ClauseReader reader,
        string text,
        Stretch asked,
        int ordinal
    )
    {
        var before = drafts.Count;
        UnitName? doer = null;
        foreach (var part in Sentences.Parts(text, asked))
        {
            var clause = reader.Read(part, doer is null, doer is not null);
            var own = clause is { Kind: ClauseKind.Demand, Lead: not null };
            if (
                own
                || doer is not null
                    && clause is { Kind: ClauseKind.Demand, Deadlines.Count: > 0 }
                    && drafts[^1].HasDeadline
            )
            {
                doer = clause.Lead ?? doer;
                drafts.Add(DraftOf(clause, doer!, ordinal));
            }
            else if (drafts.Count > before)
            {
                drafts[^1].End = part.End;
                drafts[^1].Deadlines.AddRange(clause.Deadlines);
            }
        }
    }

    /// <summary>"Sở Y tế được yêu cầu hoàn thành … trước ngày …": whoever is asked, and what for.</summary>
    private static (UnitName Doer, Stretch Work)? Granted(
        string text,
        Stretch sentence,
        UnitNames units
    )
    {
        var words = Words.Of(text, sentence);
        var at = 0;
        while (at < words.Count && !words.SaysAny(at, "được yêu cầu", "được đề nghị", "được giao"))
        {
            at++;
        }

        for (var i = 0; i < at && at + 3 < words.Count; i++)
        {
            if (
                (i == 0 || words[i].Before.Contains(','))
                && units.At(words, i) is { } unit
                && unit.To == at
                && !words.SaysAny(at + 3, "đã", "từ")
            )
            {
                return (unit, new Stretch(words[at + 3].Start, sentence.End));
            }
        }

        return null;
    }

    /// <summary>A man or woman without a post ("Ông Tám đề nghị …") asks as a citizen; whoever holds a post in public bodies asks those below.</summary>
    private static bool IsAboveOthers(
        Match asks,
        string text,
        int at,
        Dictionary<string, bool> known
    )
    {
        if (Citizen().Match(asks.Value) is not { Success: true } speaker)
        {
            return true;
        }

        if (known.TryGetValue(speaker.Groups["name"].Value, out var above))
        {
            return above;
        }

        var name = Regex.Escape(speaker.Groups["name"].Value.Split(' ')[^1]);
        var near = text[Math.Max(0, at - FarthestPost)..Math.Min(text.Length, at + 300)];
        return known[speaker.Groups["name"].Value] = Regex.IsMatch(
            near,
            $@"(?:{Post}[^.;:,\n]{{0,60}}\s(?:\p{{Lu}}\p{{L}}*\s){{1,5}}{name}(?!\p{{L}})|(?:\p{{Lu}}\p{{L}}*\s){{1,5}}{name}\s*[,(–-][^.;:\n]{{0,120}}?{Post}(?![^.;:,\n]{{0,12}}(?:[Cc]ông ty|[Dd]oanh nghiệp|[Hh]ợp tác xã)))"
        );
    }

    private const string Post =
        @"(?:[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng|[Tt]hứ trưởng|[Bb]ộ trưởng|[Cc]hánh|[Tt]hủ tướng|[Cc]ục trưởng|[Ủủ]y viên)";

    [GeneratedRegex(@"^(?:[Ôô]ng|[Bb]à)\s+(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,5})")]
    private static partial Regex Citizen();

    /// <summary>"UBND huyện … cần …": a paragraph that opens with who needs to do something.</summary>
    [GeneratedRegex(@"^[^“,.;:]{4,90}?\s(?:cần|phải|có trách nhiệm)\s")]
    private static partial Regex NeedsAtOnce();

    /// <summary>"Đảng bộ sẽ chỉ đạo Chi bộ … vào tháng 10, sau đó sẽ chỉ đạo …": each part has its own doer.</summary>
    private static IEnumerable<Stretch> Announced(string text, Stretch sentence)
    {
        var words = text[sentence.Start..sentence.End];
        var start = AnnouncementOpener().Match(words).Length;
        foreach (Match cut in Then().Matches(words))
        {
            yield return Sentences.Trimmed(
                text,
                new Stretch(sentence.Start + start, sentence.Start + cut.Index)
            );
            start = cut.Index + cut.Length;
        }

        yield return Sentences.Trimmed(text, new Stretch(sentence.Start + start, sentence.End));
    }

    private static UnitName? Assigned(string text, Stretch part, UnitNames units)
    {
        var words = Words.Of(text, part);
        for (var i = 0; i < words.Count; i++)
        {
            if (
                words.SaysAny(i, "chỉ đạo", "giao", "yêu cầu")
                && units.At(words, i + (words.Says(i, "giao") ? 1 : 2)) is { } unit
            )
            {
                return unit;
            }
        }

        return null;
    }

    private static Draft DraftOf(Clause clause, UnitName lead, int ordinal)
    {
        var draft = new Draft
        {
            Start = clause.Place.Start,
            End = clause.Place.End,
            Ordinal = ordinal,
            VerbStart = clause.VerbStart,
            Lead = lead.Name,
            LeadIsGroup = lead.IsGroup,
            LeadIsNamedHere = true,
            Commands = true,
        };
        draft.Cooperating.AddRange(clause.Cooperating.Select(u => u.Name));
        draft.Deadlines.AddRange(clause.Deadlines);
        return draft;
    }

    [GeneratedRegex(
        @"(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à(?!\s+con)|Bí thư|Chủ tịch|Trưởng ban|Giám đốc|Tổng Giám đốc|Thường trực|Ban Thường vụ)\b[^“”;]{0,160}?\b(?:(?:yêu cầu|đề nghị|giao|lưu ý|chỉ đạo)\s*,?\s*(?:rằng\s+)?|kết luận\s*:\s*)(?<what>.+)$"
    )]
    private static partial Regex Asks();

    [GeneratedRegex(@"\bsẽ\s+[^.;“]{0,40}(?:chỉ đạo|giao|yêu cầu)\s")]
    private static partial Regex Will();

    [GeneratedRegex(@"^(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)[^,]{3,60}cho biết,?\s*")]
    private static partial Regex AnnouncementOpener();

    [GeneratedRegex(@",\s*sau đó\s+")]
    private static partial Regex Then();

    [GeneratedRegex(@"^[^“]{0,160}?\b(?:cần|phải|có trách nhiệm)\s")]
    private static partial Regex Needs();

    [GeneratedRegex(
        @"[“”""]\s*,?\s*(?:ông|bà|đồng chí|anh|chị)\s|[Dd]ự kiến|\bđã (?:yêu cầu|đề nghị|giao)|ý kiến|tham luận|kiến nghị"
    )]
    private static partial Regex Told();
}
