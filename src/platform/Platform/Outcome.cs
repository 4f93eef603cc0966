namespace Chutri.Platform;

/// <summary>A value, or the reason why there is none. A refusal is an answer, not an accident: bugs throw.</summary>
public readonly struct Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    public bool Refused => Refusal is not null;

    /// <summary>The value. Reading it from a refused outcome is a bug and throws.</summary>
    public T Value =>
        Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Code}");

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);

    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) =>
        Refusal is { } refusal ? refusal : next(Value);

    public TResult Match<TResult>(Func<T, TResult> done, Func<Refusal, TResult> refused) =>
        Refusal is { } refusal ? refused(refusal) : done(Value);
}

/// <summary>The value of an operation that has nothing to tell but that it was done.</summary>
public readonly record struct Done;
