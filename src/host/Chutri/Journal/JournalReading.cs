using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Journal;

/// <summary>One page of the journal, newest first, for those who may see it: read alike for the page and for the API.</summary>
internal sealed class JournalReading(
    FactReading facts,
    FactCatalogue catalogue,
    ThingsOfFacts things,
    UnitDirectory units,
    PersonDirectory people,
    NoteJournalLook note,
    OperationRunner runner,
    AuthorityClock clock
)
{
    private const int OnPage = 50;

    public async Task<Outcome<ReadJournal>> Read(
        JournalForm form,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(JournalActs.See))
        {
            return PlatformRefusals.RoleMayNot(JournalActs.See, caller);
        }

        var errors = new List<FieldError>();
        var from = Day("from", form.From, errors);
        var to = Day("to", form.To, errors);
        var person = string.IsNullOrWhiteSpace(form.Person)
            ? null
            : await people.FindByCode(form.Person, stop);
        if (person is null && !string.IsNullOrWhiteSpace(form.Person))
        {
            errors.Add(new("person", JournalWords.NoPerson(form.Person)));
        }

        var unit = string.IsNullOrWhiteSpace(form.Unit)
            ? null
            : await units.FindByCode(form.Unit, stop);
        if (unit is null && !string.IsNullOrWhiteSpace(form.Unit))
        {
            errors.Add(new("unit", JournalWords.NoUnit(form.Unit)));
        }

        if (errors.Count > 0)
        {
            return Refusal.Invalid(errors);
        }

        var read = await facts.Journal(
            new(Kinds(form), person?.Id, unit?.Id, Start(from), Start(to?.AddDays(1)))
            {
                Hidden =
                [
                    .. catalogue.HiddenFrom(caller),
                    .. form.Kind == NoteJournalLook.Code
                        ? Array.Empty<string>()
                        : [NoteJournalLook.Code],
                ],
                PrivateOf = caller.Has(JournalActs.SeePrivate) ? null : caller.Person,
            },
            OnPage + 1,
            form.After,
            stop
        );
        ReadFact[] shown = [.. read.Take(OnPage)];
        var looked = await Note(shown, JournalFilterWords.Of(form, person, unit), caller, stop);
        return looked is not null
            ? looked
            : new ReadJournal(
                shown,
                await things.Find(shown, caller, stop),
                read.Count > OnPage ? shown[^1].Envelope.Id : null,
                person,
                unit,
                from,
                to
            );
    }

    /// <summary>
    /// Those are told whose facts were shown: whoever did it, and whoever it tells of, as a failed sign-in is done by nobody and a
    /// lock by an administrator. Looks themselves are not noted again.
    /// </summary>
    /// <returns>Why it cannot be noted, and is not shown; null where it is noted or shows nothing private of others.</returns>
    private async Task<Refusal?> Note(
        ReadFact[] shown,
        Words filter,
        Caller caller,
        CancellationToken stop
    )
    {
        ReadFact[] others =
        [
            .. shown.Where(fact =>
                fact.Envelope.Person != caller.Person
                && fact.Envelope.Kind != NoteJournalLook.Code
                && catalogue.KindOf(fact.Envelope).Private
                && !IsOnlyOf(fact, caller)
            ),
        ];
        PersonId[] whose =
        [
            .. others
                .SelectMany(fact => fact.Concerns)
                .Where(person => person != caller.Person)
                .Distinct(),
        ];
        return others.Length == 0
            ? null
            : (
                await runner.Run(note, new JournalLook(whose, filter, others.Length), caller, stop)
            ).Refusal;
    }

    private static bool IsOnlyOf(ReadFact fact, Caller caller) =>
        fact.Concerns.Any() && fact.Concerns.All(person => person == caller.Person);

    private string[]? Kinds(JournalForm form) =>
        string.IsNullOrEmpty(form.Thing) && string.IsNullOrEmpty(form.Kind)
            ? null
            :
            [
                .. catalogue
                    .Kinds.Where(kind =>
                        (string.IsNullOrEmpty(form.Thing) || kind.Module == form.Thing)
                        && (string.IsNullOrEmpty(form.Kind) || kind.Code == form.Kind)
                    )
                    .Select(kind => kind.Code),
            ];

    private DateOnly? Day(string field, string? typed, List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (TypedDate.TryRead(typed, clock.Now().Today, out var day))
        {
            return day;
        }

        errors.Add(new(field, TypedDate.WhyNot(typed, clock.Now().Today)));
        return null;
    }

    private DateTime? Start(DateOnly? day) => day is { } begun ? clock.StartOf(begun) : null;
}

/// <param name="Things">What each fact tells of, by the fact's identifier.</param>
/// <param name="Next">The last fact shown; null where there are none before it.</param>
internal sealed record ReadJournal(
    IReadOnlyList<ReadFact> Facts,
    IReadOnlyDictionary<Guid, Thing> Things,
    Guid? Next,
    PersonSummary? Person,
    UnitSummary? Unit,
    DateOnly? From,
    DateOnly? To
);
