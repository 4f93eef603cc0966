using Chutri.ProcessEngine.Expressions;

namespace Chutri.ProcessEngine.Checking.Branches;

/// <summary>
/// Values of variables to try conditions with. Where conditions only compare variables with fixed values, one value from between each two
/// of those decides for all others, so that what holds for the samples holds always: then they are exact.
/// </summary>
internal sealed class ConditionSamples
{
    private readonly long most;
    private readonly Dictionary<string, List<CaseValue>> values = [];

    /// <param name="most">So many samples are made at most; where more would be needed, they are not exact.</param>
    public ConditionSamples(IReadOnlyList<Expression> conditions, long most)
    {
        this.most = most;
        foreach (var condition in conditions)
        {
            Gather(condition.Root);
        }

        long count = 1;
        foreach (var (name, found) in values.ToList())
        {
            values[name] = [.. Spread(found)];
            count *= values[name].Count;
            if (count > most)
            {
                IsExact = false;
                break;
            }
        }
    }

    /// <summary>No value outside the samples would decide otherwise.</summary>
    public bool IsExact { get; private set; } = true;

    public IEnumerable<IReadOnlyDictionary<string, CaseValue>> All()
    {
        var names = values.Keys.Order(StringComparer.Ordinal).ToList();
        var at = new int[names.Count];
        for (var count = 0; count < most; count++)
        {
            yield return names
                .Select((name, place) => (name, Value: values[name][at[place]]))
                .ToDictionary(pair => pair.name, pair => pair.Value);
            var turn = 0;
            while (turn < at.Length && ++at[turn] == values[names[turn]].Count)
            {
                at[turn++] = 0;
            }

            if (turn == at.Length)
            {
                yield break;
            }
        }
    }

    private void Gather(Term term)
    {
        switch (term)
        {
            case Term.Comparison { Left: Term.Variable variable, Right: Term.Constant constant }:
                Note(variable.Name, constant.Value);
                return;
            case Term.Comparison { Left: Term.Constant constant, Right: Term.Variable variable }:
                Note(variable.Name, constant.Value);
                return;
            case Term.Comparison
            {
                Left: Term.Variable variable,
                Right: Term.Call { Function: "date" } call
            }:
                Note(variable.Name, call.Evaluate(_ => CaseValue.Nothing));
                return;
            case Term.Comparison
            {
                Left: Term.Variable variable,
                Right: Term.Negative { Of: Term.Constant } negative
            }:
                Note(variable.Name, negative.Evaluate(_ => CaseValue.Nothing));
                return;
            case Term.Variable variable:
                Note(variable.Name, CaseValue.Of(true));
                return;
            case Term.Constant:
                return;
            case Term.Both or Term.Either or Term.Call { Function: "not" }:
                break;
            default:
                IsExact = false;
                break;
        }

        foreach (var below in term.Below)
        {
            Gather(below);
        }
    }

    private void Note(string name, CaseValue value)
    {
        var list = values.TryGetValue(name, out var known) ? known : values[name] = [];
        list.Add(value);
    }

    private static IEnumerable<CaseValue> Spread(List<CaseValue> found)
    {
        var numbers = found.OfType<CaseValue.Number>().Select(one => one.Value).Distinct().Order();
        var days = found.OfType<CaseValue.Day>().Select(one => one.Value).Distinct().Order();
        var all = found
            .Where(value => value is CaseValue.Text)
            .Distinct()
            .Concat(Numbers([.. numbers]).Select(CaseValue.Of))
            .Concat(
                days.SelectMany(day =>
                    new[] { day.AddDays(-1), day, day.AddDays(1) }.Select(CaseValue.Of)
                )
            );
        if (found.Exists(value => value is CaseValue.Truth))
        {
            all = all.Append(CaseValue.Of(true)).Append(CaseValue.Of(false));
        }

        if (found.Exists(value => value is CaseValue.Text))
        {
            all = all.Append(CaseValue.Of("…"));
        }

        return all.DefaultIfEmpty(CaseValue.Nothing).Distinct();
    }

    /// <summary>Below the least, each, between each two, above the greatest.</summary>
    private static IEnumerable<decimal> Numbers(IReadOnlyList<decimal> sorted)
    {
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0)
            {
                yield return sorted[0] - 1;
            }
            else
            {
                yield return sorted[i - 1] + ((sorted[i] - sorted[i - 1]) / 2);
            }

            yield return sorted[i];
        }

        if (sorted.Count > 0)
        {
            yield return sorted[^1] + 1;
        }
    }
}
