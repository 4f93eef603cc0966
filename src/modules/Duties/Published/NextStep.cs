using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>What the holder has to do now.</summary>
public enum NextStep
{
    /// <summary>Take the assignment, or send it back.</summary>
    Acknowledge,

    /// <summary>Carry it out and hand in the result.</summary>
    Carry,

    /// <summary>Accept what was handed in, or ask for rework.</summary>
    Judge,

    /// <summary>Answer the unit that leads.</summary>
    Answer,

    /// <summary>Decide on a request.</summary>
    Decide,

    /// <summary>It was sent back: assign it to the unit whose work it is.</summary>
    Redirect,

    /// <summary>Attend a make-up session, or read and confirm.</summary>
    Study,

    /// <summary>Do the step of the process that the case is at.</summary>
    DoStep,

    /// <summary>Answer the sheet, name the shortcomings and hand the review in.</summary>
    Review,

    /// <summary>See whether a remedy helped.</summary>
    CheckEffect,

    /// <summary>Read the letter of apology and sign it.</summary>
    Apologise,
}

public static class NextStepWords
{
    /// <summary>The step as an address writes it: <c>/assignments/NV-2026-000412?do=acknowledge</c>.</summary>
    public static string Word(this NextStep step) =>
        step switch
        {
            NextStep.Acknowledge => "acknowledge",
            NextStep.Carry => "carry",
            NextStep.Judge => "judge",
            NextStep.Answer => "answer",
            NextStep.Decide => "decide",
            NextStep.Study => "study",
            NextStep.DoStep => "do-step",
            NextStep.Review => "review",
            NextStep.CheckEffect => "check-effect",
            NextStep.Apologise => "apologise",
            _ => "redirect",
        };

    /// <summary>The page of the thing, opened at this step.</summary>
    public static string Address(this NextStep step, string url) => $"{url}?do={step.Word()}";

    /// <summary>The page of the thing, opened at reminding whoever holds it.</summary>
    public static string ReminderAddress(string url) => $"{url}?do=remind";

    /// <summary>What the one button says.</summary>
    public static Words Button(this NextStep step) =>
        step switch
        {
            NextStep.Acknowledge => new("Nhận việc", "Acknowledge"),
            NextStep.Carry => new("Trình kết quả", "Hand in"),
            NextStep.Judge => new("Xem kết quả", "See the result"),
            NextStep.Answer => new("Trả lời", "Answer"),
            NextStep.Decide => new("Xem đề nghị", "See the request"),
            NextStep.Study => new("Học bù", "Catch up"),
            NextStep.DoStep => new("Làm bước này", "Do this step"),
            NextStep.Review => new("Tự soi", "Review"),
            NextStep.CheckEffect => new("Kiểm lại", "Check"),
            NextStep.Apologise => new("Xem và ký", "Read and sign"),
            _ => new("Giao lại", "Reassign"),
        };

    /// <summary>Verb and object: what the holder has to do with the thing of this title.</summary>
    public static Words Doing(this NextStep step, string title) =>
        step switch
        {
            NextStep.Acknowledge => new($"Nhận việc: {title}", $"Acknowledge: {title}"),
            NextStep.Judge => new(
                $"Công nhận hoặc yêu cầu làm lại: {title}",
                $"Accept or return for rework: {title}"
            ),
            NextStep.Answer => new($"Trả lời: {title}", $"Answer: {title}"),
            NextStep.Decide => new(
                $"Quyết định đề nghị gia hạn: {title}",
                $"Decide on the extension: {title}"
            ),
            NextStep.Redirect => new(
                $"Giao lại việc bị trả lại: {title}",
                $"Reassign what was sent back: {title}"
            ),
            _ => new(title, title),
        };
}
