namespace Chutri.SelfReview.Model;

/// <summary>The longest texts that are kept, in characters, and the longest lists.</summary>
internal static class Lengths
{
    public const int Code = 20;
    public const int Group = 300;
    public const int Text = 1000;
    public const int Answer = 4000;
    public const int Name = 200;
    public const int FileName = 255;
    public const int Title = 300;
    public const int RoundCode = 30;
    public const int MostUnits = 10_000;
    public const int MostShortcomings = 50;
    public const int MostEffectMonths = 24;
    public const int MostSigns = 500;
    public const int MostQuestions = 1000;
    public const int MostChoices = 20;
}
