using System.Security.Cryptography;
using System.Text;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>The receipt of somebody who said that it was read and understood: when, and what there was to read.</summary>
internal sealed class Acknowledgement
{
    public Guid Campaign { get; init; }

    public PersonId Person { get; init; }

    public string Code { get; init; } = "";

    public DateTime At { get; init; }

    /// <summary>See <see cref="ReadDigest"/>.</summary>
    public string Digest { get; init; } = "";

    /// <summary>What the person wrote; the person's own, and kept for a time.</summary>
    public string? Reflection { get; init; }
}

/// <summary>
/// SHA-256, in small hexadecimal letters, of what a campaign gives to read: UTF-8 lines parted by a line feed, first the campaign's
/// code, then its reading text, then <c>document</c> and the identifier of each document, then <c>material</c> and the SHA-256 of each
/// file or the address of each link, both in ascending order of these lines.
/// </summary>
internal static class ReadDigest
{
    public static string Of(
        Campaign campaign,
        IEnumerable<DocumentId> documents,
        IEnumerable<CampaignMaterial> materials
    )
    {
        string[] lines =
        [
            campaign.Code,
            campaign.ReadingText,
            .. documents
                .Select(document => $"document {document.Value:D}")
                .Concat(materials.Select(one => $"material {one.Sha256 ?? one.Address}"))
                .Order(StringComparer.Ordinal),
        ];
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)))
        );
    }
}
