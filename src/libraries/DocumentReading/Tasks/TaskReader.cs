using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.Tasks;

/// <summary>All proposed tasks of a document, provision by provision.</summary>
internal sealed partial class TaskReader
{
    private readonly Manuscript _manuscript;
    private readonly IReadOnlyList<OutlineItem> _outline;
    private readonly DocumentHeader _header;
    private readonly ClauseReader _clauses;
    private readonly LabelledParticulars _labels;
    private readonly ProseTasks _prose;
    private readonly TableTasks _tables;
    private readonly TaskTitle _title;
    private readonly Dictionary<int, UnitName?> _leads = [];
    private readonly Lazy<UnitName?> _askedAtTheHead;
    private readonly HashSet<int> _parents;
    private readonly bool _hasProvisions;

    private TaskReader(
        Manuscript manuscript,
        IReadOnlyList<OutlineItem> outline,
        DocumentHeader header,
        UnitNames units
    )
    {
        _manuscript = manuscript;
        _outline = outline;
        _header = header;
        var year = PlanYear.Of(header);
        _clauses = new ClauseReader(manuscript.Text, units, year);
        _labels = new LabelledParticulars(manuscript.Text, units, year);
        _prose = new ProseTasks(manuscript.Text, _clauses, _labels, units);
        _tables = new TableTasks(manuscript, units, year);
        _title = new TaskTitle(manuscript.Text, units);
        _askedAtTheHead = new(ReadAskedAtTheHead);
        _hasProvisions = outline.Any(i =>
            i.Kind
                is not (
                    ProvisionKind.Heading
                    or ProvisionKind.Preamble
                    or ProvisionKind.ClosingPart
                )
        );
        _parents = [.. outline.Where(i => i.Parent is not null).Select(i => i.Parent!.Value)];
    }

    internal static List<ProposedTask> Read(
        Manuscript manuscript,
        IReadOnlyList<OutlineItem> outline,
        DocumentHeader header,
        UnitNames units
    ) =>
        header.Type is DocumentType.News
            ? NewsTasks.Read(manuscript, outline, header, units)
            : new TaskReader(manuscript, outline, header, units).Read();

    private List<ProposedTask> Read()
    {
        var drafts = new List<Draft>();
        for (var i = 0; i < _outline.Count; i++)
        {
            var item = _outline[i];
            if (item.Table is { } table)
            {
                var rows = _outline.Skip(i).Take(table.Rows.Count).ToList();
                drafts.AddRange(_tables.Of(table, rows, null));
                i += table.Rows.Count - 1;
                continue;
            }

            var (lines, below) = Below(item);
            var own = OfItem(item, below);
            foreach (var draft in own.Where(d => d.Lead is null && AskedAtTheHead is not null))
            {
                draft.Lead = AskedAtTheHead!.Name;
                draft.LeadIsGroup = AskedAtTheHead.IsGroup;
            }

            drafts.AddRange(own);
            i += own.Count > 0 ? lines : 0;
        }

        return
        [
            .. drafts.Where(d => !IsPast(d)).Select(d => Proposal.Of(d, _manuscript.Text, _title)),
        ];
    }

    /// <summary>"… đề nghị các bộ, ngành, địa phương thực hiện các nội dung sau:" names who does what is listed below it.</summary>
    private UnitName? AskedAtTheHead => _askedAtTheHead.Value;

    private UnitName? ReadAskedAtTheHead()
    {
        var opening = _outline.LastOrDefault(i =>
            i.Kind == ProvisionKind.Preamble && _manuscript.Words(i.Body).EndsWith(':')
        );
        if (opening is null || _header.Type is DocumentType.Minutes)
        {
            return null;
        }

        var sentence = Sentences.Of(_manuscript.Text, opening.Body).Last();
        var asks = Asks().Match(_manuscript.Text[sentence.Start..sentence.End]);
        return asks.Success
            ? _clauses.Asked(new Stretch(sentence.Start + asks.Index + asks.Length, sentence.End))
            : null;
    }

    /// <summary>The lines that follow with labels alone ("- Chủ trì: …"), how many they are and what they say.</summary>
    private (int Lines, Particulars Said) Below(OutlineItem item)
    {
        var said = Particulars.None;
        var lines = 0;
        for (var i = item.Ordinal + 1; i < _outline.Count; i++, lines++)
        {
            if (
                _outline[i]
                    is { Row: null, Kind: ProvisionKind.Dash or ProvisionKind.Paragraph } aside
                && Besides().IsMatch(_manuscript.Words(aside.Body))
            )
            {
                continue;
            }

            if (
                _outline[i] is not { Row: null } line
                || !(
                    line.Parent == item.Ordinal
                    || line.Kind is ProvisionKind.Dash or ProvisionKind.Paragraph
                )
                || _labels.OnlyIn(line.Body) is not { } more
            )
            {
                break;
            }

            said = said.Or(more);
        }

        return (lines, said);
    }

    private List<Draft> OfItem(OutlineItem item, Particulars below)
    {
        var said = _manuscript.Words(item.Body);
        if (
            Besides().IsMatch(said) && !Assigned().IsMatch(said)
            || (Member().IsMatch(said) && !Charged().IsMatch(said))
        )
        {
            return [];
        }

        var zone = Zones.Of(item, _outline, _manuscript, _header.Type);
        if (
            zone == Zones.Zone.Barren
            || (
                item.Kind == ProvisionKind.Preamble
                && (
                    _hasProvisions
                    || Bases().IsMatch(said)
                        && !(
                            _header.Type is DocumentType.OfficialLetter
                            && AsksInPassing().IsMatch(said)
                        )
                )
            )
        )
        {
            return [];
        }

        if (_parents.Contains(item.Ordinal) && LeadOf(item) is not null && IsHeading(item))
        {
            return [];
        }

        var drafts = _prose.Of(item.Ordinal, item.Body, LeadAbove(item), below);
        if (
            _header.Type is DocumentType.Decision
            && item.Kind is ProvisionKind.Article
            && Decides().IsMatch(said)
        )
        {
            drafts.RemoveAll(draft => draft.Lead is null);
        }

        return zone == Zones.Zone.Functions
            ? drafts.FindAll(d => d.Deadlines.Exists(found => found.Deadline is Deadline.By))
            : drafts;
    }

    private UnitName? LeadAbove(OutlineItem item)
    {
        for (var parent = item.Parent; parent is { } at; parent = _outline[at].Parent)
        {
            if (LeadOf(_outline[at]) is { } lead)
            {
                return lead;
            }
        }

        return _header.Type is DocumentType.OfficialLetter ? AskedAtTheHead : null;
    }

    private UnitName? LeadOf(OutlineItem item)
    {
        if (
            item.Kind
            is ProvisionKind.Section
                or ProvisionKind.Part
                or ProvisionKind.Chapter
                or ProvisionKind.Annex
        )
        {
            return null;
        }

        if (!_leads.TryGetValue(item.Ordinal, out var lead))
        {
            _leads[item.Ordinal] = lead = _parents.Contains(item.Ordinal) ? ReadLead(item) : null;
        }

        return lead;
    }

    private UnitName? ReadLead(OutlineItem item)
    {
        var words = _manuscript.Words(item.Body);
        var sentences = Sentences.Of(_manuscript.Text, item.Body).ToList();
        if (IsHeading(item) && sentences.Count == 1 && _clauses.HeadingLead(item.Body) is { } named)
        {
            return named;
        }

        if (!words.EndsWith(':'))
        {
            return null;
        }

        var last = sentences[^1];
        return _clauses.HeadingLead(last) ?? _clauses.Read(last, true, false).Lead;
    }

    private bool IsHeading(OutlineItem item)
    {
        var words = _manuscript.Words(item.Body);
        return words.Length <= 260 && !words.EndsWith('.') && !words.EndsWith(';');
    }

    [GeneratedRegex(@"(?:đề\s+nghị|yêu\s+cầu)\s+(?=.{4,160}:\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    /// <summary>"Căn cứ …, Sở Nội vụ đề nghị các cơ quan gửi báo cáo …": a letter of one paragraph.</summary>
    [GeneratedRegex(
        @",.{0,120}\b(?:đề\s+nghị|yêu\s+cầu)\s.{20,}[^:\s]\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex AsksInPassing();

    /// <summary>A labelled line that says where, for whom or out of which money: no work of its own.</summary>
    [GeneratedRegex(
        @"^(?:địa\s+điểm|thành\s+phần(?:\s+tham\s+dự|\s+dự)?|đối\s+tượng|(?:nguồn\s+)?kinh\s+phí|hình\s+thức|số\s+lượng|quy\s+mô|người\s+nhận|cách\s+thức)(?:\s+(?:tổ\s+chức|thực\s+hiện|tham\s+gia))?\s*:",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Besides();

    [GeneratedRegex(
        @"\b(?:giao|chủ\s+trì|bố\s+trí|cân\s+đối|tham\s+mưu|có\s+trách\s+nhiệm|đề\s+nghị)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Assigned();

    /// <summary>"1. Ông Nguyễn Văn An, Giám đốc Sở Xây dựng - Tổ phó": who belongs to a body.</summary>
    [GeneratedRegex(
        @"^(?:Mời\s+)?(?:(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|Đ/c)\s*:?\s*)?(?:(?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tá|úy|uý|tướng)|TS|ThS|BS|PGS|Bác sĩ|Kỹ sư|Luật sư)\.?\s*)*(?:\p{Lu}[\p{Ll}'’]*\s+){1,5}\p{Lu}\p{Ll}*\s*[,(–-]\s*(?:nguyên\s+)?(?:[Pp]hó|[Bb]í thư|[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng|[Cc]hánh|[ỦUủu][yỷ] viên|[Tt]ổng|[Vv]iện trưởng|[Hh]iệu trưởng|[Cc]hỉ huy|[Cc]huyên viên|[Tt]hành viên|[Tt]hư ký|[Cc]ục trưởng|[Cc]hi cục trưởng|(?:Hạt|Đội|Trạm|Đồn|Vụ) trưởng|Quyền|Đại diện|[Tt]hường trực|[Kk]ế toán|[Cc]án bộ|[Cc]ông chức|[Tt]ổ)"
    )]
    private static partial Regex Member();

    [GeneratedRegex(
        @"chỉ\s+đạo|phụ\s+trách|trách\s+nhiệm|chủ\s+trì|trực\s+tiếp|hoàn\s+thành|\d{1,2}/\d{1,2}",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Charged();

    /// <summary>What the decision itself does, it asks of nobody.</summary>
    [GeneratedRegex(
        @"^(?:Thành lập|Kiện toàn|Bổ nhiệm|Công nhận|Điều động|Ban hành|Phê duyệt|Tặng|Giải thể|Bổ sung)\s"
    )]
    private static partial Regex Decides();

    [GeneratedRegex(@"^(?:Căn cứ|Thực hiện|Kính gửi|-|Xét|Theo)")]
    private static partial Regex Bases();

    /// <summary>Only days before the document itself: it tells, it does not ask.</summary>
    private bool IsPast(Draft draft) =>
        _header.Date is { } signed
        && draft.Deadlines.Count > 0
        && draft.Deadlines.TrueForAll(d => d.Deadline is Deadline.By by && by.Date < signed);
}
