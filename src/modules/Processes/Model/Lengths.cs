namespace Chutri.Processes.Model;

/// <summary>How long what is typed may be, in characters.</summary>
internal static class Lengths
{
    public const int Code = 30;
    public const int Title = 300;
    public const int Short = 1000;
    public const int Long = 8000;
    public const int Id = 255;
    public const int FileName = 255;
    public const int MediaType = 255;
    public const int Folded = 700;
}
