using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>
/// What a colleague thinks of a person's work, and what the person says to it. It comes in before the person hands in, so that the
/// reply can always stand beside it.
/// </summary>
internal sealed class ReviewOpinion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Round { get; init; }

    /// <summary>The review of the person.</summary>
    public Guid Part { get; init; }

    /// <summary>Whom it is about.</summary>
    public PersonId Of { get; init; }

    /// <summary>Who gave it; where the round withholds names, told to nobody else.</summary>
    public PersonId Author { get; init; }

    /// <summary>From 1 within the review.</summary>
    public int Number { get; init; }

    public string Text { get; private set; } = "";

    public string? Reply { get; private set; }

    /// <summary>Until the person has replied it can be written anew: a reply stands beside what it replies to.</summary>
    public void Say(string text) => Text = text;

    public void Answer(string? reply) => Reply = reply;
}
