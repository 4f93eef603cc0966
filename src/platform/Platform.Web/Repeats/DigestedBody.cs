namespace Chutri.Platform.Web;

/// <summary>The contents of a request on their way to whoever reads them, taken into its digest as they go by.</summary>
internal sealed class DigestedBody(Stream body, RequestDigest digest) : Stream
{
    private const int Piece = 16 * 1024;
    private string? ended;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Reads what nobody has read, and gives the digest of the whole.</summary>
    public async Task<string> Digest(CancellationToken stop)
    {
        if (ended is null)
        {
            var piece = new byte[Piece];
            while (await ReadAsync(piece, stop) > 0) { }

            ended = digest.End();
        }

        return ended;
    }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        var read = await body.ReadAsync(buffer, cancellationToken);
        if (ended is null)
        {
            digest.Add(buffer.Span[..read]);
        }

        return read;
    }

    public override Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken
    ) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("A request is read without holding up a thread");

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();
}
