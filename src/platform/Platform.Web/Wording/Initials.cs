namespace Chutri.Platform.Web;

public static class Initials
{
    /// <summary>The first letters of the last two words: "Đỗ Thị Hồng Vân" is "HV".</summary>
    public static string Of(string name)
    {
        var words = name.Split(
            ' ',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        return string.Concat(words.TakeLast(2).Select(word => char.ToUpperInvariant(word[0])));
    }
}
