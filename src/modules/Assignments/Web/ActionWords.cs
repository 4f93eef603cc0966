using Chutri.Platform;

namespace Chutri.Assignments.Web;

/// <summary>Buttons: verbs of the domain.</summary>
internal static class ActionWords
{
    public static Words Button(string path) =>
        path switch
        {
            "acknowledge" => new("Nhận việc", "Acknowledge"),
            "send-back" => new("Trả lại", "Send back"),
            "redirect" => new("Giao lại", "Give to a unit"),
            "hand-to-person" => new("Chuyển người làm", "Hand to a person"),
            "name-accountable" => new("Đổi người chịu trách nhiệm", "Name the accountable person"),
            "ask-cooperation" => new("Hỏi đơn vị phối hợp", "Ask a cooperating unit"),
            "report-progress" => new("Báo tiến độ", "Report progress"),
            "deliver" => new("Trình kết quả", "Deliver the result"),
            "accept" => new("Xem và công nhận", "Look and accept"),
            "return" => new("Yêu cầu làm lại", "Return for rework"),
            "request-extension" => new("Xin gia hạn", "Ask for an extension"),
            "decide-extension" => new("Xem đề nghị gia hạn", "See the request for extension"),
            "pause" => new("Cho tạm dừng", "Pause"),
            "resume" => new("Cho làm tiếp", "Resume"),
            "withdraw" => new("Thu hồi", "Withdraw"),
            "break-down" => new("Chia thành việc con", "Break down into parts"),
            "remind" => new("Đôn đốc", "Remind"),
            "viewers" => new("Hạn chế người xem", "Limit who sees it"),
            _ when CooperationPaths.IsHand(path) => new(
                "Chuyển người trả lời",
                "Hand the request to a person"
            ),
            _ => new("Trả lời phối hợp", "Answer"),
        };

    /// <summary>The button that does it, on the page that says its consequences.</summary>
    public static Words Submit(string path) =>
        path switch
        {
            "accept" => new("Công nhận", "Accept"),
            "decide-extension" => new("Quyết định", "Decide"),
            "ask-cooperation" => new("Gửi câu hỏi", "Send the question"),
            "viewers" => new("Ghi người được xem", "Record who sees it"),
            _ => Button(path),
        };

    public static Words Heading(string path, string code)
    {
        var button = Submit(path);
        return new($"{button.Vietnamese}: {code}", $"{button.English}: {code}");
    }

    public static Words Question(string path) =>
        path switch
        {
            "acknowledge" => new("Nhận việc này?", "Acknowledge this?"),
            "send-back" => new("Trả lại việc này?", "Send this back?"),
            "redirect" => new("Giao lại cho đơn vị nào?", "Which unit should lead?"),
            "hand-to-person" => new("Chuyển cho ai làm?", "Who should do it?"),
            "name-accountable" => new("Ai chịu trách nhiệm?", "Who should be accountable?"),
            "ask-cooperation" => new("Hỏi đơn vị phối hợp", "Ask a cooperating unit"),
            "report-progress" => new("Đã làm được đến đâu?", "How far has it come?"),
            "deliver" => new("Trình kết quả này?", "Deliver this result?"),
            "accept" => new("Công nhận kết quả này?", "Accept this result?"),
            "return" => new("Yêu cầu làm lại?", "Return it for rework?"),
            "request-extension" => new("Xin gia hạn việc này?", "Ask for an extension?"),
            "decide-extension" => new("Cho gia hạn hay không?", "Extend it or not?"),
            "pause" => new("Cho tạm dừng việc này?", "Pause this?"),
            "resume" => new("Cho làm tiếp việc này?", "Resume this?"),
            "withdraw" => new("Thu hồi việc này?", "Withdraw this?"),
            "remind" => new("Đôn đốc đơn vị đang giữ?", "Remind whoever holds it?"),
            "viewers" => new("Những ai được xem việc này?", "Who may see this?"),
            _ when CooperationPaths.IsHand(path) => new(
                "Chuyển cho ai trả lời?",
                "Who should answer it?"
            ),
            _ => new("Trả lời đơn vị chủ trì", "Answer the lead unit"),
        };

    /// <summary>Told at the top of the next page.</summary>
    public static Words Done(string path, string code) =>
        path switch
        {
            "acknowledge" => new($"Đã nhận {code}.", $"{code} is acknowledged."),
            "send-back" => new(
                $"Đã trả lại {code} cho bên giao việc.",
                $"{code} is sent back to the issuer."
            ),
            "redirect" => new($"Đã giao lại {code}.", $"{code} is given to its unit."),
            "hand-to-person" => new($"Đã chuyển người làm {code}.", $"{code} is handed on."),
            "name-accountable" => new(
                $"Đã đổi người chịu trách nhiệm {code}.",
                $"{code} has another accountable person."
            ),
            "ask-cooperation" => new(
                "Đã gửi câu hỏi cho đơn vị phối hợp.",
                "The question is sent to the cooperating unit."
            ),
            "report-progress" => new(
                $"Đã ghi tiến độ {code}.",
                $"The progress of {code} is recorded."
            ),
            "deliver" => new(
                $"Đã trình kết quả {code}, đang chờ công nhận.",
                $"The result of {code} is delivered and waits to be accepted."
            ),
            "accept" => new($"Đã công nhận kết quả {code}.", $"The result of {code} is accepted."),
            "return" => new($"Đã yêu cầu làm lại {code}.", $"{code} is returned for rework."),
            "request-extension" => new(
                $"Đã xin gia hạn {code}, đang chờ quyết định.",
                $"An extension of {code} is asked for and waits for a decision."
            ),
            "decide-extension" => new(
                $"Đã quyết định đề nghị gia hạn {code}.",
                $"The extension of {code} is decided."
            ),
            "pause" => new($"Đã cho tạm dừng {code}.", $"{code} is paused."),
            "resume" => new($"Đã cho làm tiếp {code}.", $"{code} is resumed."),
            "withdraw" => new($"Đã thu hồi {code}.", $"{code} is withdrawn."),
            "viewers" => new($"Đã ghi người được xem {code}.", $"Who sees {code} is recorded."),
            "remind" => new($"Đã ghi lời đôn đốc {code}.", $"The reminder on {code} is recorded."),
            _ when CooperationPaths.IsHand(path) => new(
                $"Đã chuyển người trả lời phối hợp {code}.",
                $"The request in {code} is handed on."
            ),
            _ => new(
                "Đã gửi câu trả lời cho đơn vị chủ trì.",
                "The answer is sent to the lead unit."
            ),
        };
}
