using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.CommandLine.Draws;

internal static class DrawCommandWords
{
    public static readonly Words Verb = new(
        "Rút thăm mà ai cũng kiểm chứng được: chốt danh sách, rút, kiểm tra; không cần cơ sở dữ liệu.",
        "Draw by lot so that anybody can verify it: close the list, draw, verify; without a database."
    );

    public static readonly Words Commit = new(
        "Chốt danh sách và in mã băm để công bố trước khi rút.",
        "Close a list and print the digest to be published before the draw."
    );

    public static readonly Words Open = new(
        "Rút thăm từ danh sách đã chốt bằng xúc xắc, số ngẫu nhiên công cộng, hoặc cả hai; ghi kết quả vào tệp.",
        "Draw from a closed list by dice, a public random number, or both; the result goes into the file."
    );

    public static readonly Words Verify = new(
        "Tính lại từng bước của một lần rút thăm; mã thoát 1 ở bước sai đầu tiên.",
        "Compute every step of a draw again; exit 1 at the first that is wrong."
    );

    public static readonly Words List = new(
        "Danh sách chưa chốt (JSON, xem docs/draw.md).",
        "A list that is not closed yet (JSON, see docs/draw.md)."
    );

    public static readonly Words Out = new(
        "Tệp danh sách đã chốt sẽ ghi ra; chưa được có.",
        "The file of the closed list to be written; it must not be there yet."
    );

    public static readonly Words ClosedFile = new(
        "Tệp danh sách đã chốt.",
        "The file of a closed list."
    );

    public static readonly Words AnyFile = new("Tệp rút thăm.", "The file of a draw.");

    public static readonly Words Dice = new(
        "Mặt xúc xắc theo thứ tự tung, cách nhau bằng dấu cách: \"3 1 6 2\".",
        "The faces in the order of the throws, parted by spaces: \"3 1 6 2\"."
    );

    public static readonly Words Beacon = new(
        "Số ngẫu nhiên công cộng của kỳ đã hứa, dạng thập lục phân.",
        "The public random number of the promised round, in hexadecimal digits."
    );

    public static readonly Words Witness = new(
        "Họ tên một người chứng kiến; dùng nhiều lần nếu có nhiều người.",
        "The name of a witness; given again for each."
    );

    public static Words Of(DrawProblem problem) => new(problem.Vietnamese, problem.English);

    public static Words Of(VerifiedStep step) => new(step.Vietnamese, step.English);

    public static Words CannotOpen(string path) =>
        new(
            $"{path}: không mở được tệp này. Hãy kiểm tra đường dẫn và quyền đọc.",
            $"{path}: this file cannot be opened. Check the path and the right to read it."
        );

    public static Words CannotWrite(string path) =>
        new(
            $"{path}: không ghi được tệp này. Hãy kiểm tra thư mục, quyền ghi và chỗ trống trên đĩa.",
            $"{path}: this file cannot be written. Check the folder, the right to write and the room on the disk."
        );

    public static Words IsThere(string path) =>
        new(
            $"{path}: đã có tệp này. Danh sách đã chốt không được ghi đè; hãy chọn tên khác.",
            $"{path}: this file is there already. A closed list is not overwritten; choose another name."
        );

    public static Words Closed(string path) =>
        new(
            $"Đã chốt danh sách vào {path}. Hãy công bố mã băm trên trước khi tung xúc xắc hoặc trước kỳ số ngẫu nhiên, và giữ kín tệp này đến khi kiểm tra xong.",
            $"The list is closed in {path}. Publish the digest above before the dice are thrown or the random number appears, and keep this file secret until the visits are over."
        );

    public static DrawProblem DrawnAlready() =>
        new(
            "drawn-already",
            "drawn",
            "drawn: tệp này đã rút thăm rồi; mỗi danh sách chỉ rút một lần.",
            "drawn: this file was drawn from already; each list is drawn from once."
        );

    public static DrawProblem NoFaces(string dice) =>
        new(
            "dice-unreadable",
            "--dice",
            $"--dice: \"{dice}\" không phải các mặt xúc xắc. Hãy viết các số cách nhau bằng dấu cách, như \"3 1 6 2\".",
            $"--dice: \"{dice}\" are no faces of dice. Write numbers parted by spaces, as \"3 1 6 2\"."
        );

    public static Words State(StepState state) =>
        state switch
        {
            StepState.Right => new("[đúng]", "[right]"),
            StepState.Wrong => new("[SAI]", "[WRONG]"),
            _ => new("[chưa]", "[not yet]"),
        };

    public static Words Verdict(Verification verified) =>
        (verified.IsRight, verified.IsWhole) switch
        {
            (true, true) => new("Lần rút thăm này đúng.", "This draw is right."),
            (true, false) => new(
                "Danh sách đã chốt đúng; chưa rút thăm.",
                "The list was closed rightly; nothing was drawn yet."
            ),
            _ when verified.Steps[^1].Code is "file" => new(
                "Tệp này không phải của một lần rút thăm, hoặc đã hỏng.",
                "This is not the file of a draw, or it is broken."
            ),
            _ => new(
                $"Lần rút thăm này SAI ở bước \"{verified.Steps[^1].Code}\".",
                $"This draw is WRONG at the step \"{verified.Steps[^1].Code}\"."
            ),
        };
}
