namespace Chutri.VerifiableDraw.Checking;

/// <summary>Can this list be closed, and do its weights follow from its formula? Says all problems at once.</summary>
internal sealed class PlanCheck(DrawPlan plan)
{
    internal const long LargestWeight = 1_000_000_000;
    internal const long LargestValue = 1_000_000;
    private const int MostUnits = 1_000_000;
    private const int MostFactors = 50;
    private const int DigitsOfSalt = 64;

    private readonly Problems _problems = new();
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    internal static IReadOnlyList<DrawProblem> Problems(DrawPlan plan)
    {
        var check = new PlanCheck(plan);
        check.Head();
        check.ChanceToCome();
        check.Formula();
        check.Units();
        check.Excluded();
        return check._problems.All;
    }

    private void Head()
    {
        _problems.Words(plan.Title, "title");
        _problems.Words(plan.Authority, "authority");
        _problems.WholeSeconds(plan.Committed, "committed");
        _problems.Hexadecimal(plan.Salt, DigitsOfSalt, orMore: false, "salt");
        _problems.Between(plan.Count, 1, Math.Max(1, plan.Units.Count), "rule.count");
    }

    private void ChanceToCome()
    {
        if (plan.Dice is null && plan.Beacon is null)
        {
            _problems.Add(
                "no-chance",
                "rule",
                "chưa nói dùng xúc xắc hay số ngẫu nhiên công cộng. Hãy chọn ít nhất một.",
                "says neither dice nor a public random number. Choose at least one."
            );
        }

        if (plan.Dice is { } dice)
        {
            Dice(dice);
        }

        if (plan.Beacon is { } beacon)
        {
            _problems.Words(beacon.Name, "rule.beacon.name");
            _problems.Words(beacon.Round, "rule.beacon.round");
            _problems.WholeSeconds(beacon.Moment, "rule.beacon.moment");
            if (beacon.Moment <= plan.Committed)
            {
                _problems.Add(
                    "beacon-too-early",
                    "rule.beacon.moment",
                    "phải sau lúc chốt danh sách; nếu không, người chốt đã biết trước số ngẫu nhiên.",
                    "has to be later than the list was closed; else whoever closed it knew the number."
                );
            }
        }
    }

    /// <summary>With dice alone, the throws have to hold at least 32 bits: 13 of six faces, 32 of a coin.</summary>
    private void Dice(DiceRule dice)
    {
        _problems.Between(dice.Count, 1, 1000, "rule.dice.count");
        _problems.Between(dice.Sides, 2, 1000, "rule.dice.sides");
        if (
            plan.Beacon is null
            && dice is { Count: >= 1, Sides: >= 2 }
            && dice.Count * Math.Log2(dice.Sides) < 32
        )
        {
            _problems.Add(
                "too-few-dice",
                "rule.dice.count",
                "quá ít lần tung để chọn công bằng. Xúc xắc 6 mặt cần ít nhất 13 lần, đồng xu 32 lần.",
                "are too few throws to be fair. A die of six faces needs 13 at least, a coin 32."
            );
        }
    }

    private void Formula()
    {
        _problems.Between(plan.Formula.Basis, 0, LargestWeight, "formula.basis");
        _problems.Between(plan.Formula.Factors.Count, 0, MostFactors, "formula.factors");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < plan.Formula.Factors.Count; i++)
        {
            var factor = plan.Formula.Factors[i];
            var place = $"formula.factors[{i + 1}]";
            _problems.Identifier(factor.Code, $"{place}.code");
            _problems.Words(factor.Meaning, $"{place}.meaning");
            _problems.Between(factor.Coefficient, 0, LargestValue, $"{place}.coefficient");
            Once(codes, factor.Code, $"{place}.code");
        }
    }

    private void Units()
    {
        _problems.Between(plan.Units.Count, 1, MostUnits, "units");
        for (var i = 0; i < plan.Units.Count; i++)
        {
            var unit = plan.Units[i];
            var place = $"units[{i + 1}]";
            _problems.Identifier(unit.Code, $"{place}.code");
            Once(_codes, unit.Code, $"{place}.code");
            _problems.Words(unit.Name, $"{place}.name");
            _problems.Between(unit.Weight, 1, LargestWeight, $"{place}.weight");
            Weight(unit, place);
        }
    }

    private void Weight(DrawUnit unit, string place)
    {
        if (unit.Values.Count != plan.Formula.Factors.Count)
        {
            _problems.Add(
                "values-missing",
                $"{place}.values",
                $"có {unit.Values.Count} giá trị, còn công thức có {plan.Formula.Factors.Count} yếu tố. Hãy ghi đủ, theo đúng thứ tự.",
                $"has {unit.Values.Count} values where the formula has {plan.Formula.Factors.Count} factors. Give all of them, in its order."
            );
            return;
        }

        for (var i = 0; i < unit.Values.Count; i++)
        {
            _problems.Between(unit.Values[i], 0, LargestValue, $"{place}.values[{i + 1}]");
        }

        if (
            Array.TrueForAll([.. unit.Values], value => value is >= 0 and <= LargestValue)
            && plan.Formula.Basis is >= 0 and <= LargestWeight
            && plan.Formula.Factors.All(factor => factor.Coefficient is >= 0 and <= LargestValue)
            && Draw.Weight(plan.Formula, unit.Values) is var weight
            && weight != unit.Weight
        )
        {
            _problems.Add(
                "weight-differs",
                $"{place}.weight",
                $"ghi {unit.Weight}, còn công thức cho {weight}.",
                $"says {unit.Weight} where the formula gives {weight}."
            );
        }
    }

    private void Excluded()
    {
        for (var i = 0; i < plan.Excluded.Count; i++)
        {
            var place = $"excluded[{i + 1}]";
            _problems.Identifier(plan.Excluded[i].Code, $"{place}.code");
            Once(_codes, plan.Excluded[i].Code, $"{place}.code");
            _problems.Words(plan.Excluded[i].Name, $"{place}.name");
            _problems.Words(plan.Excluded[i].Reason, $"{place}.reason");
        }
    }

    private void Once(HashSet<string> codes, string? code, string place)
    {
        if (code is not null && !codes.Add(code))
        {
            _problems.Add(
                "code-twice",
                place,
                $"mã {code} đã có ở trên. Mỗi mã chỉ đứng một lần trong cả danh sách.",
                $"the code {code} stands above already. Each stands once in the whole list."
            );
        }
    }
}
