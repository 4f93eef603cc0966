using System.Globalization;

namespace Chutri.DocumentReading;

/// <summary>Every reason for which a file is not read; the constants are the codes.</summary>
public static class ReadingFailures
{
    /// <summary>There is no text at all in it.</summary>
    public const string EmptyFile = "empty-file";

    /// <summary>Larger than <see cref="ReadingOptions"/> allow, as it is or once unpacked.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Its content is of another kind than its ending says.</summary>
    public const string Mislabelled = "mislabelled-file";

    /// <summary>It is of a known kind, but cannot be opened.</summary>
    public const string BrokenFile = "broken-file";

    /// <summary>It opens only with a password.</summary>
    public const string EncryptedFile = "encrypted-file";

    /// <summary>A PDF of pictures, a scan: there is no text in it to read.</summary>
    public const string NoTextLayer = "no-text-layer";

    /// <summary>A scan with more pages than are recognised in one go.</summary>
    public const string TooManyScannedPages = "long-scan";

    /// <summary>A .doc, .odt or .rtf where LibreOffice is not installed or may not be run.</summary>
    public const string NeedsOffice = "needs-office";

    /// <summary>Its ending is none of those that are read.</summary>
    public const string UnsupportedKind = "unsupported-kind";

    /// <summary>It bears a mark of secrecy; <see cref="ReadingFailure.Secrecy"/> says which.</summary>
    public const string SecretDocument = "secret-document";

    internal static ReadingFailure Empty() =>
        new(
            EmptyFile,
            "Tệp không có nội dung. Hãy kiểm tra lại bản gốc rồi chọn tệp khác.",
            "The file is empty. Check the original and choose the file again."
        );

    internal static ReadingFailure Larger(long limitInBytes)
    {
        var megabytes = (limitInBytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture);
        return new(
            TooLarge,
            $"Tệp quá lớn (giới hạn {megabytes} MB, tính cả sau khi giải nén). Hãy tách phụ lục thành tệp riêng hoặc giảm kích thước ảnh rồi nộp lại.",
            $"The file is too large (the limit is {megabytes} MB, also once unpacked). Put annexes into files of their own or make its pictures smaller."
        );
    }

    internal static ReadingFailure NotWhatItsNameSays(
        string ending,
        string vietnameseKind,
        string englishKind
    ) =>
        new(
            Mislabelled,
            $"Tên tệp có đuôi “{ending}” nhưng nội dung là {vietnameseKind}. Hãy đổi lại đuôi tệp cho đúng hoặc lưu lại đúng định dạng rồi nộp lại.",
            $"The name ends in “{ending}” but the content is {englishKind}. Give the file its right ending, or save it in the format its name says."
        );

    internal static ReadingFailure Broken() =>
        new(
            BrokenFile,
            "Tệp bị hỏng, không mở được. Hãy mở bằng phần mềm đã tạo ra tệp, lưu lại rồi nộp bản mới.",
            "The file is damaged and cannot be opened. Open it with the program that made it, save it again and bring the new copy."
        );

    internal static ReadingFailure Encrypted() =>
        new(
            EncryptedFile,
            "Tệp được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu rồi nộp lại.",
            "The file is protected by a password. Remove the password and bring it again."
        );

    internal static ReadingFailure WithoutText() =>
        new(
            NoTextLayer,
            "Tệp PDF là bản chụp, không có lớp chữ nên chưa đọc được. Hãy dùng bản điện tử gốc (.docx hoặc .pdf có chữ); hoặc nhờ người quản trị cài Tesseract kèm dữ liệu tiếng Việt (tesseract-ocr, tesseract-ocr-vie) và poppler-utils trên máy chủ.",
            "The PDF is a scan without a text layer and cannot be read. Use the original electronic copy (.docx, or .pdf with text); or have Tesseract with its Vietnamese model (tesseract-ocr, tesseract-ocr-vie) and poppler-utils installed on the server."
        );

    internal static ReadingFailure LongScan(int mostPages)
    {
        var pages = mostPages.ToString(CultureInfo.InvariantCulture);
        return new(
            TooManyScannedPages,
            $"Bản chụp có hơn {pages} trang nên không nhận dạng chữ được trong một lần. Hãy tách thành nhiều tệp hoặc dùng bản điện tử gốc.",
            $"The scan has more than {pages} pages, too many to recognise at once. Split it into several files or use the original electronic copy."
        );
    }

    internal static ReadingFailure WithoutOffice(string ending) =>
        new(
            NeedsOffice,
            $"Để đọc tệp “{ending}”, máy chủ cần cài LibreOffice. Hãy lưu văn bản thành .docx rồi nộp lại, hoặc nhờ người quản trị cài LibreOffice.",
            $"To read a “{ending}” file the server needs LibreOffice. Save the document as .docx and bring it again, or have LibreOffice installed."
        );

    internal static ReadingFailure Unsupported(string ending) =>
        new(
            UnsupportedKind,
            $"Chưa đọc được loại tệp “{ending}”. Hãy lưu văn bản thành .docx, .pdf hoặc .txt rồi nộp lại.",
            $"Files of the kind “{ending}” cannot be read. Save the document as .docx, .pdf or .txt and bring it again."
        );

    internal static ReadingFailure Secret(SecrecyLevel level)
    {
        var (vietnamese, english) = level switch
        {
            SecrecyLevel.TopSecret => ("TUYỆT MẬT", "top secret"),
            SecrecyLevel.HighlySecret => ("TỐI MẬT", "highly secret"),
            _ => ("MẬT", "secret"),
        };
        return new(
            SecretDocument,
            $"Văn bản đóng dấu {vietnamese} nên không được đưa vào hệ thống này; chưa có gì được lưu. Hãy xử lý theo quy định về bảo vệ bí mật nhà nước, và chỉ ghi vào sổ số, ngày của văn bản nếu được phép.",
            $"The document is marked {english} ({vietnamese}) and must not enter this system; nothing was stored. Handle it by the rules on state secrets, and register only its number and date where that is allowed.",
            level
        );
    }
}
