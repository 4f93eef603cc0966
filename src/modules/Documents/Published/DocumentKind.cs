using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>Kinds of documents that a register tells apart.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DocumentKind>))]
public enum DocumentKind
{
    Unknown,
    Directive,
    Resolution,
    Decision,
    Conclusion,
    Regulation,
    Guidance,
    Plan,
    Notice,
    Report,
    Submission,
    OfficialLetter,
    Telegram,
    Invitation,
    Minutes,
    Law,
    Decree,
    Circular,
    News,
}

public static class DocumentKindWords
{
    public static Words Name(this DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Directive => new("Chỉ thị", "Directive"),
            DocumentKind.Resolution => new("Nghị quyết", "Resolution"),
            DocumentKind.Decision => new("Quyết định", "Decision"),
            DocumentKind.Conclusion => new("Kết luận", "Conclusion"),
            DocumentKind.Regulation => new("Quy định, quy chế", "Regulation"),
            DocumentKind.Guidance => new("Hướng dẫn", "Guidance"),
            DocumentKind.Plan => new("Kế hoạch, chương trình", "Plan"),
            DocumentKind.Notice => new("Thông báo", "Notice"),
            DocumentKind.Report => new("Báo cáo", "Report"),
            DocumentKind.Submission => new("Tờ trình", "Submission"),
            DocumentKind.OfficialLetter => new("Công văn", "Official letter"),
            DocumentKind.Telegram => new("Công điện", "Telegram"),
            DocumentKind.Invitation => new("Giấy mời", "Invitation"),
            DocumentKind.Minutes => new("Biên bản", "Minutes"),
            DocumentKind.Law => new("Luật", "Law"),
            DocumentKind.Decree => new("Nghị định", "Decree"),
            DocumentKind.Circular => new("Thông tư", "Circular"),
            DocumentKind.News => new("Tin, bài", "News item"),
            _ => new("Văn bản", "Document"),
        };

    /// <summary>As one cites it: "Kế hoạch 222/KH-UBND", without the second name of the kind.</summary>
    public static Words CitedName(this DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Plan => new("Kế hoạch", "Plan"),
            DocumentKind.Regulation => new("Quy định", "Regulation"),
            DocumentKind.News => new("Tin", "News item"),
            _ => kind.Name(),
        };
}
