using System.Text;

namespace Chutri.Similarity.Lists;

/// <summary>Cuts bytes into lines; a line that is not Unicode is a problem of its own.</summary>
internal sealed class TableLines
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly List<(int Number, string Text)> _rest = [];

    public TableLines(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            content = content[Encoding.UTF8.Preamble.Length..];
        }

        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.Contains((byte)0))
        {
            Problems.Add(new(1, TableSentences.NotText));
            return;
        }

        for (var number = 1; content.Length > 0; number++)
        {
            var end = content.IndexOf((byte)'\n');
            var line = end < 0 ? content : content[..end];
            content = end < 0 ? [] : content[(end + 1)..];
            Add(number, line.TrimEnd((byte)'\r'));
        }
    }

    public List<LineProblem> Problems { get; } = [];
    public string First { get; private set; } = "";
    public IReadOnlyList<(int Number, string Text)> Rest => _rest;

    private void Add(int number, ReadOnlySpan<byte> line)
    {
        string text;
        try
        {
            text = Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            Problems.Add(new(number, TableSentences.NotUnicode));
            return;
        }

        if (number == 1)
        {
            First = text;
        }
        else
        {
            _rest.Add((number, text));
        }
    }
}
