using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.People;

namespace Chutri.DocumentReading.Tasks;

/// <summary>The tasks of one provision in prose. Parts of a sentence stay one task unless lead, helpers or deadline differ.</summary>
internal sealed partial class ProseTasks(
    string text,
    ClauseReader clauses,
    LabelledParticulars labels,
    UnitNames units
)
{
    /// <param name="ordinal">Of the provision.</param>
    /// <param name="body">Its words.</param>
    /// <param name="leadAbove">Whom a heading puts in charge.</param>
    /// <param name="below">What labelled lines below the provision say of all its tasks.</param>
    internal List<Draft> Of(int ordinal, Stretch body, UnitName? leadAbove, Particulars below)
    {
        var drafts = new List<Draft>();
        var lead = leadAbove;
        body = SkipTitle(body, ref lead);
        var first = leadAbove is not null;
        foreach (var (sentence, besides) in labels.PartedIn(body))
        {
            var said = besides.Or(below);
            if (ThisWork().IsMatch(text[sentence.Start..sentence.End]) && drafts.Count > 0)
            {
                var clause = clauses.Read(sentence, false, true);
                drafts[^1].End = sentence.End;
                drafts[^1].Deadlines.AddRange(clause.Deadlines);
                drafts[^1].StatedDeadline ??= besides.Deadline;
                drafts[^1].StatedDeliverable ??= besides.Deliverable;
                continue;
            }

            if (ReportsBack(sentence, drafts) is { Count: > 0 } told)
            {
                drafts[^1].End = sentence.End;
                drafts[^1].Deadlines.AddRange(told);
                continue;
            }

            if (drafts is [.., { Lead: null } without] && OnlyWho(sentence) is { } who)
            {
                (without.Lead, without.LeadIsGroup) = (who.Name, who.IsGroup);
                without.End = sentence.End;
                continue;
            }

            Draft? current = null;
            var opens = true;
            var before = drafts.Count;
            foreach (var part in PartsOf(sentence))
            {
                var clause = clauses.Read(
                    FromTheCommand(WithoutOpeners(part)),
                    opens,
                    lead is not null || current is not null || said.Leads.Count > 0,
                    first || said.MakeATask
                );
                current = Take(clause, current, drafts, ordinal, said, ref lead);
                opens = false;
            }

            State(drafts, before, said, besides);
            TakeTheTimeBefore(drafts, before);

            first = false;
        }

        return drafts;
    }

    /// <summary>"Bộ phận Một cửa thực hiện." after the work: who does it, and nothing else.</summary>
    private UnitName? OnlyWho(Stretch sentence)
    {
        var words = Words.Of(text, sentence);
        var at = words.Count > 0 && words.SaysAny(0, "do", "giao") ? 1 : 0;
        return
            units.At(words, at) is { } unit
            && unit.To < words.Count
            && words.Count - unit.To <= 4
            && words.SaysAny(unit.To, "thực hiện", "chủ trì", "phụ trách", "tham mưu", "đảm nhận")
            && Words.Of(text, new Stretch(words[unit.To].Start, sentence.End)) is var rest
            && Enumerable
                .Range(0, rest.Count)
                .All(i =>
                    rest[i].Folded
                        is "thực"
                            or "hiện"
                            or "chủ"
                            or "trì"
                            or "phụ"
                            or "trách"
                            or "tham"
                            or "mưu"
                            or "đảm"
                            or "nhận"
                )
            ? unit
            : null;
    }

    private Draft? Take(
        Clause clause,
        Draft? current,
        List<Draft> drafts,
        int ordinal,
        Particulars said,
        ref UnitName? lead
    )
    {
        if (clause.Kind == ClauseKind.Statement)
        {
            return null;
        }

        if (current is not null && Joins(clause, current))
        {
            current.End = clause.Place.End;
            current.Deadlines.AddRange(clause.Deadlines);
            return current;
        }

        if (clause.Kind == ClauseKind.Continuation && current is null)
        {
            return null;
        }

        var doer = clause.Lead ?? (said.Leads.Count > 0 ? null : lead);
        var post = doer is not null && Posts.IsBare(doer.Name);
        doer = post ? null : doer;
        if (
            doer is null
            && !post
            && said.SayNothing
            && clause.Deadlines.Count == 0
            && Deliverables.Find(text[clause.Place.Start..clause.Place.End]) is null
        )
        {
            return null;
        }

        if (clause.Lead is not null && !post)
        {
            lead = clause.Lead;
        }

        var draft = new Draft
        {
            Start = clause.Place.Start,
            End = clause.Place.End,
            Ordinal = ordinal,
            VerbStart = clause.VerbStart,
            Lead = doer is null ? NamedUnit.LeadOf(said.Leads) : LeadName(doer.Name, drafts),
            LeadIsGroup = doer?.IsGroup ?? said.Leads.Any(u => u.IsGroup),
            LeadIsNamedHere = clause.Lead is not null && !post || said.Leads.Count > 0,
            Commands = clause.Commands,
            TwoLeads =
                clause.TwoLeads && !post
                || clause.Lead is null && doer is { Beside.Count: > 0 }
                || (doer is null && NamedUnit.AreSingle(said.Leads)),
        };
        draft.Cooperating.AddRange(
            clause
                .Cooperating.Select(u => u.Name)
                .Concat(
                    doer is null && draft.TwoLeads ? said.Leads.Skip(1).Select(u => u.Name) : []
                )
                .Concat(said.Cooperating.Select(u => u.Name))
                .Distinct()
        );
        if (clause.Lead is null && doer is { Beside.Count: > 0 })
        {
            draft.Cooperating.AddRange(
                doer.Beside.Select(u => u.Name).Except(draft.Cooperating).ToList()
            );
        }

        draft.Deadlines.AddRange(clause.Deadlines);
        drafts.Add(draft);
        return draft;
    }

    /// <summary>A labelled time holds for every part that sets none itself, a labelled product for the last.</summary>
    private static void State(List<Draft> drafts, int from, Particulars said, Particulars besides)
    {
        for (var i = from; i < drafts.Count; i++)
        {
            var last = i == drafts.Count - 1;
            if (last || !drafts[i].HasDeadline)
            {
                drafts[i].StatedDeadline = said.Deadline;
                drafts[i].UnreadDeadline = said.UnreadDeadline;
            }

            if (last)
            {
                drafts[i].StatedDeliverable = said.Deliverable;
                drafts[i].WorkEnd = drafts[i].End;
                drafts[i].End = Math.Max(drafts[i].End, besides.DeadlineEnd);
            }
        }
    }

    private static bool Joins(Clause clause, Draft current)
    {
        var otherLead = clause.Lead is not null && clause.Lead.Name != current.Lead;
        var bothTimed =
            clause.Deadlines.Count > 0
            && current.HasDeadline
            && !(
                current.Deadlines[^1].Deadline is Deadline.Every { Day: null }
                && clause.Kind != ClauseKind.Statement
                && clause.Deadlines.All(d => d.Deadline is Deadline.Every)
            );
        return !otherLead && !bothTimed && clause.Cooperating.Count == 0;
    }

    /// <summary>"Công đoàn cơ sở này" is the one named last.</summary>
    private string LeadName(string name, List<Draft> before)
    {
        if (
            name.EndsWith(" này", StringComparison.Ordinal)
            && before.LastOrDefault(d => d.Lead is not null) is { } last
        )
        {
            return last.Lead!;
        }
        var plain = Person().Replace(name, "");
        var holder = PostBeforeName
            .In(plain)
            .FirstOrDefault(named => named.NameStart + named.Name.Length == plain.Length);
        return units.Expand(
            holder.Name is null ? plain : plain[..holder.NameStart].TrimEnd(' ', ',')
        );
    }

    /// <summary>"Đợt 1 - cấp tỉnh: …", "Sở Tài chính: …": what stands before the colon is a title, or the lead.</summary>
    private Stretch SkipTitle(Stretch body, ref UnitName? lead)
    {
        var words = text[body.Start..body.End];
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon > 140 || colon >= words.Length - 2)
        {
            return body;
        }

        var title = new Stretch(body.Start, body.Start + colon + 1);
        if (
            words.LastIndexOf('(', colon) > words.LastIndexOf(')', colon)
            || IsInsideUnit(body, body.Start + colon)
            || LabelledParticulars.EndIn(words[..(colon + 1)], out var alone)
                && (!alone || labels.OnlyIn(body) is not null)
            || words[..colon].Contains('.', StringComparison.Ordinal)
                && !words[..colon].Contains(" TP.", StringComparison.Ordinal)
        )
        {
            return body;
        }

        if (clauses.HeadingLead(title) is { } named)
        {
            lead = named;
        }

        return Sentences.Trimmed(text, new Stretch(title.End, body.End));
    }

    /// <summary>"Giao các Sở: Tài chính, Xây dựng góp ý": the colon stands inside the name of the group.</summary>
    private bool IsInsideUnit(Stretch body, int colon)
    {
        var words = Words.Of(text, body);
        for (var i = 0; i < words.Count && words[i].Start < colon; i++)
        {
            if (units.At(words, i) is { } unit)
            {
                if (words[unit.To - 1].Start > colon)
                {
                    return true;
                }

                i = unit.To - 1;
            }
        }

        return false;
    }

    /// <summary>The parts of a sentence; units alone, parted by semicolons, stand with the part that says what they do.</summary>
    private IEnumerable<Stretch> PartsOf(Stretch sentence)
    {
        int? start = null;
        foreach (var part in Sentences.Parts(text, sentence))
        {
            var words = Words.Of(text, part);
            if (
                words.Count > 0
                && units.ListAt(words, 0) is { Count: > 0 } list
                && list[^1].To >= words.Count
            )
            {
                start ??= part.Start;
                continue;
            }

            yield return start is { } from ? new Stretch(from, part.End) : part;
            start = null;
        }

        if (start is { } alone)
        {
            yield return new Stretch(alone, sentence.End);
        }
    }

    /// <summary>"Thực hiện Kế hoạch số …, Sở Nội vụ đề nghị UBND các xã …": the work begins where somebody is asked.</summary>
    private Stretch FromTheCommand(Stretch part)
    {
        if (!Basis().IsMatch(text[part.Start..part.End]))
        {
            return part;
        }

        var words = Words.Of(text, part);
        for (var i = 2; i + 2 < words.Count; i++)
        {
            if (
                words.SaysAny(i, "đề nghị", "yêu cầu")
                && units.At(words, i + 2) is not null
                && !words.SaysAny(i - 1, "theo", "của", "được", "đã", "quyền", "có", "sự")
            )
            {
                return new Stretch(words[i].Start, part.End);
            }
        }

        return part;
    }

    [GeneratedRegex(
        @"^(?:Căn cứ|Thực hiện|Triển khai|Theo|Xét|Nhằm|Để|Trên cơ sở|Tiếp theo|Tiếp tục|Vừa qua|Ngày)\s"
    )]
    private static partial Regex Basis();

    private Stretch WithoutOpeners(Stretch part)
    {
        var match = Openers().Match(text[part.Start..part.End]);
        return match.Success ? new Stretch(part.Start + match.Length, part.End) : part;
    }

    [GeneratedRegex(
        @"^(?:Việc này|Công việc này|Nhiệm vụ này|Các việc này|Thời (?:gian|hạn) (?:hoàn thành|thực hiện)|Hoàn thành (?:trước|trong)|Xong (?:trước|trong)|Thời hạn)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ThisWork();

    [GeneratedRegex(
        @"^(?:Đồng thời|Bên cạnh đó|Ngoài ra|Trước mắt|Đặc biệt)\s*,?\s*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Openers();

    [GeneratedRegex(
        @"^(?:đồng chí|ông|bà)\s+(?=(?:Bí thư|Phó|Chủ tịch|Giám đốc|Trưởng|Chánh))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Person();
}
