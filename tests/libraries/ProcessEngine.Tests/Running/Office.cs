using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;

namespace Chutri.ProcessEngine.Tests.Running;

/// <summary>A case under way: every act at the next hour, by whoever holds the step unless somebody else is named.</summary>
internal sealed class Office : IHolders, IWorkingTime
{
    public static readonly DateTimeOffset Morning = new(
        2026,
        11,
        30,
        8,
        0,
        0,
        TimeSpan.FromHours(7)
    );
    private readonly CaseEngine engine;
    private int acts;

    public Office(WorkProcess process, params (string Name, CaseValue Value)[] values)
    {
        Process = process;
        engine = new(process, this, this);
        Take(
            engine.Start(
                "HS-1",
                "start",
                new("An", "P1"),
                Morning,
                values.ToDictionary(pair => pair.Name, pair => pair.Value)
            )
        );
    }

    public WorkProcess Process { get; }

    public CaseState State { get; private set; } = null!;

    public List<CaseEvent> Events { get; } = [];

    public CaseRefusal? Refusal { get; private set; }

    public DateTimeOffset Now => Morning.AddHours(acts);

    public CaseEngine Engine => engine;

    /// <summary>Identifiers of the open steps, in order.</summary>
    public string Open =>
        string.Join(' ', State.OpenSteps.Select(one => one.Node).Order(StringComparer.Ordinal));

    public bool IsEnded => State.Status is CaseStatus.Ended;

    public CaseToken Token(string node) =>
        State.Tokens.First(one => one.Node == node && one.Kind is not TokenKind.Several);

    public Office Complete(string step, params (string Name, CaseValue Value)[] outputs) =>
        Do(
            (id, at) =>
                new CaseAct.Complete(
                    id,
                    By(step),
                    at,
                    Token(step).Number,
                    outputs.ToDictionary(pair => pair.Name, pair => pair.Value)
                )
        );

    public Office SendBack(string step, string to, string reason = "thiếu") =>
        Do((id, at) => new CaseAct.SendBack(id, By(step), at, Token(step).Number, to, reason));

    public Office Message(string name, params (string Name, CaseValue Value)[] values) =>
        Do(
            (id, at) =>
                new CaseAct.Message(
                    id,
                    new("program"),
                    at,
                    name,
                    values.ToDictionary(pair => pair.Name, pair => pair.Value)
                )
        );

    public Office Signal(string name) =>
        Do((id, at) => new CaseAct.Signal(id, new("program"), at, name));

    public Office Timers(DateTimeOffset at)
    {
        acts++;
        return Take(engine.Do(State, new CaseAct.TimersDue($"act{acts}", new("program"), at)));
    }

    public Office Do(Func<string, DateTimeOffset, CaseAct> make)
    {
        acts++;
        return Take(engine.Do(State, make($"act{acts}", Now)));
    }

    public Actor By(string step) => new(Token(step).Holder!.Person, Token(step).Holder!.Unit);

    public Office ShouldBeRefused(string code)
    {
        Refusal?.Code.ShouldBe(code);
        Refusal.ShouldNotBeNull();
        return this;
    }

    Holder? IHolders.Find(StepWho who, CaseState state, CaseValue? item) =>
        who is StepWho.Post { Unit: WhichUnit.Fixed unit } post && unit.Code != "trống"
            ? new($"{post.Name}{item}", unit.Code)
            : null;

    DateTimeOffset IWorkingTime.Add(DateTimeOffset from, WorkSpan span) =>
        from.AddHours(span.InHours);

    DateTimeOffset IWorkingTime.Later(
        DateTimeOffset due,
        DateTimeOffset stopped,
        DateTimeOffset goesOn
    ) => due + (goesOn - stopped);

    private Office Take(CaseOutcome outcome)
    {
        State = outcome.State ?? State;
        Events.AddRange(outcome.Events);
        Refusal = outcome.Refusal;
        return this;
    }
}
