using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Running.Moving;

/// <summary>A case while one act is done on it: changed in place, and thrown away where the act is refused.</summary>
internal sealed partial class Mover
{
    /// <summary>A process that takes more moves for one act goes round without stopping.</summary>
    private const int MostMoves = 20_000;

    private readonly WorkProcess process;
    private readonly IHolders holders;
    private readonly IWorkingTime time;
    private readonly CaseState before;
    private readonly Actor by;
    private readonly DateTimeOffset at;
    private readonly SortedDictionary<int, CaseToken> tokens = [];
    private readonly SortedDictionary<int, CaseScope> scopes = [];
    private readonly Dictionary<string, CaseValue> variables;
    private readonly Dictionary<string, DoneStep> done;
    private readonly List<CaseEvent> events = [];
    private readonly Queue<Arrival> arrivals = [];
    private CaseStatus status;
    private int nextNumber;
    private int moves;

    public Mover(
        WorkProcess process,
        IHolders holders,
        IWorkingTime time,
        CaseState before,
        Actor by,
        DateTimeOffset at
    )
    {
        this.process = process;
        this.holders = holders;
        this.time = time;
        this.before = before;
        this.by = by;
        this.at = at;
        status = before.Status;
        nextNumber = before.NextNumber;
        variables = new(before.Variables);
        done = new(before.Done);
        foreach (var token in before.Tokens)
        {
            tokens[token.Number] = token;
        }

        foreach (var scope in before.Scopes)
        {
            scopes[scope.Number] = scope;
        }
    }

    /// <summary>Set by the first thing that cannot be done; nothing more is moved then.</summary>
    public CaseRefusal? Refusal { get; private set; }

    public IReadOnlyList<CaseEvent> Events => events;

    public CaseToken? Token(int number) => tokens.GetValueOrDefault(number);

    public IEnumerable<CaseToken> Tokens => tokens.Values;

    public void Put(CaseToken token) => tokens[token.Number] = token;

    public int Number() => nextNumber++;

    public void Refuse(CaseRefusal refusal) => Refusal ??= refusal;

    public void Tell(CaseEventKind kind, string node, int token = 0, string detail = "") =>
        events.Add(new(kind, at, by, node, token, detail));

    public void Learn(IReadOnlyDictionary<string, CaseValue> values)
    {
        foreach (var (name, value) in values)
        {
            variables[name] = value;
        }
    }

    public void Note(string step) => done[step] = new(by.Person, by.Unit, at);

    public bool WasDone(string step) => done.ContainsKey(step);

    /// <summary>The step that this one is kept apart from and that this person did; null where there is none.</summary>
    public string? AlsoDid(WorkProcess whole, string step, string person) =>
        whole
            .Apart.Where(pair => pair.First == step || pair.Second == step)
            .Select(pair => pair.First == step ? pair.Second : pair.First)
            .FirstOrDefault(other =>
                done.TryGetValue(other, out var doer) && doer.Person == person
            );

    public CaseState State(string actId) =>
        before with
        {
            Version = before.Version + 1,
            Status = status,
            LastAt = at,
            Tokens = [.. tokens.Values],
            Scopes = [.. scopes.Values],
            Variables = new Dictionary<string, CaseValue>(variables),
            Done = new Dictionary<string, DoneStep>(done),
            NextNumber = nextNumber,
            ActIds = [.. before.ActIds.Append(actId).TakeLast(CaseState.RememberedActs)],
        };

    /// <summary>Moves until everything waits.</summary>
    public void Settle()
    {
        do
        {
            while (Refusal is null && arrivals.TryDequeue(out var arrival))
            {
                if (++moves > MostMoves)
                {
                    Refuse(CaseRefusals.NeverSettles);
                }
                else if (scopes.ContainsKey(arrival.Scope))
                {
                    Arrive(arrival);
                }
            }
        } while (Refusal is null && status is CaseStatus.Open && (CloseScope() || Join()));
    }

    public Func<string, CaseValue> Known(int scope) =>
        name =>
        {
            for (var at = scopes.GetValueOrDefault(scope); at is not null; at = Around(at))
            {
                if (at.Locals.TryGetValue(name, out var local))
                {
                    return local;
                }
            }

            return variables.GetValueOrDefault(name, CaseValue.Nothing);
        };

    private CaseScope? Around(CaseScope scope) =>
        scope.Around is { } around ? scopes.GetValueOrDefault(around) : null;

    /// <summary>The case as it is now, for those who are asked about it.</summary>
    private CaseState Now() =>
        before with
        {
            Variables = variables,
            Done = done,
            Tokens = [.. tokens.Values],
        };

    private readonly record struct Arrival(Flow? Flow, FlowNode Node, int Scope);
}
