using Chutri.Platform;

namespace Chutri.Privacy.Api;

/// <summary>What each operation about personal data does, by its identifier.</summary>
internal static class PrivacyApiWords
{
    public static Words ReadMine { get; } =
        new(
            "Tất cả những gì Chutri giữ về mình, lấy từ đâu, ai đã xem",
            "All that is held about oneself, where it came from, who looked at it"
        );
    public static Words Ask { get; } =
        new(
            "Đề nghị sửa dữ liệu cá nhân của mình",
            "Ask for a correction of one's own personal data"
        );
    public static Words Show { get; } =
        new(
            "Một đề nghị sửa dữ liệu cá nhân và câu trả lời",
            "One request for correction with its answer"
        );
    public static Words Answer { get; } =
        new(
            "Trả lời một đề nghị sửa dữ liệu cá nhân",
            "Answer a request for correction of personal data"
        );
}
