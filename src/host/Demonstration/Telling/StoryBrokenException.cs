using System.Globalization;
using Chutri.Platform;

namespace Chutri.Demonstration.Telling;

/// <summary>The program refused what the story tells: the story is wrong, and says where.</summary>
public sealed class StoryBrokenException : Exception
{
    public StoryBrokenException() { }

    public StoryBrokenException(string message)
        : base(message) { }

    public StoryBrokenException(string message, Exception inner)
        : base(message, inner) { }

    internal StoryBrokenException(
        string operation,
        Refusal refusal,
        Caller caller,
        DateTimeOffset at
    )
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{operation} by {caller.Name} ({caller.Title}) at {at:yyyy-MM-dd HH:mm}: {refusal.Code}: {refusal.Sentence.English} {string.Join(" ", refusal.Fields.Select(field => $"[{field.Field}: {field.Sentence.English}]"))}"
            )
        ) { }
}
