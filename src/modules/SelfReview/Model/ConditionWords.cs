using Chutri.Platform;

namespace Chutri.SelfReview.Model;

internal static class ConditionWords
{
    /// <summary>What the answer is where the condition holds: “có”, “trên 0”.</summary>
    public static Words Said(this Condition condition)
    {
        var value = condition.Value;
        return condition.Sign switch
        {
            "=" => new($"“{value}”", $"“{value}”"),
            "<>" => new($"khác “{value}”", $"anything but “{value}”"),
            "<" => new($"dưới {value}", $"less than {value}"),
            "<=" => new($"từ {value} trở xuống", $"{value} or less"),
            ">" => new($"trên {value}", $"more than {value}"),
            ">=" => new($"từ {value} trở lên", $"{value} or more"),
            _ => new("bất kỳ", "anything"),
        };
    }

    public static Words AskedWhen(Condition condition)
    {
        var said = condition.Said();
        return new(
            $"Chỉ hỏi khi câu {condition.Question} trả lời {said.Vietnamese}",
            $"Asked only when the answer to {condition.Question} is {said.English}"
        );
    }

    public static Words EvidenceWhen(Condition condition)
    {
        var said = condition.Said();
        return condition.IsAlways
            ? new("Luôn cần minh chứng", "Always needs evidence")
            : new(
                $"Cần minh chứng khi trả lời {said.Vietnamese}",
                $"Needs evidence when the answer is {said.English}"
            );
    }
}
