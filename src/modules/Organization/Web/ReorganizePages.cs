using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Organization.Web;

/// <summary>The form of each reorganization, with what was typed and what is wrong.</summary>
internal sealed class ReorganizePages(
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public async Task<IResult> Form(
        string kind,
        string? unit,
        FormEntry entry,
        HttpContext context,
        CancellationToken stop
    )
    {
        if (
            !Enum.TryParse<ReorganizationKind>(kind, ignoreCase: true, out var which)
            || ReorganizationFields.Word(which) != kind
        )
        {
            return OrganizationRefusals.PlanNotFound.Answer(context);
        }

        var today = clock.Now().Today;
        var active = await units.ActiveOn(today, stop);
        var caller = context.Features.Get<Caller>();
        var choices = UnitChoices.Of(active, caller, [unit, .. entry.Everything]);
        var asked = string.IsNullOrEmpty(unit) ? null : await units.FindByCode(unit, stop);
        var heads =
            which is ReorganizationKind.Merge ? await Heads(unit, entry, caller, today, stop) : [];
        var model = ReorganizePresenter.Form(which, asked, choices, heads, today, entry);
        return Pages.Show<ReorganizePage>(
            context,
            model,
            model.Title,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    /// <summary>Whoever was chosen, everybody of the units that are merged, then the heads.</summary>
    private async Task<IReadOnlyList<Choice>> Heads(
        string? unit,
        FormEntry entry,
        Caller? caller,
        DateOnly today,
        CancellationToken stop
    )
    {
        var choices = (
            await PersonChoices.Of(entry.Text("head"), units, people, today, stop)
        ).ToList();
        string?[] merged = [unit, .. entry.All("units"), entry.Text("successor")];
        foreach (var code in merged.OfType<string>().Distinct())
        {
            if (await units.FindByCode(code, stop) is { } one)
            {
                choices.AddRange(
                    PersonChoices.In(await people.PeopleIn(one.Id, today, stop), one.Id, today)
                );
            }
        }

        choices.AddRange(await PersonChoices.Heads(units, people, caller, today, stop));
        return [.. choices.DistinctBy(choice => choice.Value)];
    }
}
