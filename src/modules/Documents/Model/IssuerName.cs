using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.Documents.Model;

/// <summary>
/// Whose numbers these are. A committee, its standing committee and its standing body number their documents in one series,
/// as do a People's Committee and its chairman.
/// </summary>
internal static partial class IssuerName
{
    public static string Key(string issuer)
    {
        var folded = Folding.Fold(issuer);
        folded = Signs().Replace(folded, " ");
        folded = Abbreviations()
            .Replace(
                folded,
                match =>
                    match.Value switch
                    {
                        "ubnd" => "uy ban nhan dan",
                        "hdnd" => "hoi dong nhan dan",
                        "ldld" => "lien doan lao dong",
                        "mttq" => "mat tran to quoc",
                        _ => "thanh pho",
                    }
            );
        var body = Folding.WithSingleSpaces(WithinTheBody().Replace(folded, " "));
        return body.Length == 0 ? Folding.WithSingleSpaces(folded) : body;
    }

    /// <summary>The body itself as written: "Ban Thường vụ Liên đoàn Lao động" gives "Liên đoàn Lao động".</summary>
    public static string Body(string issuer) =>
        BodyWithin().Replace(Normalising.Normalise(issuer), "").Trim();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\b(ubnd|hdnd|ldld|mttq|tp)\b")]
    private static partial Regex Abbreviations();

    [GeneratedRegex(
        @"^(t m )?(ban thuong vu|ban chap hanh|thuong truc|pho chu tich|chu tich|pho bi thu|bi thu)\b"
    )]
    private static partial Regex WithinTheBody();

    [GeneratedRegex(
        @"^\s*(T/?M\.?\s+)?(Ban Thường vụ|Ban Chấp hành|Thường trực|Phó Chủ tịch|Chủ tịch|Phó Bí thư|Bí thư)\s+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex BodyWithin();
}
