using System.Globalization;
using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Outline;

/// <summary>Cuts a manuscript into provisions and finds for each the one above it.</summary>
internal sealed partial class OutlineReader
{
    private readonly Manuscript _manuscript;
    private readonly List<OutlineItem> _items = [];
    private readonly Stack<(int Ordinal, int Depth)> _above = new();
    private readonly Dictionary<string, int> _paths = [];
    private bool _inHeading = true;
    private bool _inClosing;
    private bool _numbered;

    private OutlineReader(Manuscript manuscript) => _manuscript = manuscript;

    internal static List<OutlineItem> Read(Manuscript manuscript)
    {
        var reader = new OutlineReader(manuscript);
        foreach (var block in manuscript.Blocks)
        {
            if (block is ManuscriptParagraph paragraph)
            {
                reader.Add(paragraph);
            }
            else if (block is ManuscriptTable table)
            {
                reader.Add(table);
            }
        }

        return reader._items;
    }

    private void Add(ManuscriptParagraph paragraph)
    {
        var text = _manuscript.Words(paragraph.Place);
        if (Annex().IsMatch(text) || (_inClosing && TitleWords.IsTitle(text)))
        {
            _inClosing = false;
            _inHeading = !Annex().IsMatch(text);
            _numbered = false;
            _above.Clear();
            Add(ProvisionKind.Annex, "", 0, paragraph.Place, 0);
            return;
        }

        if (Closing().IsMatch(text))
        {
            _inClosing = true;
            _inHeading = false;
        }

        if (_inClosing)
        {
            _above.Clear();
            Add(ProvisionKind.ClosingPart, "", ProvisionLabel.DepthOfParagraph, paragraph.Place, 0);
            return;
        }

        var label = ProvisionLabel.Of(text);
        if (_inHeading && !OpensBody(text, label))
        {
            Add(ProvisionKind.Heading, "", ProvisionLabel.DepthOfParagraph, paragraph.Place, 0);
            return;
        }

        _inHeading = false;
        if (label is { Kind: not ProvisionKind.Dash } || (label is not null && _numbered))
        {
            _numbered = true;
            Add(label.Kind, label.Label, label.Depth, paragraph.Place, label.Length);
            return;
        }

        AddPlain(text, paragraph.Place, label);
    }

    private void AddPlain(string text, Stretch place, ProvisionLabel? label)
    {
        if (!_numbered)
        {
            Add(ProvisionKind.Preamble, "", ProvisionLabel.DepthOfParagraph, place, 0);
            _numbered = Announces().IsMatch(text);
            return;
        }

        // A paragraph after a heading, or after words that end in a colon, lies below them; otherwise beside what came before.
        while (_above.Count > 0 && !Holds(_items[_above.Peek().Ordinal], text))
        {
            _above.Pop();
        }

        Add(
            label?.Kind ?? ProvisionKind.Paragraph,
            "",
            ProvisionLabel.DepthOfParagraph,
            place,
            label?.Length ?? 0
        );
    }

    private bool Holds(OutlineItem item, string text)
    {
        if (
            ClosingFormula().IsMatch(text)
            && item.Kind is not (ProvisionKind.Section or ProvisionKind.Article)
        )
        {
            return false;
        }

        var words = _manuscript.Words(item.Body);
        return item.Kind
                is ProvisionKind.Section
                    or ProvisionKind.Part
                    or ProvisionKind.Chapter
                    or ProvisionKind.Article
                    or ProvisionKind.Annex
            || words.EndsWith(':')
            || !words.EndsWith('.') && !words.EndsWith(';') && words.Length < 160;
    }

    private void Add(ManuscriptTable table)
    {
        _inHeading = false;
        foreach (var row in table.Rows)
        {
            Add(
                ProvisionKind.TableRow,
                "",
                ProvisionLabel.DepthOfParagraph,
                row.Place,
                0,
                row,
                table
            );
        }
    }

    private void Add(
        ProvisionKind kind,
        string label,
        int depth,
        Stretch place,
        int labelLength,
        ManuscriptRow? row = null,
        ManuscriptTable? table = null
    )
    {
        while (_above.Count > 0 && _above.Peek().Depth >= depth)
        {
            _above.Pop();
        }

        int? parent = _above.Count > 0 ? _above.Peek().Ordinal : null;
        var item = new OutlineItem
        {
            Ordinal = _items.Count,
            Kind = kind,
            Label = label,
            Path = PathOf(kind, label, parent),
            Place = place,
            Body = new Stretch(place.Start + labelLength, place.End),
            Parent = parent,
            Row = row,
            Table = table,
        };
        _items.Add(item);
        if (depth < ProvisionLabel.DepthOfParagraph)
        {
            _above.Push((item.Ordinal, depth));
        }
    }

    private string PathOf(ProvisionKind kind, string label, int? parent)
    {
        var own = (kind, label.Length) switch
        {
            (ProvisionKind.Article, _) => "dieu-" + label,
            (ProvisionKind.Chapter, _) => "chuong-" + label,
            (_, > 0) => label.Replace(' ', '-'),
            (ProvisionKind.Heading, _) => "h",
            (ProvisionKind.Preamble, _) => "mo-dau",
            (ProvisionKind.Annex, _) => "phu-luc",
            (ProvisionKind.TableRow, _) => "hang",
            (ProvisionKind.ClosingPart, _) => "ket",
            (ProvisionKind.Dash, _) => "-",
            _ => "p",
        };
        var path =
            parent is { } above && kind is not (ProvisionKind.Heading or ProvisionKind.Preamble)
                ? _items[above].Path + "." + own
                : own;
        var count = _paths.GetValueOrDefault(path) + 1;
        _paths[path] = count;
        if (count > 1 || label.Length == 0)
        {
            path += (label.Length == 0 ? "" : "~") + count.ToString(CultureInfo.InvariantCulture);
        }

        return path;
    }

    private static bool OpensBody(string text, ProvisionLabel? label) =>
        BodyOpener().IsMatch(text)
        || (text.Any(char.IsLower) && Resolves().IsMatch(text))
        || (label is { Kind: not ProvisionKind.Dash } && text.Any(char.IsLower))
        || (label is { Kind: ProvisionKind.Section })
        || (text.Length > 200);

    [GeneratedRegex(@"^(?:PHỤ\s+LỤC|Phụ\s+lục)\b(?!.{0,60}\bkèm theo\b.{60,}).{0,80}$")]
    private static partial Regex Annex();

    [GeneratedRegex(
        @"^(?:Nơi\s+nhận|NƠI\s+NHẬN)\s*:?|^Chú\s+thích\s+\d+:|^(?:T/?M\.?|TM\.|K/?T\.?|TL\.|T/L)\s+[\p{Lu}\s]{4,}$"
    )]
    private static partial Regex Closing();

    [GeneratedRegex(
        @"^(?:Căn cứ|Thực hiện|Xét|Để |Nhằm |Thời gian qua|Trong thời gian|Kính gửi|Theo |Ngày |Hôm nay|Từ đầu|Sau khi|Nhân dịp|Trên cơ sở|Tiếp tục|Triển khai|Vừa qua|Qua |Hiện nay|Năm |Tiếp theo|Vào hồi|Hồi |Bước vào|Trước tình hình|Được sự|Phát huy)"
    )]
    private static partial Regex BodyOpener();

    [GeneratedRegex(
        @"\b(?:quyết\s+nghị|quyết\s+định|yêu\s+cầu|như\s+sau)\s*:$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Resolves();

    [GeneratedRegex(
        @"^(?:Trong quá trình|Quá trình|Nhận được|Trên đây|Đề nghị các (?:cơ quan|đơn vị|đồng chí)|Yêu cầu các (?:cơ quan|đơn vị)|Có gì vướng mắc|Nếu có|Căn cứ|Giao Văn phòng|.{0,30}(?:này )?(?:có hiệu lực|thay thế|được phổ biến|phổ biến đến)|Kết quả thực hiện)"
    )]
    private static partial Regex ClosingFormula();

    [GeneratedRegex(
        @"(?:yêu cầu|đề nghị|giao|chỉ đạo|như sau|sau đây|nội dung sau|nhiệm vụ sau|kết luận|quyết nghị)[^.;]{0,80}:$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Announces();
}
