using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations.Forms;

/// <summary>A change of the structure as it is asked for, by page or API. Units are named by their codes.</summary>
/// <param name="Kind">open, rename, move, close, merge or split.</param>
/// <param name="Unit">The unit that is renamed, moved, closed or split.</param>
/// <param name="Units">The units that are merged.</param>
/// <param name="Parent">The superior of the unit that is moved; empty = a root of its branch.</param>
/// <param name="Successor">The existing unit that takes over; of a closed unit its superior where left empty.</param>
/// <param name="New">The unit that is opened, or that merged units become.</param>
/// <param name="Parts">The units that a split makes; the first takes over what is held open; the unit itself, where it goes on.</param>
/// <param name="Head">Code of the person who heads the merged unit.</param>
/// <param name="Posts">What becomes of single posts, where it is not what happens to all.</param>
/// <param name="On">The day from which it holds; a later day is planned and carried out then.</param>
/// <param name="Decision">Number and date of the decision.</param>
internal sealed record ReorganizationForm(
    string? Kind = null,
    string? Unit = null,
    IReadOnlyList<string>? Units = null,
    string? Name = null,
    string? ShortName = null,
    string? Abbreviation = null,
    string? Parent = null,
    string? Successor = null,
    UnitForm? New = null,
    IReadOnlyList<PartForm>? Parts = null,
    string? Head = null,
    string? HeadTitle = null,
    IReadOnlyList<PostChoiceForm>? Posts = null,
    string? On = null,
    string? Decision = null
)
{
    /// <param name="people">Finds a person by code.</param>
    public Outcome<ReorganizationPlan> Parse(
        UnitSnapshot snapshot,
        Func<string, PersonId?> people,
        DateOnly today
    )
    {
        var read = new FormReading(snapshot, today);
        var on = read.Day("on", On);
        var decision = read.Text(
            "decision",
            Decision,
            Lengths.Decision,
            FieldSentences.NeedsDecision
        );
        var kind = read.Choice<ReorganizationKind>("kind", Kind, FieldSentences.NeedsKind);
        ReorganizationPlan? plan = kind switch
        {
            ReorganizationKind.Open => Open(read, on, decision),
            ReorganizationKind.Rename => Rename(read, on, decision),
            ReorganizationKind.Move => Move(read, on, decision),
            ReorganizationKind.Close => Close(read, on, decision),
            ReorganizationKind.Merge => Merge(read, people, on, decision),
            ReorganizationKind.Split => Split(read, on, decision),
            _ => null,
        };
        return plan is null || read.Errors.Count > 0 ? Refusal.Invalid(read.Errors) : plan;
    }

    private OpenUnitPlan? Open(FormReading read, DateOnly on, string decision) =>
        (New ?? new UnitForm()).Parse(read, "new") is { } made ? new(made, on, decision) : null;

    private RenameUnitPlan? Rename(FormReading read, DateOnly on, string decision)
    {
        var unit = read.Unit("unit", Unit);
        var name = read.Text("name", Name, Lengths.Name, FieldSentences.NeedsUnitName);
        var naming = new UnitNaming(
            name,
            read.Optional("shortName", ShortName, Lengths.Name) ?? name,
            read.Optional("abbreviation", Abbreviation, Lengths.Abbreviation)
        );
        return unit is null ? null : new(unit.Id, naming, on, decision);
    }

    private MoveUnitPlan? Move(FormReading read, DateOnly on, string decision)
    {
        var unit = read.Unit("unit", Unit);
        var parent = read.OptionalUnit("parent", Parent);
        return unit is null ? null : new(unit.Id, parent?.Id, on, decision);
    }

    private CloseUnitPlan? Close(FormReading read, DateOnly on, string decision)
    {
        var unit = read.Unit("unit", Unit);
        var successor = read.OptionalUnit(
            "successor",
            Successor,
            unit is { Parent: null } ? FieldSentences.RootNeedsSuccessor(unit.Name) : null
        );
        return unit is null || (successor?.Id ?? unit.Parent) is not { } to
            ? null
            : new(unit.Id, to, on, decision);
    }

    private MergeUnitsPlan? Merge(
        FormReading read,
        Func<string, PersonId?> people,
        DateOnly on,
        string decision
    )
    {
        var asked = Units ?? [];
        UnitId[] units =
        [
            .. asked.Select(code => read.Unit("units", code)?.Id).OfType<UnitId>().Distinct(),
        ];
        if (asked.Count == 0)
        {
            read.Wrong("units", FieldSentences.NeedsUnits);
        }

        var into = read.OptionalUnit("successor", Successor);
        var made = New is { IsEmpty: false } ? New.Parse(read, "new") : null;
        if (string.IsNullOrWhiteSpace(Successor) == (New is null or { IsEmpty: true }))
        {
            read.Wrong("successor", FieldSentences.NeedsOneSuccessor);
        }

        PersonId? head = null;
        if (!string.IsNullOrWhiteSpace(Head))
        {
            head = people(OrganizationCodes.Normal(Head));
            if (head is null)
            {
                read.Wrong("head", FieldSentences.NoSuchPerson(Head));
            }
        }

        var title = read.Optional("headTitle", HeadTitle, Lengths.Title);
        return new(units, into?.Id, made, head, title, Choices(read), on, decision);
    }

    private SplitUnitPlan? Split(FormReading read, DateOnly on, string decision)
    {
        var unit = read.Unit("unit", Unit);
        var asked = (Parts ?? []).ToList();
        var parts = new List<SplitPart>();
        for (var i = 0; i < asked.Count; i++)
        {
            var part = asked[i];
            if (part.IsEmpty)
            {
                continue;
            }

            var field = $"part{i + 1}";
            if (!string.IsNullOrWhiteSpace(part.Existing))
            {
                parts.Add(new(read.Unit($"{field}-existing", part.Existing)?.Id, null));
            }
            else
            {
                parts.Add(new(null, part.Parse(read, field, unit)));
            }
        }

        // A part that could not be read has its own sentence.
        var readable = parts
            .Select(part => part.New?.Code ?? part.Existing?.ToString())
            .OfType<string>()
            .ToList();
        if (parts.Count < 2 || readable.Distinct().Count() < readable.Count)
        {
            read.Wrong("part1-code", FieldSentences.NeedsTwoParts);
        }

        return unit is null ? null : new(unit.Id, parts, Choices(read), on, decision);
    }

    private List<PostChoice> Choices(FormReading read) =>
        [.. (Posts ?? []).Select(post => post.Parse(read)).OfType<PostChoice>()];
}
