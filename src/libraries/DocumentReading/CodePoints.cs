namespace Chutri.DocumentReading;

/// <summary>Turns offsets in UTF-16 units into offsets in Unicode code points.</summary>
internal sealed class CodePoints(string text)
{
    private readonly int[] _secondHalves =
    [
        .. Enumerable.Range(0, text.Length).Where(i => char.IsLowSurrogate(text[i])),
    ];

    internal int Before(int offset)
    {
        var place = Array.BinarySearch(_secondHalves, offset);
        return offset - (place < 0 ? ~place : place);
    }
}
