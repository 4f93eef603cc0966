using System.Globalization;

namespace Chutri.Platform;

/// <summary>One sentence in both languages. Vietnamese comes first; neither may be empty.</summary>
public sealed record Words(string Vietnamese, string English)
{
    public string In(Language language) => language is Language.English ? English : Vietnamese;

    /// <summary>The sentence in the language of the request (or of the process, outside one).</summary>
    public override string ToString() => In(Languages.Current);
}

public enum Language
{
    Vietnamese,
    English,
}

public static class Languages
{
    public static Language Current => Of(CultureInfo.CurrentUICulture);

    public static Language Of(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName is "en" ? Language.English : Language.Vietnamese;

    public static CultureInfo Culture(this Language language) =>
        CultureInfo.GetCultureInfo(language is Language.English ? "en-GB" : "vi-VN");

    public static string Code(this Language language) => language is Language.English ? "en" : "vi";
}
