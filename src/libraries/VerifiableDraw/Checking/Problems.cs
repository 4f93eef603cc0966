using System.Text.RegularExpressions;

namespace Chutri.VerifiableDraw.Checking;

/// <summary>What was found so far.</summary>
internal sealed partial class Problems
{
    private const int LongestCode = 60;
    private readonly List<DrawProblem> _found = [];

    internal IReadOnlyList<DrawProblem> All => _found;

    internal void Add(string code, string place, string vietnamese, string english) =>
        _found.Add(new(code, place, $"{place}: {vietnamese}", $"{place}: {english}"));

    /// <summary>Words on one line: they become a field of the canonical bytes, and parted by nothing but tabs and line feeds.</summary>
    internal void Words(string? words, string place)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            Add("missing", place, "còn trống. Hãy ghi vào.", "is empty. Please fill it in.");
        }
        else if (words.Any(char.IsControl) || HasHalfCharacter(words))
        {
            Add(
                "not-one-line",
                place,
                "có dấu xuống dòng, dấu tab hoặc ký tự hỏng. Hãy viết trên một dòng.",
                "holds a line break, a tab or a broken character. Write it on one line."
            );
        }
    }

    internal void Identifier(string? code, string place)
    {
        if (code is null || code.Length > LongestCode || !Code().IsMatch(code))
        {
            Add(
                "code-malformed",
                place,
                $"mã \"{code}\" không đúng dạng. Dùng 1 đến {LongestCode} chữ cái, chữ số, dấu chấm, gạch nối, gạch dưới.",
                $"the code \"{code}\" has the wrong shape. Use 1 to {LongestCode} letters, digits, full stops, hyphens and low lines."
            );
        }
    }

    internal void Between(long number, long least, long most, string place)
    {
        if (number < least || number > most)
        {
            Add(
                "out-of-range",
                place,
                $"là {number}; phải từ {least} đến {most}.",
                $"is {number}; it has to be {least} to {most}."
            );
        }
    }

    internal void WholeSeconds(DateTimeOffset moment, string place)
    {
        if (moment.Offset != TimeSpan.Zero || moment.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            Add(
                "moment-not-utc",
                place,
                "phải là giờ UTC, tròn giây, như 2026-12-01T02:00:00Z.",
                "has to be in UTC and whole seconds, as 2026-12-01T02:00:00Z."
            );
        }
    }

    internal void Hexadecimal(string? text, int digits, bool orMore, string place)
    {
        if (
            text is null
            || !Digits().IsMatch(text)
            || (orMore ? text.Length < digits || text.Length % 2 != 0 : text.Length != digits)
        )
        {
            Add(
                "not-hexadecimal",
                place,
                orMore
                    ? $"phải là số thập lục phân viết thường (0-9, a-f), chẵn chữ số, ít nhất {digits} chữ số."
                    : $"phải là {digits} chữ số thập lục phân viết thường (0-9, a-f).",
                orMore
                    ? $"has to be an even number of hexadecimal digits in small letters, {digits} at least."
                    : $"has to be {digits} hexadecimal digits in small letters."
            );
        }
    }

    private static bool HasHalfCharacter(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsSurrogate(words[i]))
            {
                continue;
            }

            if (
                !char.IsHighSurrogate(words[i])
                || i + 1 == words.Length
                || !char.IsLowSurrogate(words[i + 1])
            )
            {
                return true;
            }

            i++;
        }

        return false;
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}._-]+\z")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[0-9a-f]+\z")]
    private static partial Regex Digits();
}
