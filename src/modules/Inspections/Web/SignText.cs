using Chutri.SelfReview;

namespace Chutri.Inspections.Web;

/// <summary>A sign of the catalogue as a page shows it: its code says nothing to whoever does not know the catalogue by heart.</summary>
internal static class SignText
{
    public static async Task<IReadOnlyDictionary<string, string>> Read(
        SignsInForce signs,
        CancellationToken stop
    ) => (await signs.Read(stop)).ToDictionary(sign => sign.Code, sign => sign.Text);

    /// <param name="code">Of the sign.</param>
    /// <param name="texts">Of the catalogue in force; a sign that it has no more stays with its code.</param>
    public static string Of(string code, IReadOnlyDictionary<string, string> texts) =>
        texts.TryGetValue(code, out var text) ? $"{code}. {text}" : code;
}
