namespace Chutri.OfficialPaper.Checking;

/// <summary>A part of a paper: as the model names it, and as people do.</summary>
internal sealed record Place(string Path, string Vietnamese, string English)
{
    internal Place Inner(string path, string vietnamese, string english) =>
        new($"{Path}{path}", $"{Vietnamese}, {vietnamese}", $"{English}, {english}");
}
