using System.Text;
using Chutri.VietnameseText;

namespace Chutri.Processes.Describing;

/// <summary>From "Lý do nghỉ" to <c>ly_do_nghi</c>: a name that conditions of a process can use.</summary>
internal static class FieldName
{
    private const int Longest = 60;

    public static string Of(string label)
    {
        var name = new StringBuilder();
        foreach (var letter in Folding.Fold(label))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                name.Append(char.ToLowerInvariant(letter));
            }
            else if (name.Length > 0 && name[^1] is not '_')
            {
                name.Append('_');
            }
        }

        var made = name.ToString().Trim('_');
        made = made.Length > Longest ? made[..Longest].Trim('_') : made;
        return made.Length == 0 || char.IsAsciiDigit(made[0]) ? "o_" + made : made;
    }
}
