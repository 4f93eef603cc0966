using Chutri.Platform;

namespace Chutri.Duties.Model;

internal static class FilterWords
{
    public static Words NoSuchUnit(string code) =>
        new(
            $"Không có đơn vị nào mang mã {code}. Hãy chọn lại đơn vị.",
            $"No unit has the code {code}. Choose the unit again."
        );

    public static Words OneOf(string word, IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return new(
            $"Không hiểu điều kiện lọc “{word}”. Có thể dùng: {list}.",
            $"The filter “{word}” is not known. Use one of: {list}."
        );
    }

    public static Words NotAnIdentifier(string text) =>
        new(
            $"“{text}” không phải là mã định danh. Hãy chọn lại từ danh sách.",
            $"“{text}” is not an identifier. Choose again from the list."
        );

    public static Words NotAMonth(string text) =>
        new(
            $"“{text}” không phải là tháng. Viết theo dạng 2026-11.",
            $"“{text}” is not a month. Write it as 2026-11."
        );
}
