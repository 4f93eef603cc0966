using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Running;

/// <summary>Where a case would stand in another version of its process.</summary>
/// <param name="State">The case there; null where it cannot be moved.</param>
/// <param name="Landings">Each open step with the one on which it lands.</param>
/// <param name="Refusal">Why it cannot; null where it can.</param>
public sealed record CaseMove(
    CaseState? State,
    IReadOnlyList<StepLanding> Landings,
    CaseRefusal? Refusal
);

/// <summary>Where one open step lands.</summary>
/// <param name="Token">Number of its token.</param>
/// <param name="From">Identifier of the step in the version that the case leaves.</param>
/// <param name="To">Identifier in the other version; null where there is none.</param>
public sealed record StepLanding(int Token, string From, string? To);

/// <summary>
/// Moves a case to another version of its process. Holders, deadlines, pauses and opinions asked for stay as they are. Where the case is
/// at one step it lands on any other; where it is at several places at once, or waits for something else than a person, only where the
/// branches are the same in both, since nobody could say otherwise whether they would ever join. Events on a step go along where the other
/// version has them on the landing; new ones do not begin.
/// </summary>
public static class CaseMoving
{
    /// <summary>Where the case would stand; nothing is changed.</summary>
    /// <param name="state">Open.</param>
    /// <param name="from">The version by which it runs.</param>
    /// <param name="to">The other one, that can run.</param>
    /// <param name="chosen">Landings that somebody chose, by the identifier of the step that is left.</param>
    public static CaseMove Of(
        CaseState state,
        WorkProcess from,
        WorkProcess to,
        IReadOnlyDictionary<string, string>? chosen = null
    )
    {
        StepLanding[] landings =
        [
            .. state.OpenSteps.Select(token => new StepLanding(
                token.Number,
                token.Node,
                Landing(token.Node, to, chosen)
            )),
        ];
        var refusal =
            state.Status is not CaseStatus.Open ? CaseRefusals.Closed
            : landings.FirstOrDefault(one => one.To is null) is { } lost
                ? CaseRefusals.NoLanding(from.Step(lost.From)?.Name ?? lost.From)
            : state is { Tokens: [{ Kind: TokenKind.Step, Scope: var scope }], Scopes.Count: 1 }
            && IsRoot(scope, state)
            && to.Node(landings[0].To!)!.Scope == to.Root
                ? null
            : landings.Any(one => one.To != one.From)
            || !SameBranches(from, to)
            || !state.Tokens.All(token => IsThere(token, to))
                ? CaseRefusals.BranchesChanged
            : null;
        return refusal is not null
            ? new(null, landings, refusal)
            : new(Moved(state, from, to, landings), landings, null);
    }

    private static string? Landing(
        string node,
        WorkProcess to,
        IReadOnlyDictionary<string, string>? chosen
    )
    {
        var wanted = chosen?.GetValueOrDefault(node) ?? node;
        return to.Step(wanted) is not null ? wanted : null;
    }

    private static bool IsRoot(int scope, CaseState state) =>
        state.Scopes[0].Number == scope && state.Scopes[0].Around is null;

    /// <summary>The same nodes that part and join, with the same flows, in the same scopes.</summary>
    private static bool SameBranches(WorkProcess from, WorkProcess to) =>
        from.Id == to.Id && Branches(from).SetEquals(Branches(to));

    private static HashSet<string> Branches(WorkProcess process) =>
        [
            .. process
                .Nodes.Where(node =>
                    node.Kind is NodeKind.Parallel or NodeKind.Inclusive or NodeKind.Sub
                    || node.Out.Count > 1
                    || node.Loop.Kind is not LoopKind.None
                )
                .Select(node =>
                    $"{node.Scope.Id}/{node.Id}/{node.Kind}/{node.Loop.Kind}:{Ids(node.In)}>{Ids(node.Out)}"
                ),
        ];

    private static string Ids(IEnumerable<Flow> flows) =>
        string.Join(',', flows.Select(flow => flow.Id).Order(StringComparer.Ordinal));

    private static bool IsThere(CaseToken token, WorkProcess to) =>
        to.Node(token.Node) is { } node
        && (token.Flow is null || node.In.Exists(flow => flow.Id == token.Flow))
        && (
            token.Kind is not TokenKind.Event || node.Kind is NodeKind.Catch or NodeKind.EventBased
        );

    private static CaseState Moved(
        CaseState state,
        WorkProcess from,
        WorkProcess to,
        IReadOnlyList<StepLanding> landings
    )
    {
        var byToken = landings.ToDictionary(one => one.Token, one => one.To!);
        return state with
        {
            ProcessId = to.Id,
            Version = state.Version + 1,
            Scopes =
            [
                .. state.Scopes.Select(scope =>
                    scope.Scope == from.Root.Id ? scope with { Scope = to.Root.Id } : scope
                ),
            ],
            Tokens =
            [
                .. state.Tokens.Select(token =>
                {
                    var node = byToken.GetValueOrDefault(token.Number, token.Node);
                    return token with
                    {
                        Node = node,
                        Awaits =
                        [
                            .. token.Awaits.Where(awaited => StillOn(awaited, token, node, to)),
                        ],
                    };
                }),
            ],
        };
    }

    private static bool StillOn(Awaited awaited, CaseToken token, string node, WorkProcess to) =>
        to.Node(awaited.Node) is { } there
        && (there.Host is { } host ? host.Id == node : token.Kind is not TokenKind.Step);
}
