using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>What is wrong with a question, an answer or the rule of a test, and how to put it right.</summary>
internal static class TestFieldWords
{
    public static Words Text { get; } = new("Hãy ghi câu hỏi.", "Write the question.");
    public static Words Choices { get; } =
        new("Ghi ít nhất phương án A và B.", "Write at least the choices A and B.");
    public static Words Gap { get; } =
        new(
            "Ghi các phương án liền nhau từ A, không bỏ cách.",
            "Fill the choices from A on, without a gap."
        );
    public static Words SameChoice { get; } =
        new("Hai phương án giống nhau.", "Two choices are the same.");
    public static Words Right { get; } =
        new(
            "Chọn đáp án đúng là chữ cái của một phương án đã ghi.",
            "The right answer is the letter of a choice that was written."
        );
    public static Words Answer { get; } = new("Hãy chọn một câu trả lời.", "Choose an answer.");
    public static Words Reflection { get; } =
        new("Hãy viết bài thu hoạch.", "Write your reflection.");
    public static Words NoRows { get; } =
        new("Tệp không có câu hỏi nào.", "There is no question in the file.");
    public static Words NoColumns { get; } =
        new(
            "Dòng đầu phải có các cột “Câu hỏi”, “A”, “B”, “Đáp án”; cột “C”, “D”, “E”, “Nguồn” có thì đọc.",
            "The first row needs the columns “question”, “A”, “B”, “answer”; “C”, “D”, “E” and “source” are read where they are there."
        );

    public static Words TooFew(int there) =>
        new(
            $"Ngân hàng mới có {there} câu đang dùng; hãy thêm câu hỏi hoặc giảm số câu mỗi bài.",
            $"The bank has {there} questions in use; add some, or draw fewer."
        );

    public static Words TooMany(int most) =>
        new($"Mỗi lần đọc tối đa {most} câu.", $"At most {most} questions are read at once.");

    public static Words Twice(string text) =>
        new($"Câu hỏi này đã có: “{text}”.", $"This question is there already: “{text}”.");

    public static Words InRow(int row, Words what) =>
        new($"Dòng {row}: {what.Vietnamese}", $"Row {row}: {what.English}");
}
