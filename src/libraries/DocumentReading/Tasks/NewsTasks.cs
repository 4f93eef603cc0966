using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.Tasks;

/// <summary>News mostly tells; it holds a task only where somebody who speaks asks a named unit for something.</summary>
internal sealed partial class NewsTasks
{
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
        foreach (var item in outline)
        {
            var asked = false;
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

                var asks = Asks().Match(words);
                asked |= asks.Success;
                var start = asks.Success
                    ? sentence.Start + asks.Groups["what"].Index
                    : sentence.Start;
                if (!asks.Success && !(asked && Needs().IsMatch(words)))
                {
                    continue;
                }

                var clause = reader.Read(
                    Sentences.Trimmed(text, new Stretch(start, sentence.End)),
                    true,
                    false
                );
                if (clause is { Kind: ClauseKind.Demand, Lead: { } lead })
                {
                    drafts.Add(DraftOf(clause, lead, item.Ordinal));
                }
            }
        }

        var title = new TaskTitle(text, units);
        return [.. drafts.Select(d => Proposal.Of(d, text, title))];
    }

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
        @"(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à(?!\s+con)|Bí thư|Chủ tịch|Trưởng ban|Giám đốc|Tổng Giám đốc|Thường trực|Ban Thường vụ)\b[^“”;]{0,160}?\b(?:yêu cầu|đề nghị|giao|lưu ý|chỉ đạo)\s*,?\s*(?:rằng\s+)?(?<what>.+)$"
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
