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
    /// A kind with a number ("chỉ thị 24") is a name: those that only cite it come where no document bears it.
    /// </summary>
    public static IQueryable<RegisteredDocument> Matching(
        this IQueryable<RegisteredDocument> documents,
        string words
    )
    {
        var asked = NumberQuery.Parse(words);
        if (asked.Key is { } key)
        {
            var (other, below) = (asked.OtherKey ?? key, key + "-");
            return documents.Where(d =>
                d.NumberKey == key || d.NumberKey == other || d.NumberKey!.StartsWith(below)
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

        var byWords = holding.Select(d => d.Id);
        if (asked.Kind is not { } kind)
        {
            return documents.Where(d => d.Ordinal == ordinal || byWords.Contains(d.Id));
        }

        var named = documents.Where(d => d.Ordinal == ordinal && d.Kind == kind);
        return documents.Where(d =>
            (d.Ordinal == ordinal && d.Kind == kind) || (!named.Any() && byWords.Contains(d.Id))
        );
    }
}
