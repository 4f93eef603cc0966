using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>The longest texts that are kept, in characters. What is longer is kept whole by the thing that has the duty.</summary>
internal static class Lengths
{
    public const int Title = 1000;
    public const int Note = 2000;
    public const int Reason = 1000;
    public const int Name = 300;

    public static string? Noted(string? note) => note?.Shortened(Note);
}
