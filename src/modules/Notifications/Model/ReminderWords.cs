using Chutri.Platform;

namespace Chutri.Notifications.Model;

/// <summary>A policy as it is read: "người giữ việc: trước hạn 3 và 1 ngày làm việc, đúng ngày hạn; …".</summary>
internal static class ReminderWords
{
    public static Words All(ReminderSteps steps)
    {
        Words[] parts =
        [
            For(new("người giữ việc", "the holder"), steps.Holder),
            For(new("người đứng đầu đơn vị giữ việc", "the head of the unit"), steps.Head),
            For(new("người giao việc", "the issuer"), steps.Issuer),
            Repeat(steps.RepeatEvery),
        ];
        return new(
            string.Join("; ", parts.Select(part => part.Vietnamese)),
            string.Join("; ", parts.Select(part => part.English))
        );
    }

    public static Words Repeat(int every) =>
        every == 0
            ? new("sau mốc cuối không nhắc lại", "not repeated after the last step")
            : new(
                $"sau mốc cuối, cứ {every} ngày làm việc nhắc lại",
                $"after the last step again every {every} working {Days(every)}"
            );

    /// <summary>"trước hạn 3 và 1 ngày làm việc, đúng ngày đến hạn, sau hạn 1 ngày làm việc".</summary>
    public static Words Steps(IReadOnlyList<int> steps)
    {
        if (steps.Count == 0)
        {
            return new("không nhắc", "not reminded");
        }

        int[] before = [.. steps.Where(step => step < 0).Select(step => -step).OrderDescending()];
        int[] after = [.. steps.Where(step => step > 0).Order()];
        List<Words> said = [];
        if (before.Length > 0)
        {
            said.Add(
                new(
                    $"trước hạn {List(before, "và")} ngày làm việc",
                    $"{List(before, "and")} working {Days(before[^1])} before the due day"
                )
            );
        }

        if (steps.Contains(0))
        {
            said.Add(new("đúng ngày đến hạn", "on the due day"));
        }

        if (after.Length > 0)
        {
            said.Add(
                new(
                    $"sau hạn {List(after, "và")} ngày làm việc",
                    $"{List(after, "and")} working {Days(after[^1])} after it"
                )
            );
        }

        return new(
            string.Join(", ", said.Select(one => one.Vietnamese)),
            string.Join(", ", said.Select(one => one.English))
        );
    }

    private static Words For(Words who, IReadOnlyList<int> steps)
    {
        var said = Steps(steps);
        return new($"{who.Vietnamese}: {said.Vietnamese}", $"{who.English}: {said.English}");
    }

    private static string List(int[] numbers, string and) =>
        numbers.Length == 1
            ? $"{numbers[0]}"
            : $"{string.Join(", ", numbers[..^1])} {and} {numbers[^1]}";

    private static string Days(int count) => count == 1 ? "day" : "days";
}
