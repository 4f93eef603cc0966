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

        return [.. drafts.Select(d => Proposal.Of(d, text))];
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
        @"(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|Bí thư|Chủ tịch|Trưởng ban|Giám đốc|Tổng Giám đốc|Thường trực|Ban Thường vụ)\b[^“”;]{0,160}?\b(?:yêu cầu|đề nghị|giao|lưu ý|chỉ đạo)\s*,?\s*(?:rằng\s+)?(?<what>.+)$"
    )]
    private static partial Regex Asks();

    [GeneratedRegex(@"^[^“]{0,160}?\b(?:cần|phải|có trách nhiệm)\s")]
    private static partial Regex Needs();

    [GeneratedRegex(
        @"[“”""]\s*,?\s*(?:ông|bà|đồng chí|anh|chị)\s|[Dd]ự kiến|\bđã (?:yêu cầu|đề nghị|giao)|ý kiến|tham luận|kiến nghị"
    )]
    private static partial Regex Told();
}
