namespace Chutri.Assignments.Model;

/// <summary>The longest texts that are kept, in characters.</summary>
internal static class Lengths
{
    public const int Code = 20;
    public const int Title = 300;
    public const int Work = 8000;
    public const int Short = 1000;
    public const int Reason = 2000;
    public const int Quote = 20_000;
    public const int PersonName = 200;
    public const int Reference = 300;
    public const int Path = 300;
    public const int FileName = 255;
    public const int MediaType = 150;
}
