using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Chutri.Platform.Web;

/// <summary>
/// The digest of all that a request asks, made while its contents go by, whoever reads them. The boundary of a form of several
/// parts is left out: a program that sends the same form again draws another one.
/// </summary>
internal sealed class RequestDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] boundary;
    private byte[] waiting = [];

    public RequestDigest(HttpRequest request, PostId? post)
    {
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var sent) ? sent : null;
        boundary = type?.Boundary is { Length: > 0 } word
            ? Encoding.UTF8.GetBytes("--" + HeaderUtilities.RemoveQuotes(word).ToString())
            : [];
        Add($"{request.Method} {request.Path}{request.QueryString}\n");
        Add($"{type?.MediaType}\n{post?.Value}\n");
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (boundary.Length == 0)
        {
            hash.AppendData(bytes);
            return;
        }

        byte[] all = [.. waiting, .. bytes];
        var rest = all.AsSpan();
        for (var at = rest.IndexOf(boundary); at >= 0; at = rest.IndexOf(boundary))
        {
            hash.AppendData(rest[..at]);
            rest = rest[(at + boundary.Length)..];
        }

        // The boundary may stand across the end of this piece.
        var kept = Math.Min(rest.Length, boundary.Length - 1);
        hash.AppendData(rest[..^kept]);
        waiting = rest[^kept..].ToArray();
    }

    public string End()
    {
        hash.AppendData(waiting);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => hash.Dispose();

    private void Add(string line) => hash.AppendData(Encoding.UTF8.GetBytes(line));
}
