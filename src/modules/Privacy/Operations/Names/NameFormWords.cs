using Chutri.Platform;

namespace Chutri.Privacy.Operations;

internal static class NameFormWords
{
    public static Words ReasonNeeded { get; } =
        new(
            "Hãy ghi vì sao gỡ tên (nhiều nhất 500 ký tự).",
            "Say why the name is taken out (500 characters at most)."
        );
    public static Words ReasonWithoutName { get; } =
        new(
            "Lý do sẽ được giữ mãi nên không được nhắc tên người này.",
            "The reason is kept for ever and must not say the name."
        );
    public static Words SureNeeded { get; } =
        new(
            "Hãy đánh dấu là đã xem và hiểu không lấy lại được.",
            "Tick that you have looked and know that it cannot be undone."
        );
    public static Words WordsGone { get; } =
        new(
            "Có chỗ đã chọn không còn ghi như lúc xem. Hãy mở lại trang và chọn lại.",
            "Some of the chosen words no longer stand as you saw them. Open the page again and choose again."
        );
}
