using Chutri.Assignments.Model;
using Chutri.Platform;

namespace Chutri.Demonstration.Telling;

/// <summary>Each verb of a step, done by whoever it belongs to.</summary>
internal sealed partial class Deeds(
    Stage stage,
    Timeline timeline,
    Cast cast,
    Phrases phrases,
    Random chance
)
{
    /// <returns>The part, where the step gave one to a unit.</returns>
    public async Task<Assignment?> Do(Course course, Step step)
    {
        if (step.Verb is "part")
        {
            return await Part(course, step.Argument);
        }

        await (
            step.Verb switch
            {
                "ack" => Acknowledge(course),
                "hand" => HandOn(course, step.Argument),
                "report" => Report(course, step.Argument),
                "deliver" => Deliver(course),
                "sendback" => SendBack(course, step.Argument),
                "extend" => AskForTime(course, step.Argument),
                "ask" => Ask(course, step.Argument),
                "answer" => Answer(course, step.Argument, decline: false),
                "decline" => Answer(course, step.Argument, decline: true),
                _ => Judge(course, step.Verb),
            }
        );
        return null;
    }

    /// <summary>Whoever does the work, for a post in the lead unit.</summary>
    private Caller Doer(Course course) =>
        cast.As(course.Doer, course.Lead, timeline.Now) ?? Head(course);

    private Caller Head(Course course) =>
        cast.As(course.Accountable, course.Lead, timeline.Now)
        ?? throw new StoryBrokenException($"Nobody answers for {course.Code} on {timeline.Now:O}");

    private Caller Issuer(Course course) =>
        cast.As(course.IssuerPerson, course.Issuer, timeline.Now)
        ?? throw new StoryBrokenException(
            $"The issuer of {course.Code} is gone on {timeline.Now:O}"
        );

    private string Said(string kind, Course course) =>
        phrases
            .Any(kind, chance)
            .Replace("{title}", course.Title, StringComparison.Ordinal)
            .Replace("{product}", LowerFirst(course.Deliverable), StringComparison.Ordinal);

    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsLower(text[1])
            ? char.ToLowerInvariant(text[0]) + text[1..]
            : text;
}
