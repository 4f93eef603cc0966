namespace Chutri.Platform;

/// <summary>Ends a sentence once, whatever mark the words at its end brought with them.</summary>
public static class Ending
{
    private const string Ends = ".!?…";

    /// <summary>"Làm ra: Báo cáo." stays as it is, "Làm ra: Báo cáo;" ends with a full stop instead.</summary>
    public static string Ended(this string sentence)
    {
        var text = sentence.TrimEnd().TrimEnd(',', ';', ':').TrimEnd();
        var said = text.TrimEnd('”', '’', ')');
        return said.Length > 0 && Ends.Contains(said[^1], StringComparison.Ordinal)
            ? text
            : text + ".";
    }

    public static Words Ended(this Words words) =>
        new(words.Vietnamese.Ended(), words.English.Ended());
}
