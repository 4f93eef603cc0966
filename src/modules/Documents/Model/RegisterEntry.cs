using System.Globalization;
using Chutri.Platform;

namespace Chutri.Documents.Model;

/// <summary>Place in a book: books begin again each year; marked documents have books of their own.</summary>
internal sealed record RegisterEntry(
    DocumentDirection Direction,
    bool Outside,
    int Year,
    long Number
)
{
    public static string Book(DocumentDirection direction, bool outside, int year) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"documents.{(outside ? "outside." : "")}{direction}.{year}"
        );

    public Words Name
    {
        get
        {
            var book = Direction.Book();
            var place = string.Create(CultureInfo.InvariantCulture, $"{Number}/{Year}");
            return Outside
                ? new(
                    $"Mật, {book.Vietnamese.ToLowerInvariant()} {place}",
                    $"Secret, {book.English.ToLowerInvariant()} {place}"
                )
                : new($"{book.Vietnamese} {place}", $"{book.English} {place}");
        }
    }
}
