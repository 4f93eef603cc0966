using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Watching;

internal static class StatusColumns
{
    public static readonly Words Name = new("Phần", "Part");
    public static readonly Words Says = new("Hiện nay", "Now");
    public static readonly Words Tone = new("Đánh giá", "Status");

    public static IReadOnlyList<Column> All { get; } = [new(Name), new(Says), new(Tone)];
}
