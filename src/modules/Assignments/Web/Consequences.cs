using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>What an action brings about, said before it is done.</summary>
internal static class Consequences
{
    public static IReadOnlyList<Words> Of(string path, AssignmentView seen) =>
        [.. Lines(path, seen)];

    private static IEnumerable<Words> Lines(string path, AssignmentView seen) =>
        path switch
        {
            "acknowledge" =>
            [
                new(
                    $"Từ bây giờ {seen.Lead.Name} làm việc này, {seen.Accountable.Name} chịu trách nhiệm.",
                    $"From now on {seen.Lead.Name} carries it out and {seen.Accountable.Name} is accountable."
                ),
                ConsequencesOfTime.Due(seen),
                new(
                    $"Trong {Assignment.SendBackWithinWorkingDays} ngày làm việc vẫn trả lại được nếu thấy không phải việc của mình.",
                    $"For {Assignment.SendBackWithinWorkingDays} working days it can still be sent back, should it turn out to belong to another unit."
                ),
            ],
            "send-back" =>
            [
                new(
                    $"{seen.Issuer.Name} giữ việc cho tới khi giao cho đúng đơn vị.",
                    $"{seen.Issuer.Name} holds it until it is given to the rightful unit."
                ),
                ConsequencesOfTime.Due(seen),
                Asked(seen),
            ],
            "redirect" =>
            [
                new(
                    "Đơn vị được chọn chủ trì từ bây giờ và phải nhận việc.",
                    "The chosen unit leads from now on and has to acknowledge it."
                ),
                ConsequencesOfTime.Due(seen),
            ],
            "hand-to-person" =>
            [
                new(
                    "Người được chọn giữ việc từ bây giờ; người chịu trách nhiệm không đổi.",
                    "The chosen person holds it from now on; who is accountable does not change."
                ),
                ConsequencesOfTime.Due(seen),
            ],
            "name-accountable" =>
            [
                new(
                    $"{seen.Accountable.Name} không còn chịu trách nhiệm từ hôm nay; phần đã qua vẫn ghi tên người cũ.",
                    $"{seen.Accountable.Name} is no longer accountable from today; what is past keeps the old name."
                ),
            ],
            "ask-cooperation" =>
            [
                new(
                    "Đơn vị được hỏi có một việc phải trả lời, với hạn riêng.",
                    "The asked unit has a duty of its own to answer, with a deadline of its own."
                ),
                new(
                    $"Việc chính vẫn ở {seen.Lead.Name}, hạn không đổi.",
                    $"The work itself stays with {seen.Lead.Name}; its deadline does not change."
                ),
            ],
            "report-progress" =>
            [
                new(
                    $"{seen.Issuer.Name} và mọi người xem việc này đều thấy.",
                    $"{seen.Issuer.Name} and everybody who opens this can see it."
                ),
            ],
            "deliver" => Delivering(seen),
            "accept" =>
            [
                new(
                    "Việc kết thúc; đúng hạn hay quá hạn tính theo ngày trình.",
                    "The work ends; on time or late by the day it was delivered."
                ),
                .. seen.Recurrence is null
                    ? Array.Empty<Words>()
                    : [new("Kỳ tiếp theo được mở ngay.", "The next occurrence is opened at once.")],
                .. seen.OpenParts > 0
                    ? new[]
                    {
                        new Words(
                            $"Còn {seen.OpenParts} việc con chưa xong: các việc đó vẫn tiếp tục, với người giữ và hạn riêng.",
                            $"{seen.OpenParts} part(s) are still open: they go on, each with its own holder and deadline."
                        ),
                    }
                    : [],
                Asked(seen),
            ],
            "return" =>
            [
                new(
                    $"{seen.Lead.Name} giữ việc để làm lại; lần trình này không còn tính.",
                    $"{seen.Lead.Name} holds it for rework; this delivery no longer counts."
                ),
                ConsequencesOfTime.Due(seen),
            ],
            _ => ConsequencesOfTime.Of(path, seen),
        };

    private static IEnumerable<Words> Delivering(AssignmentView seen) =>
        [
            new(
                $"{seen.Issuer.Name} giữ việc để xem kết quả; ngày trình là hôm nay.",
                $"{seen.Issuer.Name} holds it to look at the result; it counts as delivered today."
            ),
            .. seen.OpenParts > 0
                ?
                [
                    new Words(
                        $"Còn {seen.OpenParts} việc con chưa xong: chỉ trình được khi ghi lý do.",
                        $"{seen.OpenParts} part(s) are still open: it can be delivered only with a reason."
                    ),
                ]
                : Array.Empty<Words>(),
        ];

    internal static Words Asked(AssignmentView seen) =>
        new(
            seen.Requests.Any(request => request.Duty.State.IsOpen())
                ? "Câu hỏi phối hợp đang chờ trả lời không còn cần trả lời."
                : "Không có câu hỏi phối hợp nào đang chờ.",
            seen.Requests.Any(request => request.Duty.State.IsOpen())
                ? "Requests for cooperation that wait for an answer fall away."
                : "No request for cooperation is waiting."
        );
}
