namespace Chutri.VerifiableDraw.Verifying;

internal static class StepWords
{
    internal static VerifiedStep Wrong(string code, DrawProblem problem, int all = 1) =>
        all == 1
            ? new(code, StepState.Wrong, problem.Vietnamese, problem.English)
            : new(
                code,
                StepState.Wrong,
                $"{problem.Vietnamese} (và {all - 1} chỗ sai nữa)",
                $"{problem.English} (and {all - 1} more)"
            );

    internal static VerifiedStep ListRight(DrawPlan plan) =>
        Right(
            "list",
            $"Danh sách có {plan.Units.Count} đơn vị, để ngoài {plan.Excluded.Count}, rút {plan.Count}; mọi trọng số đúng công thức.",
            $"The list has {plan.Units.Count} units, leaves out {plan.Excluded.Count} and draws {plan.Count}; every weight follows from the formula."
        );

    internal static VerifiedStep DigestRight(string digest) =>
        Right(
            "digest",
            $"Mã băm đúng là của danh sách này: {digest}. Hãy so với mã đã công bố trước lúc rút thăm.",
            $"The digest is that of this list: {digest}. Compare it with the one that was published before the draw."
        );

    internal static VerifiedStep NotYet() =>
        new(
            "chance",
            StepState.NotYet,
            "Danh sách đã chốt, chưa rút thăm.",
            "The list is closed; nothing has been drawn yet."
        );

    internal static VerifiedStep ChanceMissing() =>
        new(
            "chance",
            StepState.Wrong,
            "Tệp ghi kết quả nhưng không ghi xúc xắc hay số ngẫu nhiên nào đã quyết định.",
            "The file says who was drawn and not which dice or random number decided it."
        );

    internal static VerifiedStep ChanceRight(DrawPlan plan)
    {
        var (dice, beacon) = (plan.Dice?.Count ?? 0, plan.Beacon);
        return (dice, beacon) switch
        {
            (_, null) => Right(
                "chance",
                $"Đủ {dice} lần tung như đã hứa. Hãy so với biên bản.",
                $"All {dice} throws are there as promised. Compare them with the minutes."
            ),
            (0, _) => Right(
                "chance",
                $"Có số ngẫu nhiên {beacon.Name}, kỳ {beacon.Round}, như đã hứa. Hãy so với nơi công bố.",
                $"The random number of {beacon.Name}, round {beacon.Round}, is there as promised. Compare it with the publisher."
            ),
            _ => Right(
                "chance",
                $"Đủ {dice} lần tung và số ngẫu nhiên {beacon.Name}, kỳ {beacon.Round}, như đã hứa. Hãy so với biên bản và nơi công bố.",
                $"All {dice} throws and the random number of {beacon.Name}, round {beacon.Round}, are there as promised. Compare them with the minutes and the publisher."
            ),
        };
    }

    internal static VerifiedStep SeedRight() =>
        Right(
            "seed",
            "Số khởi đầu đúng là của mã băm và kết quả may rủi.",
            "The seed is that of digest and chance."
        );

    internal static VerifiedStep SeedDiffers(string computed) =>
        new(
            "seed",
            StepState.Wrong,
            $"Số khởi đầu trong tệp không đúng; tính lại được {computed}.",
            $"The seed in the file is wrong; computed again it is {computed}."
        );

    internal static VerifiedStep DrawnRight(IReadOnlyList<Drawn> drawn) =>
        Right(
            "drawn",
            $"Rút đúng {drawn.Count} đơn vị: {string.Join(", ", drawn.Select(one => one.Code))}.",
            $"The {drawn.Count} units drawn are right: {string.Join(", ", drawn.Select(one => one.Code))}."
        );

    internal static VerifiedStep DrawnDiffers(Drawn computed, Drawn? said) =>
        new(
            "drawn",
            StepState.Wrong,
            $"Lần rút thứ {computed.Number}: tính lại được {computed.Code} (điểm {computed.Point} trên {computed.Of}), tệp ghi {(said is null ? "thiếu" : $"{said.Code} (điểm {said.Point} trên {said.Of})")}.",
            $"Draw {computed.Number}: computed again it is {computed.Code} (point {computed.Point} of {computed.Of}), the file says {(said is null ? "nothing" : $"{said.Code} (point {said.Point} of {said.Of})")}."
        );

    internal static VerifiedStep TooManyDrawn(int right, int said) =>
        new(
            "drawn",
            StepState.Wrong,
            $"Tệp ghi {said} đơn vị được rút, quy tắc chỉ rút {right}.",
            $"The file says {said} were drawn where the rule draws {right}."
        );

    private static VerifiedStep Right(string code, string vietnamese, string english) =>
        new(code, StepState.Right, vietnamese, english);
}
