using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization.Web;

/// <summary>From what was read to what is shown.</summary>
internal static class UnitPresenter
{
    private const char EmSpace = '\u2003';

    public static UnitLine Line(FoundUnit row, DateOnly today) =>
        new(
            row.Unit.Code,
            row.Unit.Name,
            OrganizationUrls.Unit(row.Unit.Code),
            new string(EmSpace, row.Depth),
            row.Unit.Branch.Name(),
            Note(row.Unit, today),
            row.Parent is { } parent
                ? new(parent.ShortName, OrganizationUrls.Unit(parent.Code))
                : null,
            row.Head is { } head ? new(head.Name, OrganizationUrls.Person(head.Code)) : null,
            row.People,
            row.Below
        );

    public static UnitModel Of(
        UnitDetails details,
        IReadOnlyDictionary<UnitId, UnitSummary> units,
        IReadOnlyList<DelegationLine> delegations,
        IReadOnlyList<FactView> facts,
        FourCellsView? figures,
        Caller caller,
        DateOnly today
    )
    {
        var unit = details.Unit;
        return new(
            unit.Code,
            unit.Name,
            unit.ShortName,
            unit.Branch.Name(),
            figures,
            DateText.Brief(unit.From),
            Note(unit, today),
            details.Active && details.Head is null ? WithoutHead(unit, caller) : null,
            details.Successor is { } successor ? Link(successor) : null,
            [
                new(UnitWords.Menu, OrganizationUrls.Units),
                .. details
                    .Superiors.Reverse()
                    .Select(superior => new Crumb(
                        superior.ShortName,
                        OrganizationUrls.Unit(superior.Code)
                    )),
                new(unit.ShortName),
            ],
            details.Superiors is [var superior, ..] ? Link(superior) : null,
            [.. details.Predecessors.Select(one => Link(one) with { Note = Note(one, today) })],
            [
                .. details.Below.Select(child =>
                    Link(child) with
                    {
                        Note = details.HeadsBelow.TryGetValue(child.Id, out var head)
                            ? new(head.Name, head.Name)
                            : null,
                    }
                ),
            ],
            [.. details.People.Items.Select(person => PersonPresenter.Line(person, units, today))],
            PagingView.Of(
                details.People,
                PersonWords.People,
                OrganizationUrls.PeopleOf(unit.Code),
                isFirst: true
            ),
            delegations,
            [
                .. details.Names.Select(name => new DatedLine(
                    new(name.Text, name.Text),
                    UnitWords.Span(name.From, name.Until)
                )),
            ],
            [
                .. details.Places.Select(place => new DatedLine(
                    place.Unit is { } parent ? new(parent.Name, parent.Name) : UnitWords.Root,
                    UnitWords.Span(place.From, place.Until)
                )),
            ],
            facts,
            [
                new(UnitWords.TreeBelow, OrganizationUrls.UnitsUnder(unit.Code)),
                new(UnitWords.Functions, OrganizationUrls.Functions(unit.Code)),
                new(UnitWords.Assignments, OrganizationUrls.Assignments(unit.Code)),
                new(UnitWords.Overview, OrganizationUrls.Overview(unit.Code)),
                .. caller.Has(JournalActs.See)
                    ? new LinkedWords[] { new(JournalUrls.Link, JournalUrls.OfUnit(unit.Code)) }
                    : [],
            ],
            details.Active && caller.May(OrganizationActs.Structure, unit.Id, [.. unit.Lineage])
                ? Changes(unit)
                : []
        );
    }

    private static Told WithoutHead(UnitSummary unit, Caller caller) =>
        new(ToldKind.Note, UnitWords.HasNoHead)
        {
            Detail = UnitWords.WhatWithoutHead,
            Href = OrganizationUrls.PeopleOf(unit.Code),
            Link = caller.May(OrganizationActs.People, unit.Id, [.. unit.Lineage])
                ? UnitWords.ChooseHead
                : null,
        };

    private static LinkedWords[] Changes(UnitSummary unit) =>
        [
            .. Enum.GetValues<ReorganizationKind>()
                .Select(kind => new LinkedWords(
                    ReorganizeWords.Verb(kind),
                    OrganizationUrls.Reorganize(ReorganizationFields.Word(kind), unit.Code)
                )),
        ];

    private static LinkedName Link(UnitSummary unit) =>
        new(unit.Name, OrganizationUrls.Unit(unit.Code));

    private static Words? Note(UnitSummary unit, DateOnly today) =>
        unit.Until is { } lastDay && lastDay < today ? UnitWords.EndedAfter(lastDay)
        : unit.From > today ? UnitWords.NotYet(unit.From)
        : null;
}
