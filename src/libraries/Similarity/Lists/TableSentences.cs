namespace Chutri.Similarity.Lists;

internal static class TableSentences
{
    public static Sentence NoHeading { get; } =
        new(
            "Dòng đầu phải nêu tên các cột, cách nhau bằng dấu tab: id, unit, statement (hoặc mã, đơn vị, chức năng).",
            "The first line must name the columns, parted by tabs: id, unit, statement."
        );

    public static Sentence NoStatement { get; } =
        new(
            "Tệp chưa có chức năng nào dưới dòng tên cột.",
            "The file has no statement below its heading."
        );

    public static Sentence NotText { get; } =
        new(
            "Tệp không phải văn bản UTF-8. Hãy lưu lại dưới dạng “Unicode UTF-8, cách nhau bằng tab”.",
            "The file is not UTF-8 text. Save it as Unicode (UTF-8), tab-separated."
        );

    public static Sentence NotUnicode { get; } =
        new(
            "Dòng không phải UTF-8 (có thể là TCVN3 hoặc VNI). Hãy chuyển sang Unicode rồi thử lại.",
            "The line is not UTF-8 (perhaps TCVN3 or VNI). Convert it to Unicode and try again."
        );

    public static Sentence OldEncoding { get; } =
        new(
            "Dòng còn chữ của phông TCVN3 hoặc VNI. Hãy chuyển sang Unicode rồi thử lại.",
            "The line still has letters of a TCVN3 or VNI font. Convert it to Unicode and try again."
        );

    public static Sentence LettersLost { get; } =
        new(
            "Dòng có chữ đã mất (�) khi chuyển mã. Hãy lấy lại từ bản gốc.",
            "Letters of the line were lost (�) when it was converted. Take it from the original again."
        );

    public static Sentence NoId { get; } =
        new(
            "Thiếu mã. Mỗi chức năng cần một mã riêng.",
            "The id is missing. Each statement needs its own."
        );

    public static Sentence NoUnit { get; } =
        new("Thiếu tên đơn vị.", "The name of the unit is missing.");

    public static Sentence NoWords { get; } =
        new("Chức năng không có chữ nào.", "The statement has no words.");

    public static Sentence OneWord { get; } =
        new(
            "Chức năng chỉ có một chữ; khó so sánh. Nên viết rõ làm gì, cho ai.",
            "The statement is one word, which says too little to compare. Better say what is done, for whom."
        );

    public static Sentence IdTwice(string id, int line) =>
        new($"Mã “{id}” đã có ở dòng {line}.", $"The id “{id}” stands in line {line} already.");

    public static Sentence Columns(int found, int expected) =>
        new(
            $"Dòng có {found} cột, dòng đầu có {expected}. Hãy xem lại các dấu tab.",
            $"The line has {found} columns, the first line {expected}. Check the tabs."
        );

    public static Sentence Long(int words, int read) =>
        new(
            $"Chức năng dài {words} chữ; chỉ {read} chữ đầu được so sánh. Nên tách thành nhiều chức năng.",
            $"The statement has {words} words; only the first {read} are compared. Better split it."
        );
}
