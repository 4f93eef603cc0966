using System.Globalization;
using Chutri.Duties.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>Reads the filters of an address; says all that is wrong with them at once.</summary>
public sealed class DutyFilters(UnitDirectory units)
{
    private static readonly Dictionary<string, DutyListState> States = new()
    {
        [DutyFilterForm.Counted] = DutyListState.Counted,
        ["done-on-time"] = DutyListState.DoneOnTime,
        ["done-late"] = DutyListState.DoneLate,
        ["within"] = DutyListState.Within,
        ["due-soon"] = DutyListState.DueSoon,
        ["overdue"] = DutyListState.Overdue,
        ["open"] = DutyListState.Open,
        ["done"] = DutyListState.Done,
        ["withdrawn"] = DutyListState.Withdrawn,
        ["all"] = DutyListState.All,
    };

    private static readonly Dictionary<string, OverdueAge> Ages = new()
    {
        ["1-30"] = OverdueAge.UpTo30,
        ["31-90"] = OverdueAge.UpTo90,
        ["91-"] = OverdueAge.Over90,
    };

    private static readonly Dictionary<string, DutySort> Sorts = new()
    {
        ["due"] = DutySort.Due,
        ["opened"] = DutySort.Opened,
        ["code"] = DutySort.Code,
    };

    private static readonly Dictionary<string, DutyKind> Kinds = Enum.GetValues<DutyKind>()
        .ToDictionary(kind => kind.Word());

    public async Task<Outcome<DutyFilter>> Parse(DutyFilterForm form, CancellationToken stop)
    {
        List<FieldError> errors = [];
        var unit = await UnitOf("unit", form.Unit, errors, stop);
        var holder = await UnitOf("holder", form.Holder, errors, stop);
        var everyKind = form.Kind is "all";
        var filter = new DutyFilter
        {
            Unit = unit,
            Own = form.Own is "1",
            State = Named("state", form.State, States, errors) ?? DutyListState.Counted,
            Age = Named("age", form.Age, Ages, errors),
            WithoutDocument = form.Document is "none",
            Document =
                form.Document is "none"
                || IdOf("document", form.Document, errors) is not { } document
                    ? null
                    : new(document),
            Month = MonthOf("month", form.Month, errors),
            ClosedIn = MonthOf("closed", form.Closed, errors),
            Kind = everyKind
                ? null
                : Named("kind", form.Kind, Kinds, errors) ?? DutyKind.Assignment,
            HolderUnit = holder,
            HolderPerson = IdOf("person", form.Person, errors) is { } person ? new(person) : null,
            Accountable = IdOf("accountable", form.Accountable, errors) is { } who
                ? new(who)
                : null,
            Words = form.Q,
            Sort = Named("sort", form.Sort, Sorts, errors) ?? DutySort.Due,
        };
        return errors.Count > 0 ? Refusal.Invalid(errors) : filter;
    }

    private async Task<UnitId?> UnitOf(
        string field,
        string? code,
        List<FieldError> errors,
        CancellationToken stop
    )
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var unit = await units.FindByCode(code, stop);
        if (unit is null)
        {
            errors.Add(new(field, FilterWords.NoSuchUnit(code)));
        }

        return unit?.Id;
    }

    internal static DutySort SortOf(string? word) =>
        word is not null && Sorts.TryGetValue(word, out var sort) ? sort : DutySort.Due;

    private static T? Named<T>(
        string field,
        string? word,
        Dictionary<string, T> known,
        List<FieldError> errors
    )
        where T : struct
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        if (known.TryGetValue(word, out var value))
        {
            return value;
        }

        errors.Add(new(field, FilterWords.OneOf(word, known.Keys)));
        return null;
    }

    private static Guid? IdOf(string field, string? text, List<FieldError> errors)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (Guid.TryParse(text, out var id))
        {
            return id;
        }

        errors.Add(new(field, FilterWords.NotAnIdentifier(text)));
        return null;
    }

    private static DateOnly? MonthOf(string field, string? text, List<FieldError> errors)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                text + "-01",
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var first
            )
            && first.Year < DueDays.None.Year
        )
        {
            return first;
        }

        errors.Add(new(field, FilterWords.NotAMonth(text)));
        return null;
    }
}
