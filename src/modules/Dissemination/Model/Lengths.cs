namespace Chutri.Dissemination.Model;

/// <summary>The longest texts that are kept, in characters.</summary>
internal static class Lengths
{
    public const int Code = 20;
    public const int Title = 300;
    public const int Short = 1000;
    public const int Long = 8000;
    public const int Name = 200;
    public const int FileName = 255;
    public const int MediaType = 150;
    public const int Address = 1000;
    public const int Device = 40;
    public const int Figure = 8;
}
