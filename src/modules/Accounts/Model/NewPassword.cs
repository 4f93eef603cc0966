using System.Text;
using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>
/// A password that somebody chooses. Length protects, forced symbols do not (NIST SP 800-63B 3.1.1.2): at least 10 characters,
/// any letters in any language, not the user name, not digits only, not a few letters again and again.
/// </summary>
internal sealed record NewPassword
{
    public const int ShortestInCharacters = 10;
    private const int LongestInCharacters = 200;
    private const int FewestDifferentCharacters = 5;

    private NewPassword(string text) => Text = text;

    public string Text { get; }

    public static Outcome<NewPassword> Parse(string? typed, string userName, string field)
    {
        var text = Typed(typed);
        Words? wrong =
            text.Length == 0 ? new("Hãy nhập mật khẩu mới.", "Enter a new password.")
            : text.Length < ShortestInCharacters
                ? new(
                    $"Mật khẩu cần ít nhất {ShortestInCharacters} ký tự. Một câu ngắn dễ nhớ là tốt nhất.",
                    $"A password needs at least {ShortestInCharacters} characters. A short sentence is best."
                )
            : text.Length > LongestInCharacters
                ? new(
                    $"Mật khẩu dài nhất {LongestInCharacters} ký tự.",
                    $"A password has at most {LongestInCharacters} characters."
                )
            : text.Distinct().Count() < FewestDifferentCharacters
                ? new(
                    $"Mật khẩu cần ít nhất {FewestDifferentCharacters} ký tự khác nhau.",
                    $"A password needs at least {FewestDifferentCharacters} different characters."
                )
            : !text.Any(char.IsLetter)
                ? new(
                    "Mật khẩu chỉ có chữ số và dấu thì dễ đoán. Hãy thêm chữ, ví dụ một câu ngắn.",
                    "A password of digits and signs alone is easy to guess. Add letters, such as a short sentence."
                )
            : IsRepeated(text)
                ? new(
                    "Mật khẩu lặp lại một đoạn ngắn thì dễ đoán. Hãy viết một câu ngắn không lặp.",
                    "A password that repeats one short piece is easy to guess. Write a short sentence instead."
                )
            : userName.Length > 0 && text.Contains(userName, StringComparison.OrdinalIgnoreCase)
                ? new(
                    "Mật khẩu không được chứa tên đăng nhập.",
                    "A password must not contain the user name."
                )
            : null;
        return wrong is null ? new NewPassword(text) : Refusal.Invalid(field, wrong);
    }

    /// <summary>One piece again and again, the last time perhaps cut: "chutrichutri", "matkhau1matkhau1ma".</summary>
    private static bool IsRepeated(string text)
    {
        for (var length = 1; length <= text.Length / 2; length++)
        {
            if (text[length..] == text[..^length])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// As every door reads it: the same letters whichever way a keyboard composes Vietnamese marks, without outer spaces.
    /// </summary>
    public static string Typed(string? typed) =>
        (typed ?? "").Normalize(NormalizationForm.FormC).Trim();

    /// <summary>The record's own words would print the secret.</summary>
    public override string ToString() => "•••";
}
