using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.Inspections.Model;

/// <summary>What is missing or wrong in the forms of a draw.</summary>
internal static class DrawFieldWords
{
    public static Words NoKey { get; } =
        new(
            "Đây không phải chìa khóa niêm phong. Chìa khóa có 14 nhóm, mỗi nhóm 4 chữ hoặc số, hiện một lần lúc chốt danh sách.",
            "This is no key of a seal. It has 14 groups of 4 letters or digits and was shown once, when the list was closed."
        );
    public static Words OtherKey { get; } =
        new(
            "Chìa khóa này không mở được niêm phong. Hãy xem có chép đúng, và đúng cuộc rút thăm không.",
            "This key does not open the seal. See whether it was copied right, and is of this draw."
        );
    public static Words Slip { get; } =
        new(
            "Chìa khóa chép sai ở đâu đó: nhóm cuối không khớp với các nhóm trước. Hãy so từng nhóm với tờ giấy.",
            "Something in the key was copied wrongly: the last group does not fit the others. Compare group by group with the paper."
        );
    public static Words NotThisTeam { get; } =
        new(
            "Trong đoàn có người đang hoặc từng giữ chức vụ ở đơn vị rút được. Hãy xem đơn vị rút được (lần xem được ghi lại), rồi chọn người khác hoặc ghi lý do vẫn chọn.",
            "Somebody of the team holds or held a post at the drawn unit. See who was drawn (the look is written down), then choose others, or say why they stay."
        );
    public static Words Key { get; } =
        new("Hãy nhập chìa khóa niêm phong.", "Type the key of the seal.");
    public static Words Title { get; } =
        new("Hãy ghi tên cuộc rút thăm.", "Say what is drawn and for what.");
    public static Words Owner { get; } =
        new("Hãy chọn đơn vị tổ chức rút thăm.", "Choose the unit that draws.");
    public static Words Under { get; } =
        new(
            "Hãy chọn: rút trong các đơn vị thuộc đơn vị nào.",
            "Choose below which unit is drawn."
        );
    public static Words Dice { get; } =
        new(
            "Hãy ghi mặt từng lần tung, từ 1 đến 6, cách nhau một dấu cách, theo thứ tự.",
            "Write the face of each throw, 1 to 6, with a space between, in their order."
        );
    public static Words Witnesses { get; } =
        new("Hãy ghi tên người chứng kiến.", "Write who witnessed it.");
    public static Words Beacon { get; } =
        new(
            "Số ngẫu nhiên công cộng cần đủ: tên nguồn, lượt, ngày giờ công bố.",
            "A public random number needs its publisher, its round, and when it comes."
        );
    public static Words BeaconToCome { get; } =
        new(
            "Chưa đến giờ công bố số ngẫu nhiên đã hứa. Hãy chờ đến giờ đó.",
            "The promised public number has not come yet. Wait until then."
        );
    public static Words LeftOut { get; } =
        new(
            "Mỗi dòng một đơn vị để ngoài: mã đơn vị, dấu chấm phẩy, lý do.",
            "One unit left out a line: its code, a semicolon, the reason."
        );

    public static Words Throws(int promised, int typed) =>
        new(
            $"Danh sách đã hứa {promised} lần tung, ở đây có {typed}.",
            $"The list promised {promised} throws; here are {typed}."
        );

    public static Words LeftOutTwice(string code) =>
        new($"Đơn vị {code} ghi hai lần.", $"The unit {code} stands there twice.");

    public static Words NotBelow(string unit, string under) =>
        new(
            $"{unit} không thuộc {under}, nên không cần ghi để ngoài.",
            $"{unit} is not below {under} and need not be left out."
        );

    public static Words Number(int most) =>
        new($"Hãy ghi số thứ tự rút được, từ 1 đến {most}.", $"Write which one, 1 to {most}.");

    /// <summary>What the library found, each at the field where it can be put right.</summary>
    public static Refusal Refuse(IReadOnlyList<DrawProblem> problems, string otherwise) =>
        Refusal.Invalid([
            .. problems.Select(problem => new FieldError(
                problem.Place.Contains("beacon", StringComparison.Ordinal) ? "beacon"
                    : problem.Place.Contains("dice", StringComparison.Ordinal) ? "dice"
                    : otherwise,
                new($"{problem.Place}: {problem.Vietnamese}", $"{problem.Place}: {problem.English}")
            )),
        ]);
}
