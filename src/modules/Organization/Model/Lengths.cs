namespace Chutri.Organization.Model;

/// <summary>How long what people write may be, in characters.</summary>
internal static class Lengths
{
    public const int Code = 40;
    public const int Name = 300;
    public const int Abbreviation = 40;
    public const int ShortName = 200;
    public const int Place = 100;
    public const int PersonName = 120;
    public const int Title = 200;
    public const int Decision = 300;
}
