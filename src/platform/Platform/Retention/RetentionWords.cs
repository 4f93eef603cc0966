namespace Chutri.Platform;

internal static class RetentionWords
{
    public static Words ReasonNeeded { get; } =
        new(
            "Hãy ghi vì sao đổi thời hạn (nhiều nhất 500 ký tự), ví dụ số văn bản quy định.",
            "Say why the period changes (500 characters at most), for example which document rules it."
        );

    public static Words Between(RetentionRule rule)
    {
        var least = rule.Usual with { Count = rule.Bounds.Shortest };
        var most = rule.Usual with { Count = rule.Bounds.Longest };
        return new(
            $"Hãy ghi một số nguyên, từ {least.Said.Vietnamese} đến {most.Said.Vietnamese}.",
            $"Write a whole number, from {least.Said.English} to {most.Said.English}."
        );
    }
}
