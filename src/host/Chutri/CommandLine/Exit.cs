using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>Exit status of every verb: 0 done, 1 something found wrong, 2 bad input.</summary>
internal static class Exit
{
    public const int Done = 0;
    public const int FoundWrong = 1;
    public const int BadInput = 2;

    public static int Refused(Refusal refusal)
    {
        Console.Error.WriteLine(refusal.Sentence);
        foreach (var field in refusal.Fields)
        {
            Console.Error.WriteLine($"  {field.Field}: {field.Sentence}");
        }

        return BadInput;
    }
}
