namespace Chutri.Procedures.Model;

/// <summary>What the longest of each kind of text may be, in characters.</summary>
internal static class Lengths
{
    public const int Code = 40;
    public const int Name = 300;
    public const int Field = 200;
    public const int Source = 500;
    public const int Papers = 4000;
    public const int Folded = 600;
    public const int Reason = 2000;
    public const int Text = 8000;
    public const int Person = 200;
    public const int Contact = 50;
    public const int Address = 300;
    public const int Secret = 16;
    public const int FileName = 260;
    public const int Promise = 16;
}
