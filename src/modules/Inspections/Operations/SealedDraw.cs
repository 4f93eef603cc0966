using Chutri.Inspections.Model;
using Chutri.Platform;
using Chutri.VerifiableDraw;

namespace Chutri.Inspections.Operations;

/// <summary>Opens and closes the seal of a draw with the key that somebody typed.</summary>
internal static class SealedDraw
{
    public static Outcome<(SealKey Key, DrawFile File)> Open(InspectionDraw draw, string typed) =>
        WrittenKey.Read(typed) is not { } key ? Refusal.Invalid("key", WrittenKey.WhyNot(typed))
        : key.Open(draw.Sealed, draw.Digest!) is not { } bytes
            ? Refusal.Invalid("key", DrawFieldWords.OtherKey)
        : (key, DrawFile.Read(bytes).File!);
}
