using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.CommandLine;

/// <summary>A sentence of the calendar, in the language of the terminal.</summary>
internal static class Said
{
    public static Words Of(Sentence sentence) => new(sentence.Vietnamese, sentence.English);
}
