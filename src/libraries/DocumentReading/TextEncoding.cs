namespace Chutri.DocumentReading;

/// <summary>In which encoding the letters of a file stood, and how sure that is.</summary>
/// <param name="Name">
/// "utf-8", "utf-16le", "utf-16be", "windows-1258", "tcvn3" (TCVN 5712, the .VnTime fonts), "vni", "viscii" or "vps".
/// </param>
/// <param name="Confidence">
/// From 0 to 1. 1 where a mark or the form of the bytes settles it; for the alphabets of old offices the share of the words with
/// signs that are Vietnamese syllables in it, less where another alphabet reads nearly as well.
/// </param>
public sealed record TextEncoding(string Name, double Confidence);
