namespace Chutri.Documents.Model;

/// <summary>Abbreviations of kinds in the symbol of a document (Decree 30/2020/NĐ-CP, annex III; Guidance 36-HD/VPTW), without marks.</summary>
internal static class DocumentSymbols
{
    public static DocumentKind KindOf(string part) =>
        part switch
        {
            "CT" => DocumentKind.Directive,
            "NQ" => DocumentKind.Resolution,
            "QD" => DocumentKind.Decision,
            "KL" => DocumentKind.Conclusion,
            "QC" or "QYD" or "QDI" => DocumentKind.Regulation,
            "HD" => DocumentKind.Guidance,
            "KH" or "CTR" => DocumentKind.Plan,
            "TB" => DocumentKind.Notice,
            "BC" => DocumentKind.Report,
            "TTR" => DocumentKind.Submission,
            "CV" => DocumentKind.OfficialLetter,
            "CD" => DocumentKind.Telegram,
            "GM" => DocumentKind.Invitation,
            "BB" => DocumentKind.Minutes,
            "ND" => DocumentKind.Decree,
            "TT" => DocumentKind.Circular,
            _ => DocumentKind.Unknown,
        };
}
