using Chutri.Documents.Model;
using Chutri.Platform;
using Chutri.VietnameseText;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Storage;

internal static class DocumentQueries
{
    public static IQueryable<DocumentSummary> AsSummaries(
        this IQueryable<RegisteredDocument> documents
    ) =>
        documents.Select(d => new DocumentSummary(
            d.Id,
            d.Kind,
            d.Number,
            d.Date,
            d.Issuer,
            d.IssuingUnit,
            d.Subject,
            d.State,
            d.Direction,
            d.CurrentVersion
        ));

    /// <summary>
    /// Documents that bear the number, in any spelling ("24-CT/TU", "24 CT TU", "chỉ thị 24"), or that hold all the words.
    /// </summary>
    public static IQueryable<RegisteredDocument> Matching(
        this IQueryable<RegisteredDocument> documents,
        string words
    )
    {
        var asked = NumberQuery.Parse(words);
        var (key, below) = (asked.Key, asked.Key + "-");
        if (key is not null)
        {
            return documents.Where(d =>
                d.NumberKey == key
                || d.NumberKey == asked.OtherKey
                || d.NumberKey!.StartsWith(below)
            );
        }

        var holding = documents;
        foreach (var word in SearchTerms.Of(words))
        {
            var pattern = LikePattern.Holding(word);
            holding = holding.Where(d => EF.Functions.Like(d.Search, pattern, LikePattern.Escape));
        }

        if (asked.Ordinal is not { } ordinal)
        {
            return holding;
        }

        var kind = asked.Kind;
        var byWords = holding.Select(d => d.Id);
        return documents.Where(d =>
            (d.Ordinal == ordinal && (kind == null || d.Kind == kind)) || byWords.Contains(d.Id)
        );
    }
}
