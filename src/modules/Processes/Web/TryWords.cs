using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

public static class TryWords
{
    public static Words Try { get; } = new("Thử bằng tay", "Try it by hand");
    public static Words Effect { get; } =
        new(
            "Chỉ là thử: không ai nhận việc, không ai được báo, không giữ lại gì. Người làm tìm theo tổ chức hôm nay.",
            "Only a try: nobody gets work, nobody is told, nothing is kept. Who does a step is found by today's organization."
        );
    public static Words NowAt { get; } = new("Đang ở", "Now at");
    public static Words Way { get; } = new("Đã đi qua", "The way so far");
    public static Words Nothing { get; } = new("chưa qua bước nào", "no step yet");
    public static Words Ended { get; } =
        new("Hồ sơ đi đến cuối quy trình.", "The case came to the end of the process.");
    public static Words Cancelled { get; } =
        new("Hồ sơ dừng giữa chừng.", "The case was ended early.");
    public static Words DoIt { get; } = new("Làm xong bước này", "Do this step");
    public static Words Back { get; } = new("Trả về", "Send back to");
    public static Words End { get; } = new("Dừng hồ sơ ở đây", "End the case here");
    public static Words Wait { get; } =
        new("Để thời gian trôi đến giờ hẹn", "Let time pass to the next timer");
    public static Words Waits { get; } =
        new("Hồ sơ chờ đến giờ hẹn lúc", "The case waits for the timer of");
    public static Words Anew { get; } = new("Thử lại từ đầu", "Begin anew");
    public static Words Files { get; } =
        new(
            "Bước này có ô tệp: khi thử thì coi như đã gửi.",
            "This step has files: while trying they count as sent."
        );
    public static Words NobodyFound { get; } =
        new("không tìm được ai theo quy định của bước", "nobody was found by the rule of the step");
    public static Words WhatIf { get; } =
        new("So với hồ sơ một năm qua", "Against last year's cases");
    public static Words WhatIfText { get; } =
        new(
            "Mỗi bước và cả hồ sơ lấy đúng thời gian đã làm thật, trừ lúc tạm dừng, so với thời hạn trong bản đang soạn. Hồ sơ có rẽ sang đường khác hay không thì không tính.",
            "Each step and the whole case as long as they really took, without pauses, against the time in the draft. Whether a case would have gone another way is not asked."
        );
    public static Words NoCases { get; } =
        new(
            "Một năm qua chưa có hồ sơ nào theo quy trình này.",
            "There were no cases of this process last year."
        );
    public static Words Step { get; } = new("Bước", "Step");
    public static Words Within { get; } = new("Thời hạn trong bản soạn", "Time in the draft");
    public static Words Times { get; } = new("Số lần làm", "Times done");
    public static Words Was { get; } = new("Đã trễ", "Was late");
    public static Words Would { get; } = new("Sẽ trễ", "Would be late");
    public static Words Whole { get; } = new("Cả hồ sơ", "The whole case");
    public static Words Gone { get; } =
        new(
            "Bước đã làm mà bản soạn không còn",
            "Steps that were done and the draft does not have"
        );
    public static Words Newly { get; } =
        new("Hồ sơ chỉ trễ theo bản đang soạn", "Cases that only the draft makes late");
    public static Words NoneNewly { get; } = new("Không có hồ sơ nào.", "None.");
    public static Words Move { get; } =
        new("Chuyển hồ sơ sang phiên bản mới", "Move cases to the newest version");
    public static Words MoveText { get; } =
        new(
            "Người giữ, hạn, câu hỏi đang chờ giữ nguyên. Giờ hẹn mới ở bước thì không tự đặt thêm.",
            "Holders, deadlines and questions stay as they are. New timers on a step do not begin."
        );
    public static Words NothingToMove { get; } =
        new(
            "Mọi hồ sơ đang giải quyết đã theo phiên bản mới nhất.",
            "Every case under way runs by the newest version already."
        );
    public static Words At { get; } = new("Đang ở bước", "At the step");
    public static Words LandsOn { get; } = new("Sẽ nằm ở bước", "Lands on");
    public static Words Version { get; } = new("Phiên bản", "Version");
    public static Words Stays { get; } = new("ở lại phiên bản cũ", "stays on its version");
    public static Words Choose { get; } =
        new("Chọn bước thay cho bước không còn", "Steps in the place of those that are gone");
    public static Words Next { get; } = new("Xem các hồ sơ sau", "Look at those behind them");
    public static Words Preview { get; } = new("Xem lại", "Look again");

    public static Words InPlaceOf(string step) =>
        new($"Thay cho “{step}”", $"In the place of “{step}”");

    public static Words Moved(int cases) =>
        new($"Đã chuyển {cases} hồ sơ.", $"{cases} cases moved.");

    public static Words MoveNow(int cases) => new($"Chuyển {cases} hồ sơ", $"Move {cases} cases");

    public static Words Looked(long cases, bool all) =>
        all
            ? new(
                $"Đã xem {NumberText.Of(cases).Vietnamese} hồ sơ.",
                $"{NumberText.Of(cases).English} cases looked at."
            )
            : new(
                $"Chỉ xem {NumberText.Of(cases).Vietnamese} hồ sơ mới nhất; còn nhiều hơn thế.",
                $"Only the newest {NumberText.Of(cases).English} cases were looked at; there are more."
            );

    public static Words FirstOf(int cases) =>
        new(
            $"Mỗi lần xem và chuyển nhiều nhất {cases} hồ sơ; còn hồ sơ khác.",
            $"At most {cases} are looked at and moved at once; there are more."
        );
}
