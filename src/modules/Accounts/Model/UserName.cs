using System.Text.RegularExpressions;
using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>What somebody types to sign in: a short name or an official e-mail address, always in lower case.</summary>
internal sealed partial record UserName
{
    private UserName(string text) => Text = text;

    public string Text { get; }

    public static Outcome<UserName> Parse(string? typed, string field)
    {
        var text = Key(typed);
        if (text.Length == 0)
        {
            return Refusal.Invalid(field, new("Hãy nhập tên đăng nhập.", "Enter a user name."));
        }

        return Allowed().IsMatch(text)
            ? new UserName(text)
            : Refusal.Invalid(
                field,
                new(
                    "Tên đăng nhập dài 3 đến 80 ký tự, chỉ gồm chữ cái không dấu, chữ số và các dấu . _ - @; bắt đầu bằng chữ hoặc số.",
                    "A user name has 3 to 80 characters: letters without marks, digits and . _ - @; it begins with a letter or a digit."
                )
            );
    }

    /// <summary>As it is kept and looked up: capitals and outer spaces make no difference.</summary>
    public static string Key(string? typed) => (typed ?? "").Trim().ToLowerInvariant();

    public override string ToString() => Text;

    [GeneratedRegex(@"^[a-z0-9][a-z0-9._@-]{2,79}$", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
