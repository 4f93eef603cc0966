using Chutri.Inspections.Forms;
using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

/// <summary>What the forms offer to choose from.</summary>
internal sealed class FormChoices(UnitDirectory units, PersonDirectory people, AuthorityClock clock)
{
    public static IReadOnlyList<Choice> Acts { get; } =
    [.. Enum.GetValues<InspectionAct>().Select(act => new Choice(act.ToString(), act.Capital()))];

    public static IReadOnlyList<string> Days { get; } =
    [
        $"{DecisionForm.Usual.Papers}",
        $"{DecisionForm.Usual.Field}",
        $"{DecisionForm.Usual.Reply}",
        $"{DecisionForm.Usual.Conclude}",
    ];

    public async Task<IReadOnlyList<Choice>> Units(
        Caller caller,
        IEnumerable<string?> chosen,
        CancellationToken stop
    ) => UnitChoices.Of(await units.ActiveOn(clock.Now().Today, stop), caller, [.. chosen]);

    public async Task<IReadOnlyList<Choice>> People(
        Caller caller,
        IEnumerable<string?> chosen,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        List<Choice> listed =
        [
            .. caller.Unit is { } own
                ? PersonChoices.In(await people.PeopleIn(own, today, stop), own, today)
                : [],
            .. await PersonChoices.Heads(units, people, caller, today, stop),
        ];
        foreach (var code in chosen)
        {
            listed.AddRange(await PersonChoices.Of(code, units, people, today, stop));
        }

        return [.. listed.DistinctBy(choice => choice.Value)];
    }

    public async Task<IReadOnlyList<Choice>> PeopleOf(
        UnitId unit,
        string? chosen,
        CancellationToken stop
    )
    {
        var today = clock.Now().Today;
        return
        [
            .. PersonChoices.In(await people.PeopleIn(unit, today, stop), unit, today),
            .. await PersonChoices.Of(chosen, units, people, today, stop),
        ];
    }
}
