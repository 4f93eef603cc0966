namespace Chutri.Platform;

/// <summary>The exit status of every verb, and what a refusal says there.</summary>
public static class Exit
{
    public const int Done = 0;

    /// <summary>What was looked at is not right: a law that is broken, a backup that is damaged, a disk that is full.</summary>
    public const int FoundWrong = 1;

    /// <summary>What was asked cannot be done; asked again in the same way it is refused again.</summary>
    public const int BadInput = 2;

    /// <summary>Not now: the database does not answer, its disk is full, another one is writing. A little later it may go.</summary>
    public const int NotNow = 3;

    private static readonly Words NotDone = new("Chưa làm được:", "This cannot be done:");

    /// <summary>Says it, each field with its name, and gives the status that follows from the kind.</summary>
    public static int Refused(Refusal refusal, TextWriter error)
    {
        error.WriteLine(refusal.Fields.Count > 0 ? NotDone : refusal.Sentence);
        foreach (var field in refusal.Fields)
        {
            error.WriteLine($"  {field.Field}: {field.Sentence}");
        }

        return refusal.Kind is RefusalKind.Busy ? NotNow : BadInput;
    }

    public static int Refused(Refusal refusal) => Refused(refusal, Console.Error);
}
