using Chutri.Platform;

namespace Chutri.Processes.Model;

/// <summary>What is wrong with what was typed, and what to do.</summary>
internal static class StepFieldWords
{
    public static Words Title { get; } = new("Hãy ghi tên quy trình.", "Give the process a name.");
    public static Words Owner { get; } =
        new(
            "Hãy chọn đơn vị chịu trách nhiệm về quy trình.",
            "Choose the unit that answers for it."
        );
    public static Words Name { get; } =
        new(
            "Hãy ghi tên bước, ví dụ: Duyệt đơn nghỉ.",
            "Name the step, for example: Approve the leave."
        );
    public static Words Who { get; } =
        new("Hãy chọn ai làm bước này.", "Choose who does this step.");
    public static Words Role { get; } = new("Hãy chọn vai trò.", "Choose the role.");
    public static Words Post { get; } =
        new(
            "Hãy ghi chức vụ, ví dụ: Kế toán trưởng.",
            "Name the post, for example: Chief accountant."
        );
    public static Words Unit { get; } = new("Hãy chọn đơn vị.", "Choose the unit.");
    public static Words SameStep { get; } =
        new("Hãy chọn bước mà người đó đã làm.", "Choose the step that the person did.");
    public static Words Within { get; } =
        new("Hãy ghi số nguyên từ 1 đến 10.000.", "Write a whole number from 1 to 10,000.");
    public static Words Choose { get; } =
        new("Hãy chọn một ý có sẵn.", "Choose one of the answers.");
    public static Words FieldLabel { get; } =
        new("Mỗi ô cần có tên.", "Every field needs a label.");
    public static Words OneFileField { get; } =
        new(
            "Mỗi bước chỉ cần một ô tệp: ô ấy nhận nhiều tệp.",
            "A step needs one field for files only: it takes several."
        );
    public static Words TooManyFields { get; } =
        new("Mỗi bước có nhiều nhất 60 ô.", "A step has at most 60 fields.");
    public static Words LongId { get; } =
        new(
            $"Mã của bước hoặc của ô trong tệp dài quá {Lengths.Id} ký tự. Hãy đặt mã ngắn hơn.",
            $"An identifier of the step or of a field is longer than {Lengths.Id} characters. Shorten it in the file."
        );
    public static Words File { get; } =
        new("Hãy chọn một tệp BPMN (.bpmn, .xml).", "Choose a BPMN file (.bpmn, .xml).");
    public static Words NoProcess { get; } =
        new(
            "Tệp này không có quy trình nào bắt đầu được.",
            "There is no process in this file that could begin."
        );
    public static Words CaseTitle { get; } =
        new("Hãy ghi hồ sơ này về việc gì.", "Say what the case is about.");
    public static Words Reason { get; } = new("Hãy ghi lý do.", "Give the reason.");
    public static Words Step { get; } =
        new("Hãy chọn bước để trả về.", "Choose the step to send back to.");
    public static Words Person { get; } = new("Hãy chọn người nhận.", "Choose who takes it.");
    public static Words Units { get; } =
        new("Hãy chọn ít nhất một đơn vị để hỏi.", "Choose at least one unit to ask.");
    public static Words Question { get; } =
        new("Hãy ghi rõ cần hỏi điều gì.", "Write what is asked.");
    public static Words Missing { get; } =
        new(
            "Hãy ghi đủ mọi thứ còn thiếu: chỉ được yêu cầu một lần.",
            "Write everything that is missing: it is asked once."
        );
    public static Words Answer { get; } = new("Hãy ghi câu trả lời.", "Write the answer.");
    public static Words Granter { get; } =
        new("Hãy chọn người cho phép tạm dừng.", "Choose who granted the pause.");
    public static Words Fill { get; } = new("Hãy điền ô này.", "Fill this in.");
    public static Words Number { get; } =
        new("Hãy ghi một số, ví dụ 12 hoặc 3,5.", "Write a number, for example 12 or 3,5.");
    public static Words NoSuchDocument { get; } =
        new("Không thấy văn bản này trong sổ.", "There is no such document in the register.");

    public static Words FieldTwice(string label) =>
        new(
            $"Có hai ô cùng tên “{label}”. Hãy đặt tên khác cho một ô.",
            $"Two fields are called “{label}”. Rename one."
        );

    public static Words Options(string label) =>
        new(
            $"Ô “{label}” là ô chọn: cần ít nhất hai ý, cách nhau bằng dấu chấm phẩy.",
            $"The field “{label}” is a choice: it needs at least two answers, parted by semicolons."
        );

    public static Words AndMore(int problems) =>
        new(
            $"Còn {problems} lỗi nữa trong tệp.",
            $"There are {problems} more problems in the file."
        );

    public static Words NoSuchStep(string step) =>
        new($"Quy trình không có bước “{step}”.", $"There is no step “{step}” in the process.");

    public static Words NoSuchField(string name) =>
        new($"Không có ô “{name}” ở bước nào.", $"No step has a field “{name}”.");

    public static Words NotThere(string name, string unit) =>
        new($"{name} không có chức vụ ở {unit}.", $"{name} holds no post in {unit}.");

    public static Words NoSuchAssignment(string code) =>
        new(
            $"Không thấy nhiệm vụ nào mã {code}, hoặc nhiệm vụ ấy chỉ một số người được xem.",
            $"There is no assignment {code}, or only named people see it."
        );

    public static Words DayOf(int most) =>
        new($"Hãy ghi một số từ 1 đến {most}.", $"Write a number from 1 to {most}.");

    public static Words TooManyActs(int most) =>
        new(
            $"Thử nhiều nhất {most} việc một lần. Hãy thử lại từ đầu.",
            $"At most {most} acts are tried at once. Begin anew."
        );

    public static Words OneElse { get; } =
        new(
            "Khi rẽ nhánh, hãy chọn đúng một bước cho “còn lại”.",
            "Where the way parts, choose exactly one step for whatever is left."
        );

    public static Words MayNotGrant(string name) =>
        new(
            $"{name} không lãnh đạo đơn vị đang giữ bước, đơn vị cấp trên của nó hay đơn vị chịu trách nhiệm về quy trình.",
            $"{name} leads neither the unit that holds the step nor one above it, nor the unit that answers for the process."
        );

    public static Words NotActive(string unit) =>
        new($"{unit} không còn hoạt động.", $"{unit} is no longer there.");
}
