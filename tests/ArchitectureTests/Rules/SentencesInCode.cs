using System.Text.RegularExpressions;
using Chutri.ArchitectureTests.Reading;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>
/// A Vietnamese sentence in code has its English one beside it: as the next argument, or under the same name with "English" in the
/// place of "Vietnamese". Patterns that recognise Vietnamese are no sentences.
/// </summary>
internal static partial class SentencesInCode
{
    public static IReadOnlyList<string> Broken(IEnumerable<SourceFile> files) =>
        [.. files.SelectMany(Findings)];

    public static bool IsVietnamese(string text) => VietnameseLetter().IsMatch(text);

    private static IEnumerable<string> Findings(SourceFile file)
    {
        var text = new CSharpText(file.Text);
        foreach (var literal in text.Literals)
        {
            if (
                IsVietnamese(literal.Text)
                && !StandsInAPair(text, literal)
                && !IsNamedVietnamese(text, literal)
            )
            {
                yield return $"{file.Path}:{file.LineAt(literal.Start)}: {literal.Text}";
            }
        }
    }

    private static bool StandsInAPair(CSharpText file, Literal literal)
    {
        foreach (var call in Arguments.Around(file, literal.Start).Where(call => call.Place >= 0))
        {
            if (call.Name is "GeneratedRegex")
            {
                return true;
            }

            var mine = TextIn(file, call, call.Place);
            var next = TextIn(file, call, call.Place + 1);
            var before = TextIn(file, call, call.Place - 1);
            if (
                (next.Length > 0 && IsEnglish(next))
                || (IsVietnamese(before) && IsEnglish(mine) && IsQuoted(literal.Text))
            )
            {
                return true;
            }

            if (next.Length > 0 || before.Length > 0)
            {
                return false;
            }
        }

        return false;
    }

    private static string TextIn(CSharpText file, CallAround call, int place) =>
        place < 0 || place >= call.Arguments.Count
            ? ""
            : string.Join(
                ' ',
                file.Literals.Where(literal =>
                        call.Arguments[place].Start.Value <= literal.Start
                        && literal.End <= call.Arguments[place].End.Value
                    )
                    .Select(literal => literal.Text)
            );

    /// <summary>English may quote Vietnamese names; then an English word binds them.</summary>
    private static bool IsEnglish(string text) => !IsVietnamese(text) || IsQuoted(text);

    private static bool IsQuoted(string text) => EnglishWord().IsMatch(text);

    private static bool IsNamedVietnamese(CSharpText file, Literal literal)
    {
        var code = file.Code[..literal.Start].ToString();
        var statement = code[(code.LastIndexOf(';') + 1)..];
        return NamedVietnamese()
            .Matches(statement)
            .Any(name =>
                file.Text.Contains(
                    name.Value.Replace("Vietnamese", "English", StringComparison.Ordinal)
                        .Replace("vietnamese", "english", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
            );
    }

    [GeneratedRegex("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]")]
    private static partial Regex VietnameseLetter();

    [GeneratedRegex(@"(?i)\b(the|of|for|by|is|with|and|its|not|from|at|some|told)\b")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"(?<!\.)\b\w*[Vv]ietnamese\w*(?=\s*(?:=|\())")]
    private static partial Regex NamedVietnamese();
}
