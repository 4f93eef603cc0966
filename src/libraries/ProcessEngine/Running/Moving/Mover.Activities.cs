using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Running.Moving;

/// <summary>An activity begins, is done, and is done again where it is a loop.</summary>
internal sealed partial class Mover
{
    private static readonly Dictionary<string, CaseValue> NoLocals = [];

    /// <summary>The activity of this token is done.</summary>
    public void Finish(CaseToken token)
    {
        var node = process.Node(token.Node)!;
        tokens.Remove(token.Number);
        if (token.OneOf is { } several)
        {
            OneDone(node, tokens[several]);
        }
        else if (GoesAgain(node, token.Scope, token.Turn + 1))
        {
            Begin(node, token.Scope, new(token.Turn + 1, Awaits: token.Awaits));
        }
        else
        {
            Leave(node, token.Scope);
        }
    }

    private void EnterActivity(FlowNode node, int scope)
    {
        switch (node.Loop.Kind)
        {
            case LoopKind.EachAtOnce or LoopKind.EachInTurn:
                BeginSeveral(node, scope);
                break;
            case LoopKind.While
                when node.Loop is { TestsFirst: true, Condition: { } condition }
                    && !condition.Evaluate(Known(scope)).IsTrue:
                Leave(node, scope);
                break;
            default:
                Begin(node, scope, new(0));
                break;
        }
    }

    private bool GoesAgain(FlowNode node, int scope, int turn)
    {
        if (node.Loop.Kind is not LoopKind.While || turn >= node.Loop.Most)
        {
            return false;
        }

        return node.Loop.Condition is { } condition
            ? condition.Evaluate(Known(scope)).IsTrue
            : node.Loop.Most < LoopRule.Ceiling;
    }

    private void Begin(FlowNode node, int scope, Beginning how)
    {
        var token = new CaseToken(Number(), scope, node.Id, KindOf(node), at)
        {
            OneOf = how.OneOf,
            Turn = how.Turn,
            Item = how.Item,
            Awaits = how.Awaits ?? (how.OneOf is null ? Boundaries(node, scope) : []),
        };
        Put(token);
        switch (node.Kind)
        {
            case NodeKind.Step:
                Hand(node.Step!, token);
                break;
            case NodeKind.Work:
                Tell(CaseEventKind.WorkAsked, node.Id, token.Number);
                break;
            case NodeKind.Catch:
                Put(
                    token with
                    {
                        Awaits =
                        [
                            new(node.Id, AwaitedKind.Message, node.Trigger.Name),
                            .. token.Awaits,
                        ],
                    }
                );
                break;
            case NodeKind.Send:
                Tell(CaseEventKind.MessageSent, node.Id, 0, node.Trigger.Name ?? "");
                Finish(token);
                break;
            case NodeKind.Script:
                foreach (var (name, value) in node.Assigns)
                {
                    variables[name] = value.Evaluate(Known(scope));
                }

                Finish(token);
                break;
            case NodeKind.Sub when node.Inner is { } inner:
                Open(inner, token.Number, scope);
                break;
            default:
                Refuse(CaseRefusals.CannotRun);
                break;
        }
    }

    private static TokenKind KindOf(FlowNode node) =>
        node.Kind switch
        {
            NodeKind.Step => TokenKind.Step,
            NodeKind.Work => TokenKind.Work,
            NodeKind.Catch => TokenKind.Event,
            _ => TokenKind.Inside,
        };

    private List<Awaited> Boundaries(FlowNode node, int scope)
    {
        List<Awaited> awaits = [];
        foreach (var boundary in node.Boundaries)
        {
            if (Await(boundary, scope) is { } awaited)
            {
                awaits.Add(awaited);
            }
            else if (boundary.Trigger.Kind is EventKind.Timer)
            {
                Refuse(CaseRefusals.BadTimer(boundary.Title));
            }
        }

        return awaits;
    }

    /// <summary>
    /// A step always gets one holder: by its rule, else whoever answers for the process, else whoever started the case. Whoever did a step
    /// that is kept apart is passed over for whoever stands above.
    /// </summary>
    private void Hand(ProcessStep step, CaseToken token)
    {
        var holder = Find(step.Who, token.Item);
        if (holder is null)
        {
            holder =
                Find(process.Owner, null)
                ?? new Holder(before.StartedBy.Person, before.StartedBy.Unit ?? "");
            Tell(CaseEventKind.HolderMissing, step.Id, token.Number, step.Who?.ToString() ?? "");
        }
        else if (step.Who is StepWho.Post && !May(holder.Person))
        {
            holder = holders.Above(holder, May) ?? holder;
        }

        Put(
            token with
            {
                Holder = holder,
                Due = step.Within is { } within ? time.Add(at, within) : null,
            }
        );
        Tell(CaseEventKind.StepArrived, step.Id, token.Number, holder.Person);

        bool May(string person) => AlsoDid(process, step.Id, person) is null;
    }

    private Holder? Find(StepWho? who, CaseValue? item) =>
        who switch
        {
            null => null,
            StepWho.Starter => new(before.StartedBy.Person, before.StartedBy.Unit ?? ""),
            StepWho.SameAs same when done.TryGetValue(same.Step, out var doer) => new(
                doer.Person,
                doer.Unit ?? ""
            ),
            _ => holders.Find(who, Now(), item),
        };

    private void BeginSeveral(FlowNode node, int scope)
    {
        var items = Items(node, scope);
        if (items is null)
        {
            return;
        }

        if (items.Count == 0)
        {
            Leave(node, scope);
            return;
        }

        var all = new CaseToken(Number(), scope, node.Id, TokenKind.Several, at)
        {
            Several = items.Count,
            Awaits = Boundaries(node, scope),
        };
        Put(all);
        var begun = node.Loop.Kind is LoopKind.EachAtOnce ? items.Count : 1;
        for (var turn = 0; turn < begun && tokens.ContainsKey(all.Number); turn++)
        {
            Begin(node, scope, new(turn, all.Number, items[turn]));
        }
    }

    /// <summary>The values that the activity is done for; null where that cannot be told, and then it is refused.</summary>
    private IReadOnlyList<CaseValue>? Items(FlowNode node, int scope)
    {
        var counted = node.Loop.Over is { } over
            ? Known(scope)(over)
            : node.Loop.Count!.Evaluate(Known(scope));
        switch (counted)
        {
            case CaseValue.Several several when several.Values.Count <= LoopRule.Ceiling:
                return several.Values;
            case CaseValue.Number { Value: >= 0 and <= LoopRule.Ceiling } number
                when number.Value == decimal.Truncate(number.Value):
                return
                [
                    .. Enumerable
                        .Range(1, (int)number.Value)
                        .Select(place => CaseValue.Of((decimal)place)),
                ];
            default:
                Refuse(CaseRefusals.BadCount(node.Title, counted));
                return null;
        }
    }

    private void OneDone(FlowNode node, CaseToken all)
    {
        var counted = all with { Turn = all.Turn + 1 };
        Put(counted);
        if (
            counted.Turn >= counted.Several
            || node.Loop.Condition?.Evaluate(Known(all.Scope)).IsTrue is true
        )
        {
            Withdraw(counted);
            Leave(node, all.Scope);
        }
        else if (node.Loop.Kind is LoopKind.EachInTurn)
        {
            var items = Items(node, all.Scope) ?? [];
            var item = counted.Turn < items.Count ? items[counted.Turn] : CaseValue.Nothing;
            Begin(node, all.Scope, new(counted.Turn, all.Number, item));
        }
    }

    private IReadOnlyDictionary<string, CaseValue> LocalsOf(int? host) =>
        host is { } number
        && tokens[number].Item is { } item
        && process.Node(tokens[number].Node)!.Loop.Item is { } name
            ? new Dictionary<string, CaseValue> { [name] = item }
            : NoLocals;

    /// <param name="Awaits">What went on being waited for from the turn before; null at the first.</param>
    private sealed record Beginning(
        int Turn,
        int? OneOf = null,
        CaseValue? Item = null,
        IReadOnlyList<Awaited>? Awaits = null
    );
}
