namespace Chutri.VerifiableDraw.Checking;

/// <summary>Is this the chance that the list was waiting for?</summary>
internal static class ChanceCheck
{
    private const int DigitsOfBeacon = 32;

    internal static IReadOnlyList<DrawProblem> Problems(DrawPlan plan, Chance chance)
    {
        var problems = new Problems();
        Dice(plan, chance, problems);
        if (plan.Beacon is null)
        {
            if (chance.Beacon is not null)
            {
                problems.Add(
                    "beacon-not-wanted",
                    "chance.beacon",
                    "danh sách đã chốt không dùng số ngẫu nhiên công cộng. Hãy để trống.",
                    "is a public random number that the closed list does not use. Leave it out."
                );
            }
        }
        else
        {
            problems.Hexadecimal(chance.Beacon, DigitsOfBeacon, orMore: true, "chance.beacon");
        }

        for (var i = 0; i < chance.Witnesses.Count; i++)
        {
            problems.Words(chance.Witnesses[i], $"chance.witnesses[{i + 1}]");
        }

        return problems.All;
    }

    private static void Dice(DrawPlan plan, Chance chance, Problems problems)
    {
        var wanted = plan.Dice?.Count ?? 0;
        if (chance.Dice.Count != wanted)
        {
            problems.Add(
                "dice-of-other-number",
                "chance.dice",
                $"có {chance.Dice.Count} lần tung, còn danh sách đã chốt cần {wanted}. Phải ghi đúng số đã hứa, không thêm, không bớt.",
                $"has {chance.Dice.Count} throws where the closed list wants {wanted}. Give as many as were promised, no more and no fewer."
            );
        }

        for (var i = 0; plan.Dice is { } rule && i < chance.Dice.Count; i++)
        {
            problems.Between(chance.Dice[i], 1, rule.Sides, $"chance.dice[{i + 1}]");
        }
    }
}
