using System.Text.Json;
using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.SelfReview.Model;

/// <summary>
/// What one unit, or one person, says of itself in a round: its answers, and the shortcomings that it names. It has a duty, which the
/// unit or the person holds until it is handed in, and then whoever countersigns.
/// </summary>
internal sealed class ReviewPart : IVersioned
{
    private static readonly JsonSerializerOptions Written = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public const string NoAnswers = "{}";

    private ReviewPart() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public Guid Round { get; private init; }

    public UnitId Unit { get; private init; }

    /// <summary>Whose review it is, of those in the unit; null = the unit's own.</summary>
    public PersonId? Person { get; private init; }

    /// <summary>Who countersigns the review of a person: named, and from the time it is handed in a reader of it.</summary>
    public PersonId? Judge { get; set; }

    /// <summary>Whose head countersigns.</summary>
    public UnitId Superior { get; private init; }

    public DutyId Duty { get; set; }

    public PartState State { get; private set; }

    public string Answers { get; private set; } = NoAnswers;

    /// <summary>What was counted when it was handed in last; null while it never was.</summary>
    public string? Counted { get; private set; }

    public DateTime? HandedInAt { get; private set; }

    public PersonId? HandedInBy { get; private set; }

    public string? HandedInByName { get; private set; }

    public DateTime? SignedAt { get; private set; }

    public PersonId? SignedBy { get; private set; }

    public string? SignedByName { get; private set; }

    /// <summary>Why it came back; null while it did not, or was handed in again.</summary>
    public string? ReturnedWhy { get; private set; }

    public int Differing { get; private set; }

    /// <summary>How many of its shortcomings repeat earlier ones.</summary>
    public int Repeated { get; private set; }

    public double Earned { get; private set; }

    public int Possible { get; private set; }

    public int Version { get; private set; }

    public bool IsOpen => State is PartState.Waiting or PartState.Begun or PartState.Returned;

    public bool IsGiven => State is PartState.HandedIn or PartState.Signed;

    public static ReviewPart Of(string code, Guid round, UnitId unit, UnitId superior) =>
        new()
        {
            Code = code,
            Round = round,
            Unit = unit,
            Superior = superior,
        };

    public static ReviewPart Of(
        string code,
        Guid round,
        PersonId person,
        UnitId unit,
        UnitId superior,
        PersonId judge
    ) =>
        new()
        {
            Code = code,
            Round = round,
            Unit = unit,
            Superior = superior,
            Person = person,
            Judge = judge,
        };

    /// <summary>Of a person's review: the person reads it, and whoever countersigns what was handed in.</summary>
    public static bool IsFor(PersonId person, PersonId? judge, PartState state, Caller caller) =>
        caller.IsUnbounded
        || caller.Person == person
        || (
            judge is { } who
            && caller.Person == who
            && state is PartState.HandedIn or PartState.Signed
        );

    /// <summary>Is it counted anew for them? Of a person others see the figures as they were handed in, and only the person counts.</summary>
    public bool IsCountedBy(Caller caller) => Person is null || Person == caller.Person || !IsGiven;

    public IReadOnlyDictionary<string, GivenAnswer> ReadAnswers() =>
        JsonSerializer.Deserialize<Dictionary<string, GivenAnswer>>(Answers, Written)!;

    public IReadOnlyDictionary<CountedFigure, int>? ReadCounted() =>
        Counted is null
            ? null
            : JsonSerializer.Deserialize<Dictionary<CountedFigure, int>>(Counted, Written);

    public void Answer(IReadOnlyDictionary<string, GivenAnswer> answers)
    {
        Answers = JsonSerializer.Serialize(answers, Written);
        Begin();
    }

    /// <summary>Something was written: it is begun. What was returned stays returned until it is handed in again.</summary>
    public void Begin()
    {
        if (State is PartState.Waiting)
        {
            State = PartState.Begun;
        }
    }

    /// <param name="judged">The answers, complete.</param>
    /// <param name="counted">What is counted now.</param>
    /// <param name="differing">How many answers say something else, each explained.</param>
    /// <param name="repeated">How many of its shortcomings come again.</param>
    /// <param name="by">Who hands it in.</param>
    /// <param name="now">When.</param>
    public void HandIn(
        Judged judged,
        IReadOnlyDictionary<CountedFigure, int> counted,
        int differing,
        int repeated,
        Caller by,
        Moment now
    )
    {
        State = PartState.HandedIn;
        Counted = JsonSerializer.Serialize(counted, Written);
        (Earned, Possible) = (judged.Earned, judged.Possible);
        (Differing, Repeated) = (differing, repeated);
        (HandedInAt, HandedInBy) = (now.Utc, by.Person);
        HandedInByName = by.Signature.Shortened(Lengths.Name);
        ReturnedWhy = null;
    }

    public void Return(string why) => (State, ReturnedWhy) = (PartState.Returned, why);

    /// <summary>Its person holds no post in the unit any more, and had not handed it in.</summary>
    public void Leave() => State = PartState.Left;

    public void Sign(Caller by, Moment now)
    {
        State = PartState.Signed;
        (SignedAt, SignedBy) = (now.Utc, by.Person);
        SignedByName = by.Signature.Shortened(Lengths.Name);
    }

    public Refusal? RefuseChange() =>
        State switch
        {
            PartState.Signed => ReviewRefusals.IsSigned,
            PartState.HandedIn => ReviewRefusals.IsHandedIn,
            PartState.Left => PersonReviewRefusals.HasLeft,
            _ => null,
        };

    /// <summary>Countersigning and returning: what was handed in, by somebody else.</summary>
    public Refusal? RefuseJudging(Caller caller) =>
        State is PartState.Signed ? ReviewRefusals.IsSigned
        : State is not PartState.HandedIn ? ReviewRefusals.NotHandedIn
        : HandedInBy is { } who && (caller.Person == who || caller.Authority == who)
            ? ReviewRefusals.OwnReview
        : null;
}
