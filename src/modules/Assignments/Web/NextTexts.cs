using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>What is waited for now, in a sentence for whoever looks.</summary>
internal static class NextTexts
{
    public static Words Of(AssignmentView seen, NextAction? next) =>
        next?.Path switch
        {
            "acknowledge" => new(
                $"Xem việc, rồi nhận; nếu là việc của đơn vị khác thì trả lại và ghi rõ của ai.",
                "Look at the work and acknowledge it; if it belongs to another unit, send it back and say whose it is."
            ),
            "deliver" => new(
                $"{$"Làm ra: {seen.Deliverable}".Ended()} Xong thì trình kết quả kèm tệp.",
                $"{$"Produce: {seen.Deliverable}".Ended()} Then deliver the result with its files."
            ),
            "accept" => new(
                $"{seen.Pending!.ByName} đã trình kết quả. Xem, rồi công nhận hoặc yêu cầu làm lại.",
                $"{seen.Pending.ByName} has delivered a result. Look at it, then accept it or return it for rework."
            ),
            "redirect" => new Words(
                $"{seen.Lead.Name} trả lại, cho rằng việc của {seen.RightfulUnit?.Name}: {seen.SentBackReason}",
                $"{seen.Lead.Name} sent it back as belonging to {seen.RightfulUnit?.Name}: {seen.SentBackReason}"
            ).Ended(),
            "decide-extension" => new(
                $"{seen.OpenExtension!.AskedByName} xin gia hạn đến {Asked(seen.OpenExtension).Vietnamese}.",
                $"{seen.OpenExtension.AskedByName} asks for an extension to {Asked(seen.OpenExtension).English}."
            ),
            "resume" => new(
                "Việc đang tạm dừng. Khi đã hết vướng, cho làm tiếp; hạn lùi đúng số ngày đã dừng.",
                "The work is paused. Resume it when nothing stands in the way; the deadline moves by the days it was paused."
            ),
            { } answer when answer.StartsWith("cooperation/", StringComparison.Ordinal) => Asked(
                seen,
                answer
            ),
            _ => WhoIsWaitedFor(seen),
        };

    private static Words Asked(ExtensionView asked) =>
        DeadlineViews.Timed(DateText.Full(asked.NewDue), asked.NewDueAt);

    private static Words Asked(AssignmentView seen, string path)
    {
        var request = seen.Requests.First(one =>
            path.EndsWith($"/{one.Number}", StringComparison.Ordinal)
        );
        return new Words(
            $"{seen.Lead.Name} hỏi {request.Unit.Name}: {request.Question}",
            $"{seen.Lead.Name} asks {request.Unit.Name}: {request.Question}"
        ).Ended();
    }

    private static Words WhoIsWaitedFor(AssignmentView seen) =>
        seen.State switch
        {
            AssignmentState.Done => new(
                "Việc đã xong, không còn bước nào.",
                "This is done; nothing is left to do."
            ),
            AssignmentState.Withdrawn => new(
                "Việc đã được thu hồi, không cần làm tiếp.",
                "This was withdrawn; nothing more is to be done."
            ),
            _ when seen.IsPaused => new(
                $"Đang tạm dừng. Chờ {seen.Issuer.Name} cho làm tiếp.",
                $"Paused. Waiting for {seen.Issuer.Name} to resume it."
            ),
            AssignmentState.Issued => new(
                $"Chờ {seen.Lead.Name} nhận việc.",
                $"Waiting for {seen.Lead.Name} to acknowledge it."
            ),
            AssignmentState.Underway => new Words(
                $"{seen.Lead.Name} đang làm. Sản phẩm: {seen.Deliverable}",
                $"{seen.Lead.Name} is at work. Deliverable: {seen.Deliverable}"
            ).Ended(),
            AssignmentState.SentBack => new(
                $"Chờ {seen.Issuer.Name} giao cho đúng đơn vị.",
                $"Waiting for {seen.Issuer.Name} to give it to the rightful unit."
            ),
            _ => new(
                $"Chờ {seen.Issuer.Name} xem và công nhận kết quả.",
                $"Waiting for {seen.Issuer.Name} to look at the result and accept it."
            ),
        };
}
