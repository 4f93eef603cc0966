using System.Globalization;
using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Documents.Operations;

internal sealed record FindDocumentsRequest(DocumentFilter Filter, string? After, int AtMost = 50);

/// <summary>The register, newest entry first.</summary>
internal sealed class FindDocuments(AppDatabase db)
{
    public const int Most = 200;

    /// <summary>The number after which the list goes on; null where the word is no key of this list.</summary>
    public static long? ReadKey(string? after) =>
        Cursor.Read(after, 1) is [var key]
        && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? last
            : null;

    public async Task<KeyPage<DocumentRow>> Run(
        FindDocumentsRequest request,
        CancellationToken stop
    )
    {
        var asked = Filtered(request.Filter);
        var total = await asked.LongCountAsync(stop);
        if (ReadKey(request.After) is { } last)
        {
            asked = asked.Where(d => d.Sequence < last);
        }

        var atMost = Math.Clamp(request.AtMost, 1, Most);
        var rows = await asked
            .OrderByDescending(d => d.Sequence)
            .Take(atMost + 1)
            .Select(d => new DocumentRow(
                d.Id,
                d.Sequence,
                new RegisterEntry(d.Direction, d.Outside, d.EntryYear, d.EntryNumber),
                d.Kind,
                d.Number,
                d.Date,
                d.Issuer,
                d.Subject,
                d.State,
                d.Secrecy,
                d.HandledAt,
                d.ReceivedOn,
                d.CurrentVersion
            ))
            .ToListAsync(stop);
        var more = rows.Count > atMost;
        var shown = more ? rows[..atMost] : rows;
        return new(
            shown,
            more ? Cursor.Write(shown[^1].Sequence.ToString(CultureInfo.InvariantCulture)) : null,
            total
        );
    }

    /// <summary>What can be chosen in the filters, with how many documents each.</summary>
    public async Task<DocumentFacets> Facets(CancellationToken stop)
    {
        var documents = db.Set<RegisteredDocument>().AsNoTracking();
        var states = await documents
            .GroupBy(d => d.State)
            .Select(group => new { group.Key, Count = group.LongCount() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        var issuers = await documents
            .Where(d => d.IssuerKey != "")
            .GroupBy(d => d.IssuerKey)
            .Select(group => new
            {
                group.Key,
                Name = group.Min(d => d.Issuer),
                Count = group.LongCount(),
            })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Key)
            .Take(Most)
            .ToListAsync(stop);
        var years = await documents
            .Select(d => d.Year)
            .Distinct()
            .OrderByDescending(year => year)
            .ToListAsync(stop);
        return new(
            states,
            [.. issuers.Select(one => new IssuerFacet(one.Key, one.Name!, one.Count))],
            years
        );
    }

    private IQueryable<RegisteredDocument> Filtered(DocumentFilter filter)
    {
        var documents = db.Set<RegisteredDocument>().AsNoTracking();
        if (filter.Words is { Length: > 0 } words)
        {
            documents = documents.Matching(words);
        }

        if (filter.State is { } state)
        {
            documents = documents.Where(d => d.State == state);
        }

        if (filter.Direction is { } direction)
        {
            documents = documents.Where(d => d.Direction == direction);
        }

        if (filter.Kind is { } kind)
        {
            documents = documents.Where(d => d.Kind == kind);
        }

        if (filter.Issuer is { Length: > 0 } issuer)
        {
            documents = documents.Where(d => d.IssuerKey == issuer);
        }

        return filter.Year is { } year ? documents.Where(d => d.Year == year) : documents;
    }
}
