using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;
using Microsoft.AspNetCore.Http;

namespace Chutri.Inspections.Web;

/// <summary>The forms about one inspection that have a page of their own.</summary>
internal sealed class InspectionFormPages(
    LookAtInspection look,
    SignsInForce signs,
    FormChoices choices,
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public async Task<IResult> Finding(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    ) =>
        await Of(
            context,
            code,
            async (view, caller) =>
                !view.Of.IsOfTeam(caller.Person)
                    ? InspectionRefusals.NotYours.Answer(context)
                    : Pages.Show<FindingFormPage>(
                        context,
                        new FindingFormModel(
                            view.Of.Code,
                            entry,
                            [
                                .. (await signs.Read(stop)).Select(sign => new Choice(
                                    sign.Code,
                                    $"{sign.Code}. {sign.Text}"
                                )),
                            ],
                            [
                                .. Enum.GetValues<FindingDegree>()
                                    .Select(one => new Choice(one.ToString(), one.Name())),
                            ],
                            [
                                .. Enum.GetValues<FindingCause>()
                                    .Select(one => new Choice(one.ToString(), one.Name())),
                            ],
                            await choices.PeopleOf(
                                view.Of.Unit,
                                entry.TextOrNull("responsible"),
                                stop
                            )
                        ),
                        FindingPageWords.New,
                        entry.Status()
                    )
        );

    public async Task<IResult> Conclude(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    ) =>
        await Of(
            context,
            code,
            async (view, _) =>
            {
                if (!view.Inside)
                {
                    return InspectionRefusals.NotYours.Answer(context);
                }

                var all = await units.All(stop);
                var owner = all[view.Of.Owner];
                var head = await people.HeadOf(owner.Id, clock.Now().Today, stop);
                var letters = owner.Abbreviation ?? owner.Code.Split('-')[0];
                var isParty = owner.Branch is Branch.Party;
                return Pages.Show<ConcludePage>(
                    context,
                    new ConcludeModel(
                        view.Of.Code,
                        entry,
                        owner.Parent is { } parent ? all[parent].Name : "",
                        isParty ? $"KL/{letters}" : $"KL-{letters}",
                        head?.TitleFor(owner.Id, clock.Now().Today) ?? "",
                        head?.Name ?? "",
                        isParty ? owner.Name : "VT"
                    ),
                    FindingPageWords.Conclude,
                    entry.Status()
                );
            }
        );

    public async Task<IResult> Team(
        HttpContext context,
        string code,
        FormEntry entry,
        CancellationToken stop
    ) =>
        await Of(
            context,
            code,
            async (view, caller) =>
            {
                if (caller.Person != view.Of.DecidedBy)
                {
                    return InspectionRefusals.NotYours.Answer(context);
                }

                var team = await people.HoldingPosts(
                    [.. view.Of.Team.Select(member => member.Person)],
                    stop
                );
                var head = team.First(one => one.Id == view.Of.Leader.Person).Code;
                string[] others = [.. team.Select(one => one.Code).Where(one => one != head)];
                return Pages.Show<TeamPage>(
                    context,
                    new TeamModel(
                        view.Of.Code,
                        entry,
                        await choices.People(
                            caller,
                            [head, .. others, .. entry.All("members")],
                            stop
                        ),
                        head,
                        others
                    ),
                    InspectionWords.ChangeTeam,
                    entry.Status()
                );
            }
        );

    public async Task<IResult> Remedy(
        HttpContext context,
        string code,
        int number,
        FormEntry entry,
        CancellationToken stop
    ) =>
        await Of(
            context,
            code,
            async (view, caller) =>
            {
                if (caller.Person != view.Of.DecidedBy)
                {
                    return InspectionRefusals.NotYours.Answer(context);
                }

                if (view.Findings.FirstOrDefault(one => one.Number == number) is not { } finding)
                {
                    return InspectionRefusals.NoSuchFinding.Answer(context);
                }

                if (finding is { WantsWork: false, Assignment: { } given })
                {
                    return InspectionRefusals.WorkIsGiven(given).Answer(context);
                }

                var unit = (await units.Find(view.Of.Unit, stop))!.Code;
                return Pages.Show<RemedyPage>(
                    context,
                    new RemedyModel(
                        view.Of.Code,
                        entry,
                        finding.Recommendation,
                        InspectionPresenter.Row(
                            finding,
                            view,
                            caller,
                            await SignText.Read(signs, stop),
                            clock.Now().Today
                        ),
                        await choices.Units(caller, [unit, entry.TextOrNull("leadUnit")], stop),
                        await choices.PeopleOf(view.Of.Unit, entry.TextOrNull("accountable"), stop),
                        unit
                    ),
                    FindingPageWords.Remedy,
                    entry.Status()
                );
            }
        );

    private async Task<IResult> Of(
        HttpContext context,
        string code,
        Func<InspectionView, Caller, Task<IResult>> show
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = await look.Find(code, caller, context.RequestAborted);
        return found.Refusal is { } refusal
            ? refusal.Answer(context)
            : await show(found.Value, caller);
    }
}
