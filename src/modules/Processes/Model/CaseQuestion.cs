using Chutri.Platform;

namespace Chutri.Processes.Model;

/// <summary>Something that was asked at a step: a unit's opinion, or what is missing from whoever started the case. Each is a duty of its own.</summary>
internal sealed class CaseQuestion
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Case { get; init; }

    /// <summary>At which time that the case came to a step.</summary>
    public Guid Step { get; init; }

    /// <summary>In the case, from 1: part of its address.</summary>
    public int Number { get; init; }

    public CaseQuestionKind Kind { get; init; }

    /// <summary>The engine's number of an opinion; null for what is missing.</summary>
    public int? Consultation { get; init; }

    /// <summary>Who was asked.</summary>
    public UnitId Unit { get; init; }

    public string Text { get; init; } = "";

    /// <summary>The step is not done before this is answered or taken back.</summary>
    public bool Waits { get; init; }

    public PersonId? AskedBy { get; init; }

    public PersonId? AskedInPlaceOf { get; init; }

    public DateTime AskedAt { get; init; }

    public DutyId Duty { get; init; }

    public CaseQuestionState State { get; private set; }

    /// <summary>What was answered, or why it was taken back.</summary>
    public string? Answer { get; private set; }

    public PersonId? Actor { get; private set; }

    public PersonId? InPlaceOf { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public Hands Askers => new(AskedBy, AskedInPlaceOf);

    public Hands Hands => new(Actor, InPlaceOf);

    public void End(CaseQuestionState state, Hands hands, string? answer, Moment now) =>
        (State, Actor, InPlaceOf, Answer, EndedAt) = (
            state,
            hands.Person,
            hands.InPlaceOf,
            answer,
            now.Utc
        );
}

internal enum CaseQuestionKind
{
    Opinion,

    /// <summary>What is missing, asked once and all at once; the time of the step stands meanwhile.</summary>
    Missing,
}

internal enum CaseQuestionState
{
    Open,
    Answered,
    TakenBack,
}

internal static class CaseQuestionWords
{
    /// <summary>Why the time of a step stands: it says nothing of what was asked, for everybody sees it.</summary>
    public static Words StepWaits { get; } = new("Chờ bổ sung hồ sơ", "Waits for what is missing");

    public static Words Name(this CaseQuestionKind kind) =>
        kind switch
        {
            CaseQuestionKind.Missing => new("yêu cầu bổ sung", "what is missing"),
            _ => new("lấy ý kiến", "opinion"),
        };

    public static string Word(this CaseQuestionKind kind) =>
        kind is CaseQuestionKind.Missing ? "missing" : "opinion";

    public static Words Name(this CaseQuestionState state) =>
        state switch
        {
            CaseQuestionState.Answered => new("đã trả lời", "answered"),
            CaseQuestionState.TakenBack => new("đã rút lại", "taken back"),
            _ => new("đang chờ trả lời", "waiting for the answer"),
        };

    public static string Word(this CaseQuestionState state) =>
        state switch
        {
            CaseQuestionState.Answered => "answered",
            CaseQuestionState.TakenBack => "taken-back",
            _ => "open",
        };
}
