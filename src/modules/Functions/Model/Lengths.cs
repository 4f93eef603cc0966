namespace Chutri.Functions.Model;

/// <summary>In characters.</summary>
internal static class Lengths
{
    public const int Statement = 4000;
    public const int Field = 100;
    public const int Decides = 200;
    public const int Source = 500;
    public const int Reason = 1000;
}
