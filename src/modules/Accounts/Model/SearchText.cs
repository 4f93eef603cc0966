using Chutri.VietnameseText;

namespace Chutri.Accounts.Model;

internal static class SearchText
{
    public static string Of(params IEnumerable<string> parts) =>
        Folding.Fold(string.Join(' ', parts));
}
