using System.Globalization;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Describing;
using Chutri.Processes.Forms;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Http;

namespace Chutri.Processes.Web;

/// <summary>The form of one row of the table.</summary>
internal sealed class StepPages(ProcessDesk desk, UnitDirectory units, AuthorityClock clock)
{
    private const int EmptyLines = 4;
    private const int EmptyBranches = 2;

    private static readonly Role[] Roles =
    [
        Role.Head,
        Role.Deputy,
        Role.Clerk,
        Role.Officer,
        Role.Inspector,
    ];

    /// <param name="step">Null for a new one.</param>
    public async Task<IResult> Show(
        HttpContext context,
        string code,
        string? step,
        FormEntry entry,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        var found = caller.Has(ProcessesActs.Describe)
            ? await desk.For(code, ProcessesActs.Describe, caller, stop)
            : PlatformRefusals.RoleMayNot(ProcessesActs.Describe, caller);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var process = found.Value;
        var table = ProcessModel.Kept(process.Draft).Table();
        var row = step is null ? new StepRow("", "") : table.Step(step);
        if (row is null)
        {
            return ProcessesRefusals.NoSuchStep.Answer(context);
        }

        var answers = Answers(row);
        var active = await units.ActiveOn(clock.Now().Today, stop);
        return Pages.Show<StepPage>(
            context,
            new StepPageModel(
                process.Code,
                process.Title,
                step,
                row.Name,
                answers,
                Choices(
                    row,
                    table,
                    UnitChoices.Of(active, caller, [answers.Unit, entry.TextOrNull("whoUnit")])
                ),
                Lines(row, entry),
                Branches(row, ConditionChoices.Of(table.Fields.Values)),
                row.Branches?.FirstOrDefault(one => one.When is null) is { } last
                    ? last.To ?? BranchForm.End
                    : null,
                StepFolding.Of(row, table, entry),
                entry
            ),
            step is null ? StepWords.NewStep : StepWords.Of(row.Name),
            ProcessPages.StatusOf(entry)
        );
    }

    private static StepAnswers Answers(StepRow row)
    {
        var who = WhoForm.Of(row.Who);
        return new(
            who.Kind,
            who.Role,
            who.Post,
            who.Unit,
            who.Step,
            row.Document,
            row.Provision,
            row.Authority.ToString(),
            row.AnswersFor,
            row.Within?.Amount.ToString(CultureInfo.InvariantCulture) ?? "",
            row.Within is { InDays: false } ? "wh" : "wd",
            row.Inputs,
            row.SendBackTo,
            row.MayPassOn,
            row.MayEnd,
            row.MayConsult,
            row.MayAsk,
            row.MayPause,
            row.NotSameAs
        );
    }

    private static StepChoices Choices(StepRow row, ProcessTable table, IReadOnlyList<Choice> units)
    {
        var others = table.Steps.Where(step => step.Id != row.Id).ToList();
        return new(
            [
                new(WhoForm.Starter, StepWords.Starter),
                new(WhoForm.LeadUnit, StepWords.LeadUnit),
                new(WhoForm.FixedUnit, StepWords.FixedUnit),
                new(WhoForm.FixedPost, StepWords.FixedPost),
                new(WhoForm.UnitOfStep, StepWords.UnitOfStep),
                new(WhoForm.SameAs, StepWords.SameAs),
            ],
            [.. Roles.Select(role => new Choice(role.ToString().ToLowerInvariant(), role.Name()))],
            units,
            [.. others.Select(step => new Choice(step.Id, step.Name))],
            [
                new("Own", StepWords.Own),
                new("Decentralised", StepWords.Decentralised),
                new("Delegated", StepWords.Delegated),
            ],
            [new("wd", StepWords.InDays), new("wh", StepWords.InHours)],
            [
                .. others.SelectMany(step =>
                    step.Fields.Select(field => new Choice(field.Name, field.Label, step.Name))
                ),
            ],
            [
                .. Enum.GetValues<FieldKind>()
                    .Select(kind => new Choice(kind.Word(), FieldKindWords.Name(kind))),
            ],
            ConditionChoices.Of(table.Fields.Values)
        );
    }

    private static IReadOnlyList<BranchLine> Branches(StepRow row, IReadOnlyList<Choice> conditions)
    {
        var known = (row.Branches ?? []).Where(one => one.When is not null).ToList();
        return
        [
            .. Enumerable
                .Range(1, Math.Max(known.Count + 1, EmptyBranches))
                .Select(number =>
                    number <= known.Count
                        ? Line(number, known[number - 1], conditions)
                        : new BranchLine(number, null, "", null)
                ),
        ];
    }

    private static BranchLine Line(int number, StepBranch branch, IReadOnlyList<Choice> conditions)
    {
        var isChosen = conditions.Any(choice => choice.Value == branch.When);
        return new(
            number,
            isChosen ? branch.When : null,
            isChosen ? "" : branch.When!,
            branch.To ?? BranchForm.End
        );
    }

    private static IReadOnlyList<FieldLine> Lines(StepRow row, FormEntry entry)
    {
        var lines = row.Fields.Count + EmptyLines;
        while (entry.Has(FormattableString.Invariant($"field{lines + 1}-label")))
        {
            lines++;
        }

        return
        [
            .. Enumerable
                .Range(1, lines)
                .Select(number =>
                    number <= row.Fields.Count
                        ? Line(number, row.Fields[number - 1])
                        : new FieldLine(number, "", "", FieldKind.Text.Word(), false, "")
                ),
        ];
    }

    private static FieldLine Line(int number, FormField field) =>
        new(
            number,
            field.Name,
            field.Label,
            field.Kind.Word(),
            field.IsRequired,
            string.Join("; ", field.Options)
        );
}
