using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Forms;

/// <summary>What is wrong in a file of signs or questions, and how to put it right.</summary>
internal static class EditionFileWords
{
    public static Words CodeLetters { get; } =
        new(
            "Mã chỉ gồm chữ, số, dấu chấm và gạch nối, ví dụ: A1, 1.3.",
            "A code has letters, figures, full stops and hyphens only, such as A1, 1.3."
        );
    public static Words Source { get; } =
        new(
            "Hãy ghi danh mục hoặc phiếu này lấy từ đâu: văn bản nào, ngày nào.",
            "Say where it comes from: which document, of which day."
        );
    public static Words Kind { get; } =
        new(
            "Hãy chọn: danh mục biểu hiện, hoặc phiếu câu hỏi.",
            "Choose: a catalogue of signs, or a question sheet."
        );
    public static Words NoColumn { get; } =
        new(
            "Không thấy cột này. Hãy thêm cột có đúng tên này vào dòng đầu.",
            "This column is missing. Add it to the first row by this name."
        );
    public static Words Empty { get; } = new("Hãy điền ô này.", "Fill in this cell.");
    public static Words NoRow { get; } =
        new("Tệp không có dòng nào. Hãy điền ít nhất một dòng.", "The file has no rows. Add one.");
    public static Words AnswerKinds { get; } =
        new(
            "Chỉ nhận: có/không, mức, số đếm, số, chữ, chọn.",
            "One of: yes/no, scale, count, number, text, choice."
        );
    public static Words TooFewChoices { get; } =
        new(
            "Hãy ghi từ 2 đến 20 lựa chọn, ngăn bằng dấu |, mức thấp nhất trước.",
            "Give 2 to 20 choices parted by |, the lowest level first."
        );
    public static Words ChoiceTwice { get; } =
        new("Có hai lựa chọn giống nhau.", "Two of the choices are the same.");
    public static Words NoChoicesHere { get; } =
        new(
            "Kiểu trả lời này không có lựa chọn. Hãy để trống, hoặc đổi kiểu thành mức hay chọn.",
            "This kind of answer has no choices. Leave it empty, or make it a scale or a choice."
        );
    public static Words Weight { get; } =
        new("Hãy ghi số nguyên từ 0 đến 100.", "Give a whole number from 0 to 100.");
    public static Words WeightOfOthers { get; } =
        new(
            "Chỉ câu có/không và câu theo mức mới tính điểm. Hãy để trống hoặc ghi 0.",
            "Only yes/no and scales count. Leave it empty or write 0."
        );
    public static Words Evidence { get; } =
        new(
            $"Hãy ghi: {Condition.Always}, hoặc một câu trả lời như {Question.Yes}, hoặc một điều kiện như < 3.",
            $"Write: {Condition.Always}, or an answer such as {Question.Yes}, or a condition such as < 3."
        );
    public static Words AskedWhen { get; } =
        new(
            $"Hãy ghi một điều kiện về câu đứng trước, ví dụ: A1 = {Question.No}.",
            $"Write a condition on an earlier question, such as: A1 = {Question.No}."
        );

    public static Words Figures { get; } =
        new(
            $"Không có số liệu này. Chọn một trong: {string.Join("; ", CountedFigures.All.Select(figure => figure.Name().Vietnamese))}.",
            $"There is no such figure. One of: {string.Join("; ", CountedFigures.All.Select(figure => figure.Name().English))}."
        );

    public static Words SourceOfSigns { get; } =
        new(
            "Nhóm 1 (5 biểu hiện): phụ lục Chỉ thị 24-CT/TU ngày 07/8/2023 của Ban Thường vụ Thành ủy Hà Nội, theo mnchimen.longbien.edu.vn. Nhóm trách nhiệm giải quyết công việc (TN): theo đánh giá của Ban Tổ chức Thành ủy nêu ở dangcongsan.org.vn/thanhuyhanoi, không phải nguyên văn phụ lục; các biểu hiện còn lại của nhóm 2 và nhóm 3 cần bổ sung từ phụ lục",
            "Group 1 (5 signs): annex of Directive 24-CT/TU of 7 August 2023, after mnchimen.longbien.edu.vn. Responsibility for work (TN): after the assessment of the organisation board of the city Party committee at dangcongsan.org.vn/thanhuyhanoi, not the words of the annex; what else groups 2 and 3 hold is to be added from the annex"
        );
    public static Words SourceOfQuestions { get; } =
        new(
            "Mẫu kèm theo chương trình, soạn theo Chỉ thị 24-CT/TU ngày 07/8/2023",
            "Sample of the program, written after Directive 24-CT/TU of 7 August 2023"
        );

    public static Words Longest(int characters) =>
        new($"Dài quá {characters} ký tự.", $"Longer than {characters} characters.");

    public static Words TooMany(int lines) =>
        new($"Nhiều quá {lines} dòng.", $"More than {lines} rows.");

    public static Words Twice(string code, int row) =>
        new($"Mã {code} đã có ở dòng {row}.", $"The code {code} is in row {row} already.");

    public static Words NotEarlier(string code) =>
        new(
            $"Không có câu {code} ở phía trước. Chỉ được dựa vào câu đứng trước.",
            $"No earlier question is {code}. Only earlier ones can be named."
        );

    public static Words NeverHolds(string value, string code) =>
        new(
            $"“{value}” không phải là câu trả lời của câu {code}, nên điều kiện này không bao giờ đúng.",
            $"“{value}” is no answer to question {code}, so this condition never holds."
        );

    public static Words NumbersOnly(string code) =>
        new(
            $"Câu {code} không trả lời bằng số hay mức, nên chỉ so bằng = hoặc <>.",
            $"Question {code} is not answered by a number or level, so only = and <> compare it."
        );

    public static Words NotAgainst(CountedFigure figure) =>
        figure.IsWanting()
            ? new(
                "Chỉ câu có/không và câu ghi số mới đối chiếu được với số liệu.",
                "Only yes/no and numbers can be held against a figure."
            )
            : new(
                $"“{figure.Name().Vietnamese}” chỉ đối chiếu được với câu ghi số.",
                $"“{figure.Name().English}” can be held against a number only."
            );

    public static Words InCell(int row, Words column, Words sentence) =>
        new(
            $"Dòng {row}, cột {column.Vietnamese}: {sentence.Vietnamese}",
            $"Row {row}, column {column.English}: {sentence.English}"
        );
}
