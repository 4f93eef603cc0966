namespace Chutri.Inspections.Model;

/// <summary>The longest texts that are kept, in characters, and the longest lists.</summary>
internal static class Lengths
{
    public const int Code = 20;
    public const int Name = 200;
    public const int Title = 300;
    public const int Short = 1000;
    public const int Long = 8000;
    public const int FileName = 255;
    public const int MostLines = 500;
    public const int MostMembers = 30;
    public const int MostFindings = 200;
    public const int MostDays = 250;
    public const int Answer = 4000;
    public const int MostSheets = 20;
    public const int MostPhotos = 500;
    public const int MostEntriesAtOnce = 500;
    public const int Device = 60;
    public const int Place = 60;
}
