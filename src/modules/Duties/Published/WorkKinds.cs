using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>The kinds of act that a head hands to a stand-in, and which of them a step of a duty asks for.</summary>
public static class WorkKinds
{
    public static ActKind Give { get; } = new("give", new("giao việc", "give out work"));

    public static ActKind Judge { get; } = new("judge", new("duyệt kết quả", "judge results"));

    public static ActKind Extend { get; } =
        new("extend", new("quyết định gia hạn", "decide on extensions"));

    public static ActKind Steer { get; } =
        new("steer", new("tạm dừng, thu hồi, đôn đốc", "pause, withdraw and remind"));

    public static ActKind Receive { get; } =
        new("receive", new("nhận việc và phân công", "take on work and hand it to people"));

    public static ActKind Carry { get; } =
        new("carry", new("báo tiến độ, trình kết quả, phối hợp", "report, deliver and cooperate"));

    public static ActKind Of(NextStep step) =>
        step switch
        {
            NextStep.Judge => Judge,
            NextStep.Decide => Extend,
            NextStep.Acknowledge => Receive,
            NextStep.Redirect => Give,
            _ => Carry,
        };
}
