using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Files;

/// <summary>A page of the web: its paragraphs, lists and tables in order, without scripts, styles and what is only for navigation.</summary>
internal static partial class HtmlFile
{
    private const int WidestSpan = 100;

    /// <summary>The encoding is judged by the bytes, as for plain text; what the page claims is only asked where that fails.</summary>
    internal static SourceFile Read(ReadOnlySpan<byte> content)
    {
        var blocks = new Builder();
        var (text, encoding) = PlainTextFile.Decode(content);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            if (open < 0 || open == text.Length - 1)
            {
                blocks.Words(text[at..]);
                break;
            }

            blocks.Words(text[at..open]);
            at = Tag(text, open, blocks);
        }

        return new(blocks.Finished(), []) { Encoding = encoding };
    }

    /// <summary>Takes one tag, comment or unread element in; where reading goes on.</summary>
    private static int Tag(string text, int open, Builder blocks)
    {
        if (string.CompareOrdinal(text, open, "<!--", 0, 4) == 0)
        {
            var end = text.IndexOf("-->", open + 4, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 3;
        }

        var next = text[open + 1];
        if (next is not ('/' or '!' or '?') && !char.IsAsciiLetter(next))
        {
            blocks.Words("<");
            return open + 1;
        }

        var close = text.IndexOf('>', open);
        if (close < 0)
        {
            return text.Length;
        }

        var tag = text.AsSpan(open + 1, close - open - 1);
        var length = 0;
        while (length < tag.Length && (char.IsAsciiLetterOrDigit(tag[length]) || length == 0))
        {
            length++;
        }

        var name = tag[..length].ToString().ToLowerInvariant();
        if (name is "script" or "style" or "noscript" or "template" or "nav" or "svg" or "head")
        {
            return AfterUnread(text, name, close, blocks);
        }

        blocks.Take(name, tag[length..]);
        return close + 1;
    }

    /// <summary>Without its end an element is only a tag; what has no end here has none further on, and is not looked for again.</summary>
    private static int AfterUnread(string text, string name, int close, Builder blocks)
    {
        var end = blocks.NeverClosed.Contains(name)
            ? -1
            : text.IndexOf($"</{name}", close, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            blocks.NeverClosed.Add(name);
            return close + 1;
        }

        return Math.Max(close + 1, text.IndexOf('>', end) + 1);
    }

    /// <summary>What has been read of the page so far. Tables inside tables are read as part of the outer cell.</summary>
    private sealed class Builder
    {
        private readonly List<SourceBlock> _blocks = [];
        private readonly StringBuilder _words = new();
        private readonly Stack<int?> _lists = new();
        private readonly Dictionary<int, (int Rows, int Span)> _merged = [];
        private List<IReadOnlyList<SourceCell>>? _rows;
        private List<SourceCell>? _row;
        private int _depth;
        private int _column;
        private (int Rows, int Span) _cell = (1, 1);

        internal HashSet<string> NeverClosed { get; } = [];

        internal void Words(string words) =>
            _words.Append(Spaces().Replace(WebUtility.HtmlDecode(words), " "));

        internal void Take(string name, ReadOnlySpan<char> rest)
        {
            switch (name)
            {
                case "br":
                    _words.Append('\n');
                    break;
                case "table":
                    OpenTable();
                    break;
                case "/table":
                    CloseTable();
                    break;
                case "tr" when _depth == 1:
                    CloseRow();
                    _row = [];
                    break;
                case "/tr" when _depth == 1:
                    CloseRow();
                    break;
                case "td" or "th" when _depth == 1:
                    CloseCell();
                    OpenCell(rest);
                    break;
                case "/td" or "/th" when _depth == 1:
                    CloseCell();
                    break;
                case "ul":
                    Break();
                    _lists.Push(null);
                    break;
                case "ol":
                    Break();
                    _lists.Push(0);
                    break;
                case "/ul" or "/ol":
                    Break();
                    _lists.TryPop(out _);
                    break;
                case "li":
                    Break();
                    OpenItem();
                    break;
                default:
                    if (IsBlock(name.TrimStart('/')))
                    {
                        Break();
                    }

                    break;
            }
        }

        internal List<SourceBlock> Finished()
        {
            while (_depth > 0)
            {
                CloseTable();
            }

            Break();
            return _blocks;
        }

        private void OpenItem()
        {
            if (_lists.TryPop(out var count))
            {
                _lists.Push(count is { } number && number < 9999 ? number + 1 : count);
                _words.Append(count is { } before ? $"{before + 1}. " : "- ");
            }
        }

        private void OpenTable()
        {
            Break();
            if (++_depth == 1)
            {
                _rows = [];
                _merged.Clear();
            }
        }

        private void CloseTable()
        {
            Break();
            if (_depth == 0 || --_depth > 0)
            {
                return;
            }

            CloseRow();
            if (_rows is { Count: > 0 } rows)
            {
                _blocks.Add(new SourceTable(rows));
            }

            _rows = null;
        }

        private void OpenCell(ReadOnlySpan<char> rest)
        {
            _row ??= [];
            Continue();
            var attributes = rest.ToString();
            _cell = (Number(Down().Match(attributes)), Number(Across().Match(attributes)));
        }

        private void CloseCell()
        {
            if (_row is null || _depth != 1)
            {
                return;
            }

            var text = _words.ToString().Trim();
            if (_cell == (0, 0))
            {
                return;
            }

            _words.Clear();
            _row.Add(new SourceCell(_column, _cell.Span, text));
            if (_cell.Rows > 1)
            {
                _merged[_column] = (_cell.Rows - 1, _cell.Span);
            }

            _column += _cell.Span;
            _cell = (0, 0);
        }

        private void CloseRow()
        {
            CloseCell();
            if (_row is { Count: > 0 } row)
            {
                Continue();
                _rows!.Add(row);
            }

            _row = null;
            _column = 0;
            _cell = (0, 0);
        }

        /// <summary>Cells merged downwards stand in this row too, where the next cell would have come.</summary>
        private void Continue()
        {
            while (_merged.TryGetValue(_column, out var above))
            {
                _row!.Add(new SourceCell(_column, above.Span, "", Continues: true));
                if (above.Rows <= 1)
                {
                    _merged.Remove(_column);
                }
                else
                {
                    _merged[_column] = above with { Rows = above.Rows - 1 };
                }

                _column += above.Span;
            }
        }

        private void Break()
        {
            if (_depth > 0)
            {
                _words.Append('\n');
                return;
            }

            var text = _words.ToString();
            _words.Clear();
            if (!string.IsNullOrWhiteSpace(text))
            {
                _blocks.Add(new SourceParagraph(text.Trim(), AfterGap: true));
            }
        }

        private static int Number(Match match) =>
            match.Success && int.TryParse(match.Groups["n"].Value, out var number)
                ? Math.Clamp(number, 1, WidestSpan)
                : 1;

        private static bool IsBlock(string name) =>
            name
                is "p"
                    or "div"
                    or "h1"
                    or "h2"
                    or "h3"
                    or "h4"
                    or "h5"
                    or "h6"
                    or "section"
                    or "article"
                    or "header"
                    or "footer"
                    or "main"
                    or "aside"
                    or "blockquote"
                    or "pre"
                    or "hr"
                    or "li"
                    or "dt"
                    or "dd"
                    or "dl"
                    or "figure"
                    or "figcaption"
                    or "center"
                    or "caption"
                    or "body"
                    or "title"
                    or "address";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"rowspan\s*=\s*[""']?(?<n>\d{1,4})", RegexOptions.IgnoreCase)]
    private static partial Regex Down();

    [GeneratedRegex(@"colspan\s*=\s*[""']?(?<n>\d{1,4})", RegexOptions.IgnoreCase)]
    private static partial Regex Across();
}
