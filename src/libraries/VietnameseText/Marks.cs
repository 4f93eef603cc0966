using System.Text;

namespace Chutri.VietnameseText;

/// <summary>The combining marks of Vietnamese: five tones, and the three that make another letter.</summary>
internal static class Marks
{
    internal const char Grave = '\u0300';
    internal const char Acute = '\u0301';
    internal const char Circumflex = '\u0302';
    internal const char Tilde = '\u0303';
    internal const char Breve = '\u0306';
    internal const char HookAbove = '\u0309';
    internal const char Horn = '\u031B';
    internal const char DotBelow = '\u0323';

    internal static bool IsTone(char mark) =>
        mark is Grave or Acute or Tilde or HookAbove or DotBelow;

    internal static bool IsShape(char mark) => mark is Circumflex or Breve or Horn;

    /// <summary>0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng: the order of Vietnamese dictionaries.</summary>
    internal static int ToneRank(char mark) =>
        mark switch
        {
            Grave => 1,
            HookAbove => 2,
            Tilde => 3,
            Acute => 4,
            DotBelow => 5,
            _ => 0,
        };

    /// <summary>The letter without its tone ("ậ" gives "â"), and the tone's mark or '\0'.</summary>
    internal static (char Letter, char Tone) Split(char letter)
    {
        if (letter < 0xC0)
        {
            return (letter, '\0');
        }

        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        if (parts.Length == 1)
        {
            return (letter, '\0');
        }

        var tone = parts.FirstOrDefault(IsTone);
        if (tone == '\0')
        {
            return (letter, '\0');
        }

        var rest = string.Concat(parts.Where(c => c != tone)).Normalize(NormalizationForm.FormC);
        return rest.Length == 1 ? (rest[0], tone) : (letter, '\0');
    }

    internal static string Join(char letter, char tone) =>
        tone == '\0' ? letter.ToString() : $"{letter}{tone}".Normalize(NormalizationForm.FormC);
}
