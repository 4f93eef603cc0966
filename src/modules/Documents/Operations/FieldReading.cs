using Chutri.Documents.Model;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Documents.Operations;

/// <summary>Reads the fields that several forms share, and gathers what is wrong with them.</summary>
internal sealed class FieldReading(DateOnly today)
{
    private readonly List<FieldError> errors = [];

    public IReadOnlyList<FieldError> Errors => errors;

    public void Wrong(string field, string vietnamese, string english) =>
        Wrong(field, new(vietnamese, english));

    public void Wrong(string field, Words sentence) => errors.Add(new(field, sentence));

    public string Text(string field, string? typed, int longest)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > longest)
        {
            Wrong(field, DocumentRefusals.TooLong(longest, text.Length));
        }

        return HeadingProposal.Tidy(text, longest);
    }

    public DateOnly? Date(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (TypedDate.TryRead(typed, today, out var day))
        {
            return day;
        }

        errors.Add(new(field, TypedDate.WhyNot(typed, today)));
        return null;
    }

    /// <summary>A day that cannot lie ahead.</summary>
    public DateOnly? PastDate(string field, string? typed)
    {
        var day = Date(field, typed);
        if (day > today)
        {
            Wrong(
                field,
                "Ngày này chưa đến. Hãy kiểm tra lại năm.",
                "This day has not come yet. Check the year."
            );
        }

        return day;
    }

    public DocumentNumber? Number(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var number = DocumentNumber.Parse(typed);
        if (number is null)
        {
            Wrong(
                field,
                "Ghi số và ký hiệu như trên văn bản, ví dụ 24-CT/TU hoặc 222/KH-UBND.",
                "Write number and symbol as on the document, for example 24-CT/TU or 222/KH-UBND."
            );
        }

        return number;
    }

    public TEnum? Choice<TEnum>(string field, string? typed)
        where TEnum : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (Enum.TryParse<TEnum>(typed, ignoreCase: true, out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        Wrong(field, "Hãy chọn một giá trị trong danh sách.", "Choose one of the list.");
        return null;
    }
}
