namespace Chutri.Platform;

/// <summary>
/// UUID version 7 of a given moment, in the order of asking within one process: two facts of one act keep their order
/// (RFC 9562, section 6.2, method 1: the 12 bits after the version count).
/// </summary>
internal static class TimeOrderedId
{
    private const int Counts = 1 << 12;

    private static readonly Lock Gate = new();
    private static long lastMillisecond;
    private static int count;

    public static Guid Of(DateTime utc)
    {
        int turn;
        lock (Gate)
        {
            var millisecond = utc.Ticks / TimeSpan.TicksPerMillisecond;
            count = millisecond == lastMillisecond ? Math.Min(count + 1, Counts - 1) : 0;
            lastMillisecond = millisecond;
            turn = count;
        }

        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(new DateTimeOffset(utc)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)(0x70 | (turn >> 8));
        bytes[7] = (byte)turn;
        return new Guid(bytes, bigEndian: true);
    }
}
