using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading.Header;

/// <summary>What the head of a document says: kind, number, date, issuer, subject.</summary>
internal sealed partial class HeaderReader
{
    private const int LinesOfTheHead = 40;
    private readonly List<string> _lines;
    private readonly string _text;
    private readonly int _title;
    private readonly int _numberLine;

    private HeaderReader(Manuscript manuscript)
    {
        _text = manuscript.Text;
        _lines =
        [
            .. manuscript
                .Blocks.OfType<ManuscriptParagraph>()
                .Take(LinesOfTheHead)
                .Select(p => manuscript.Words(p.Place)),
        ];
        _title = _lines.FindIndex(TitleWords.IsTitle);
        _numberLine = _lines.FindIndex(l => NumberLine().IsMatch(l));
        if (_numberLine > 15)
        {
            _numberLine = -1;
        }
    }

    internal static (DocumentHeader Header, string? Letterhead) Read(Manuscript manuscript)
    {
        var reader = new HeaderReader(manuscript);
        var type = reader.Type();
        var (place, date) = reader.PlaceAndDate();
        var letterhead = Letterhead.Read(reader._lines, reader._title, place, reader._text);
        letterhead = letterhead is null ? null : Letterhead.WrittenOut(letterhead);
        var issuer =
            type is DocumentType.News ? null : reader.TitleIssuer(letterhead) ?? letterhead;
        issuer = issuer is null ? null : Letterhead.WrittenOut(issuer);
        var number = type is DocumentType.News or DocumentType.Minutes ? null : reader.Number();
        if (date is null || type is DocumentType.News)
        {
            date = reader.DateOfEvent(type);
        }

        return (
            new DocumentHeader(type, number, date, issuer, reader.Subject(type), place, null),
            letterhead
        );
    }

    private DocumentType Type()
    {
        if (_title >= 0 && TitleWords.TypeOf(_lines[_title]) is { } type)
        {
            return type;
        }

        var official = _lines.Take(12).Any(l => Motto().IsMatch(l));
        if (_numberLine >= 0)
        {
            return DocumentType.OfficialLetter;
        }

        return official ? DocumentType.Unknown : DocumentType.News;
    }

    private string? Number()
    {
        if (_numberLine < 0)
        {
            return null;
        }

        var number = NumberLine().Match(_lines[_numberLine]).Groups["n"].Value;
        return Regex.Replace(number, @"\s+", "").TrimEnd('.', ',', '-');
    }

    private (string? Place, DateOnly? Date) PlaceAndDate()
    {
        foreach (var line in _lines.Take(25))
        {
            var match = PlaceDate().Match(line);
            if (match.Success && Dates.Of(match, 0) is { } date)
            {
                return (match.Groups["place"].Value.Trim(), date);
            }
        }

        return (null, null);
    }

    private DateOnly? DateOfEvent(DocumentType type)
    {
        var years = Dates
            .WithYear()
            .Matches(_text)
            .Where(m => m.Groups["y"].Success)
            .Select(m => Dates.Number(m.Groups["y"].Value))
            .ToList();
        var body =
            type is DocumentType.News && _lines.Count > 1
                ? _text.IndexOf('\n', StringComparison.Ordinal)
                : 0;
        var match = EventDay().Match(_text, Math.Max(0, body));
        if (!match.Success)
        {
            return Dates.FirstIn(_text);
        }

        var latest =
            years.Count == 0
                ? 0
                : years.GroupBy(y => y).OrderByDescending(g => g.Count()).First().Key;
        return Dates.Of(match, latest);
    }

    private string? TitleIssuer(string? letterhead)
    {
        if (_title < 0)
        {
            return null;
        }

        var own = OfWhom().Match(_lines[_title]);
        var spoken = own.Success ? own.Groups["who"].Value : CommitteeInSession();
        for (var i = _title + 1; spoken is null && i < Math.Min(_lines.Count, _title + 8); i++)
        {
            if (OfWhom().Match(_lines[i]) is { Success: true } next && i <= _title + 1)
            {
                spoken = next.Groups["who"].Value;
            }
            else if (Enacting().IsMatch(_lines[i]))
            {
                spoken = TelegramEnd().Replace(_lines[i], "");
            }
        }

        return spoken is null
            ? null
            : Letterhead.WithPlace(UnitCase.Of(spoken.Trim(' ', ',', ':'), _text), letterhead);
    }

    /// <summary>"NGHỊ QUYẾT / HỘI NGHỊ LẦN THỨ HAI BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XX".</summary>
    private string? CommitteeInSession()
    {
        var title = string.Join(
            ' ',
            _lines.Skip(_title + 1).Take(3).TakeWhile(l => !l.Any(char.IsLower))
        );
        var session = Session().Match(title);
        return session.Success ? session.Groups["who"].Value : null;
    }

    private string? Subject(DocumentType type)
    {
        if (type is DocumentType.News)
        {
            return _lines.Count > 0 ? _lines[0] : null;
        }

        var start =
            type is DocumentType.OfficialLetter && _title < 0
                ? _lines.FindIndex(l => About().IsMatch(l))
                : _title + 1;
        if (start < 0 || (start == 0 && type is not DocumentType.OfficialLetter))
        {
            return null;
        }

        var parts = new List<string>();
        for (var i = start; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var isIssuer = OfWhom().IsMatch(line) && i == _title + 1 || Enacting().IsMatch(line);
            if (
                isIssuer
                && parts.Count == 0
                && !(
                    type is DocumentType.Notice
                    && line.StartsWith("KẾT LUẬN", StringComparison.Ordinal)
                )
            )
            {
                continue;
            }

            if (
                (isIssuer && parts.Count > 0)
                || EndsSubject().IsMatch(line)
                || BeginsBody(line, parts.Count > 0)
                || (
                    parts.Count > 0
                    && (line.EndsWith(':') || line.Length > 100 && line.EndsWith('.'))
                )
                || Motto().IsMatch(line)
                || PlaceDate().IsMatch(line)
                || OpenDate().IsMatch(line)
                || ProvisionLabel.Of(line) is not null
            )
            {
                break;
            }

            if (
                line.Length > 320
                || (
                    parts.Count > 0 && (BodyWords().IsMatch(line) || parts.Sum(p => p.Length) > 400)
                )
            )
            {
                break;
            }

            parts.Add(isIssuer ? UnitCase.Of(line, _text) : line);
        }

        var subject = About()
            .Replace(Folding.WithSingleSpaces(string.Join(' ', parts)), "")
            .Trim(' ', '.', ':', '*');
        return subject.Length == 0 ? null : subject;
    }

    /// <summary>"Thực hiện Chỉ thị số …" may be what the document is about; a sentence that goes on to say who issues it is not.</summary>
    private static bool BeginsBody(string line, bool hasSubject) =>
        Carrying().IsMatch(line)
        && (
            hasSubject
            || line.Length > 200
            || line.EndsWith('.')
            || line.EndsWith(';')
            || line.EndsWith(':')
        );

    [GeneratedRegex(@"^Thực\s+hiện\b")]
    private static partial Regex Carrying();

    [GeneratedRegex(
        @"^(?:Số|SỐ)\s*:?\s*(?<n>\d{1,6}\s*(?:/\s*\d{4}\s*)?[-–/]\s*[A-ZĐa-zđƯư][\wĐđƯư&]*(?:\s*[-/]\s*[\wĐđƯư&.]+)*)"
    )]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^(?<place>[\p{Lu}][^,]{1,40}),\s*ngày\s+" + Dates.Day + @"\s*$")]
    private static partial Regex PlaceDate();

    /// <summary>A date whose day is still to be written in by hand.</summary>
    [GeneratedRegex(@"^[\p{Lu}][^,]{1,40},\s*ngày\s+[.…\s]*tháng")]
    private static partial Regex OpenDate();

    [GeneratedRegex(
        @"^HỘI\s+NGHỊ\b.*?\b(?<who>BAN\s+CHẤP\s+HÀNH(?:(?!\s(?:KH(?:ÓA|OÁ)|NHIỆM\s+KỲ|LẦN\s+THỨ|VỀ|NĂM)\b)[\p{Lu}\s-])+)"
    )]
    private static partial Regex Session();

    [GeneratedRegex(@"\s+(?:điện|ĐIỆN)\s*:?$")]
    private static partial Regex TelegramEnd();

    [GeneratedRegex(@"(?:ngày|Ngày|sáng|Sáng|chiều|Chiều|tối|Tối)(?:\s+ngày)?\s+" + Dates.Day)]
    private static partial Regex EventDay();

    [GeneratedRegex(
        @"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|Độc\s+lập\s*[-–]|^ĐOÀN\s+(?:TNCS|THANH\s+NIÊN\s+CỘNG\s+SẢN)\s+HỒ\s+CHÍ\s+MINH$"
    )]
    private static partial Regex Motto();

    [GeneratedRegex(@"(?:^|\s)CỦA\s+(?<who>[\p{Lu}][\p{Lu}\s,\-–]{5,})$")]
    private static partial Regex OfWhom();

    [GeneratedRegex(
        @"^(?:CHỦ\s+TỊCH|ỦY\s+BAN|UỶ\s+BAN|HỘI\s+ĐỒNG|BAN\s+THƯỜNG\s+VỤ|BAN\s+CHẤP\s+HÀNH|GIÁM\s+ĐỐC|BỘ\s+TRƯỞNG|THỦ\s+TƯỚNG|TỔNG\s+GIÁM\s+ĐỐC|HIỆU\s+TRƯỞNG|THƯỜNG\s+TRỰC|ĐOÀN\s+CHỦ\s+TỊCH|CHÁNH\s+VĂN\s+PHÒNG)[\p{Lu}\d\s,\-–]{3,}?(?:\s+(?:điện|ĐIỆN)\s*:?)?$"
    )]
    private static partial Regex Enacting();

    [GeneratedRegex(@"^(?:V/v:?|[Vv]ề\s+việc|VỀ\s+VIỆC|Về|VỀ)\s+")]
    private static partial Regex About();

    [GeneratedRegex(
        @"^(?:[-_=*—–.\s]{3,}$|Kính\s+gửi|KÍNH\s+GỬI|Căn\s+cứ|\(|\*\s*$|(?:THƯỢNG\s+)?KHẨN\s*$|HỎA\s+TỐC|HOẢ\s+TỐC|LƯU\s+HÀNH\s+NỘI\s+BỘ|XEM\s+XONG\s+TRẢ\s+LẠI|QUYẾT\s+(?:ĐỊNH|NGHỊ)\s*:?$)"
    )]
    private static partial Regex EndsSubject();

    [GeneratedRegex(
        @"^(?:Ngày|Hôm nay|Theo|Xét|Để|Sau khi|Trên cơ sở|Vào hồi|Hồi|Thời gian|Từ đầu|Nhằm|Trong|Địa điểm|Tiếp tục|Triển khai|Qua|Năm|Phát huy|I\.|1\.|-)"
    )]
    private static partial Regex BodyWords();
}
