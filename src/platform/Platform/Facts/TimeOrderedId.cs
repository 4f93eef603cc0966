namespace Chutri.Platform;

/// <summary>
/// UUID version 7 of a given moment, in the order of asking within one process: two facts of one act keep their order, however
/// many other acts happen between them (RFC 9562, section 6.2, method 1: a counter of 34 bits stands after the moment).
/// </summary>
internal static class TimeOrderedId
{
    private static long count;

    public static Guid Of(DateTime utc)
    {
        var turn = Interlocked.Increment(ref count);
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(new DateTimeOffset(utc)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)(0x70 | ((turn >> 30) & 0x0F));
        bytes[7] = (byte)(turn >> 22);
        bytes[8] = (byte)(0x80 | ((turn >> 16) & 0x3F));
        bytes[9] = (byte)(turn >> 8);
        bytes[10] = (byte)turn;
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>No identifier given at or after the moment is lower, and none given before it (in milliseconds) is higher.</summary>
    public static Guid LowestOf(DateTime utc)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(new DateTimeOffset(utc)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6..].Clear();
        return new Guid(bytes, bigEndian: true);
    }
}
