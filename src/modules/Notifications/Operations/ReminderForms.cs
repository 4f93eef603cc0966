using System.Globalization;
using Chutri.Notifications.Model;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>As it was typed: working days, divided by commas.</summary>
/// <param name="Before">How many before the due day the holder is reminded.</param>
/// <param name="OnDay">Is the holder reminded on the due day itself?</param>
/// <param name="After">How many after it the holder is reminded.</param>
/// <param name="Head">How many after it the head of the unit is told.</param>
/// <param name="Issuer">How many after it whoever gave out the work is told.</param>
/// <param name="Repeat">After the last step, again every so many; 0 = no more.</param>
internal sealed record ReminderForm(
    string? Before,
    bool OnDay,
    string? After,
    string? Head,
    string? Issuer,
    string? Repeat,
    string? Reason
)
{
    private const int LongestReason = 500;

    public Outcome<SetRemindersRequest> Parse(string unit)
    {
        var errors = new List<FieldError>();
        var before = Days("before", Before, errors);
        var after = Days("after", After, errors);
        var head = Days("head", Head, errors);
        var issuer = Days("issuer", Issuer, errors);
        var repeat = Whole(Repeat, 0, ReminderSteps.LongestRepeat);
        if (repeat is null)
        {
            errors.Add(new("repeat", ReminderFormWords.RepeatBetween));
        }

        var reason = ReasonOf(Reason, "reason", errors);
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new SetRemindersRequest(
                unit,
                new(
                    [
                        .. before.OrderDescending().Select(day => -day),
                        .. OnDay ? new[] { 0 } : [],
                        .. after.Order(),
                    ],
                    [.. head.Order()],
                    [.. issuer.Order()],
                    repeat!.Value
                ),
                reason
            );
    }

    /// <param name="field">In which the reason was typed.</param>
    public static Outcome<LiftRemindersRequest> Lifting(string unit, string? reason, string field)
    {
        var errors = new List<FieldError>();
        var why = ReasonOf(reason, field, errors);
        return errors.Count > 0 ? Refusal.Invalid(errors) : new LiftRemindersRequest(unit, why);
    }

    private static string ReasonOf(string? typed, string field, List<FieldError> errors)
    {
        var reason = (typed ?? "").Trim().Normalize();
        if (reason.Length is 0 or > LongestReason)
        {
            errors.Add(new(field, ReminderFormWords.ReasonNeeded));
        }

        return reason;
    }

    private static int[] Days(string field, string? typed, List<FieldError> errors)
    {
        string[] parts = (typed ?? "").Split(
            [',', ';', ' '],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        var days = parts.Select(part => Whole(part, 1, ReminderSteps.Furthest)).ToList();
        if (days.Contains(null))
        {
            errors.Add(new(field, ReminderFormWords.DaysBetween));
        }
        else if (days.Distinct().Count() > ReminderSteps.MostSteps)
        {
            errors.Add(new(field, ReminderFormWords.TooMany));
        }

        return [.. days.OfType<int>().Distinct()];
    }

    private static int? Whole(string? typed, int least, int most) =>
        int.TryParse(
            string.IsNullOrWhiteSpace(typed) ? "0" : typed.Trim(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number >= least
        && number <= most
            ? number
            : null;
}

internal static class ReminderFormWords
{
    public static Words DaysBetween { get; } =
        new(
            $"Hãy ghi số ngày làm việc, từ 1 đến {ReminderSteps.Furthest}, cách nhau bằng dấu phẩy; ví dụ: 5, 2. Không nhắc thì để trống.",
            $"Give working days from 1 to {ReminderSteps.Furthest}, divided by commas, for example: 5, 2. Leave it empty for none."
        );

    public static Words TooMany { get; } =
        new(
            $"Hãy chọn nhiều nhất {ReminderSteps.MostSteps} mốc.",
            $"Choose {ReminderSteps.MostSteps} steps at most."
        );

    public static Words RepeatBetween { get; } =
        new(
            $"Hãy ghi số ngày làm việc từ 0 đến {ReminderSteps.LongestRepeat}; 0 là không nhắc lại.",
            $"Give working days from 0 to {ReminderSteps.LongestRepeat}; 0 = not repeated."
        );

    public static Words ReasonNeeded { get; } =
        new(
            "Hãy ghi lý do hoặc căn cứ, tối đa 500 ký tự.",
            "Give the reason or basis, 500 characters at most."
        );
}
