using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.Tasks;

/// <summary>In which part of a document does a provision stand: one that gives work, or one that tells, aims or explains?</summary>
internal static partial class Zones
{
    internal enum Zone
    {
        /// <summary>Nothing here is a task.</summary>
        Barren,

        /// <summary>What a body is there for, in a decision that founds it: only what has its day is a task.</summary>
        Functions,

        /// <summary>Only what names who does it counts.</summary>
        Neutral,

        /// <summary>The part that gives out the work.</summary>
        Assigning,
    }

    internal static Zone Of(
        OutlineItem item,
        IReadOnlyList<OutlineItem> outline,
        Manuscript manuscript,
        DocumentType type
    )
    {
        if (
            item.Kind is ProvisionKind.Heading or ProvisionKind.ClosingPart or ProvisionKind.Annex
            || type is DocumentType.Report or DocumentType.Submission
        )
        {
            return Zone.Barren;
        }

        var zone = type is DocumentType.Minutes ? Zone.Barren : Zone.Neutral;
        for (
            var above = item;
            above is not null;
            above = above.Parent is { } parent ? outline[parent] : null
        )
        {
            var title = TitleOf(above, manuscript);
            if (title.Length == 0)
            {
                continue;
            }

            if (
                type is DocumentType.Decision
                && above.Kind is ProvisionKind.Article
                && FunctionsOfBody().IsMatch(title)
            )
            {
                return Zone.Functions;
            }

            if (Assigning().IsMatch(title))
            {
                return Zone.Assigning;
            }

            var barren = Barren().Match(title);
            if (
                barren.Success
                && (
                    barren.Index < 12
                    || above.Kind
                        is ProvisionKind.Section
                            or ProvisionKind.Part
                            or ProvisionKind.Article
                            or ProvisionKind.Chapter
                )
            )
            {
                return Zone.Barren;
            }
        }

        return zone;
    }

    /// <summary>The heading words of a provision: all of a short one, otherwise a first short sentence that is a title.</summary>
    private static string TitleOf(OutlineItem item, Manuscript manuscript)
    {
        if (
            item.Kind
            is ProvisionKind.Paragraph
                or ProvisionKind.Preamble
                or ProvisionKind.TableRow
                or ProvisionKind.Dash
        )
        {
            return "";
        }

        var words = manuscript.Words(item.Body);
        var stop = words.AsSpan().IndexOfAny('.', ':');
        var opens = stop > 0 && stop < words.Length - 1;
        if (
            !opens
            && stop > 0
            && item.Kind is ProvisionKind.Clause or ProvisionKind.Point
            && words[^1] != ':'
        )
        {
            return "";
        }

        var title = stop > 0 ? words[..stop] : words;
        return title.Length <= 110 ? title : "";
    }

    /// <summary>"Nhiệm vụ của Tổ công tác", "Ban Chỉ đạo có nhiệm vụ".</summary>
    [GeneratedRegex(
        @"^(?:chức\s+năng|nhiệm\s+vụ)(?:,?\s+(?:và\s+)?(?:nhiệm\s+vụ|quyền\s+hạn))*\s+của\s+(?:tổ|hội\s+đồng|ban|đoàn|tiểu\s+ban)\b|^(?:tổ|hội\s+đồng|ban\s+chỉ\s+đạo|đoàn|tiểu\s+ban)\b.{0,60}\scó\s+(?:các\s+)?(?:nhiệm\s+vụ|chức\s+năng|trách\s+nhiệm)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex FunctionsOfBody();

    [GeneratedRegex(
        @"tổ\s+chức\s+thực\s+hiện|phân\s+công|nhiệm\s+vụ\s+(?:cụ\s+thể|trọng\s+tâm|chủ\s+yếu)|nhiệm\s+vụ,\s*giải\s+pháp|trách\s+nhiệm\s+(?:thực\s+hiện|của|thi\s+hành)|kết\s+luận|ý\s+kiến\s+chỉ\s+đạo|tiến\s+độ\s+thực\s+hiện|^nhiệm\s+vụ$|giao\s+nhiệm\s+vụ|hiệu\s+lực\s+và\s+tổ\s+chức|điều\s+khoản\s+thi\s+hành",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Assigning();

    [GeneratedRegex(
        @"mục\s+đích|mục\s+tiêu|chỉ\s+tiêu|quan\s+điểm|tình\s+hình|kết\s+quả\s+(?:đạt|thực|giải|công|kiểm|nổi)|^kết\s+quả|tồn\s+tại|hạn\s+chế|nguyên\s+nhân|hiện\s+trạng|thực\s+trạng|phạm\s+vi|đối\s+tượng|tiêu\s+chí|tiêu\s+chuẩn|^kinh\s+phí|khen\s+thưởng|^lịch\s|thành\s+phần|căn\s+cứ|đánh\s+giá\s+(?:chung|kết)|vị\s+trí|chức\s+năng|thẩm\s+quyền|quyền\s+hạn|cơ\s+cấu|mối\s+quan\s+hệ|phương\s+hướng|bối\s+cảnh|giải\s+thích|điều\s+khoản\s+chung|nguyên\s+tắc|hồ\s+sơ\s+(?:đề\s+nghị|gồm)|định\s+hướng|tầm\s+nhìn|ý\s+kiến\s+(?:thảo\s+luận|của|phát\s+biểu)|thảo\s+luận|^yêu\s+cầu$|ưu\s+điểm|công\s+tác\s+chỉ\s+đạo,\s+điều\s+hành|nhiệm\s+vụ\s+của\s+(?:phòng|ban|văn\s+phòng|trung\s+tâm)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Barren();
}
