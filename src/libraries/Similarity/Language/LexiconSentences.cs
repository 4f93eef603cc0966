namespace Chutri.Similarity.Language;

internal static class LexiconSentences
{
    public static Sentence NoWording { get; } =
        new(
            "Dòng không có từ nào. Hãy viết: từ | từ đồng nghĩa < từ rộng hơn.",
            "The line has no wording. Write: word | synonym < broader word."
        );

    public static Sentence NegationSign { get; } =
        new(
            "Dòng phải bắt đầu bằng ! (phủ định) hoặc - (ngoại trừ).",
            "The line must begin with ! (negation) or - (exception)."
        );

    public static Sentence ShortForm { get; } =
        new("Hãy viết: CHỮ TẮT = dạng đầy đủ.", "Write: SHORT FORM = full form.");

    public static Sentence Opposite { get; } =
        new("Hãy viết: từ <> từ trái nghĩa.", "Write: word <> opposite.");

    public static Sentence Twice(string wording) =>
        new(
            $"“{wording}” đã có ở dòng khác; mỗi từ chỉ đứng một nơi.",
            $"“{wording}” stands in another line already; a wording has one place."
        );

    public static Sentence Unknown(string wording) =>
        new(
            $"“{wording}” chưa có trong các tệp từ; hãy thêm một dòng cho từ này.",
            $"“{wording}” is in no file of terms; add a line for it."
        );

    public static Sentence Circle(string wording) =>
        new(
            $"“{wording}” rộng hơn chính nó, qua các dòng khác.",
            $"“{wording}” is broader than itself, through other lines."
        );
}
