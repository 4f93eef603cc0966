using System.Text;

namespace Chutri.Platform.Web;

/// <summary>The name of a file as somebody sent it, as it may be kept and shown.</summary>
public static class PlainFileName
{
    public const int Longest = 255;
    private const int LongestEnding = 20;

    /// <summary>
    /// The last part, without control characters and halves of letters, in composed letters: browsers and archives send paths. Too
    /// long a name is cut before its ending, by which a file is opened.
    /// </summary>
    public static string Of(string given)
    {
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new string([
            .. last.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)),
        ]).Normalize(NormalizationForm.FormC);
        var ending = Path.GetExtension(plain);
        ending = ending[..Math.Min(ending.Length, LongestEnding)];
        return plain.Length <= Longest ? plain : plain[..(Longest - ending.Length)] + ending;
    }
}
