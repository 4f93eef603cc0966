using System.Globalization;
using Chutri.Assignments.Model;
using Chutri.Assignments.Web;
using Chutri.DocumentReading;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>A proposal as it is typed or sent, not yet looked at. Units and people by their codes; days as 27/11/2026 or 2026-11-27.</summary>
internal sealed record ProposalForm
{
    public string? Title { get; init; }

    public IReadOnlyList<string?>? Leads { get; init; }

    public string? Accountable { get; init; }

    public IReadOnlyList<string?>? Cooperating { get; init; }

    /// <summary>by, within, recurring, continuing, or none.</summary>
    public string? DeadlineKind { get; init; }

    public string? DueOn { get; init; }

    public string? Days { get; init; }

    public bool Working { get; init; }

    public string? CountedFrom { get; init; }

    /// <summary>week, month, quarter, half-year, year.</summary>
    public string? Period { get; init; }

    public string? Day { get; init; }

    public string? Deliverable { get; init; }

    public string? Authority { get; init; }

    internal static ProposalForm Of(FormEntry entry) =>
        new()
        {
            Title = entry.TextOrNull("title"),
            Leads = entry.All("leads"),
            Accountable = entry.TextOrNull("accountable"),
            Cooperating = entry.All("cooperating"),
            DeadlineKind = entry.TextOrNull("deadlineKind"),
            DueOn = entry.TextOrNull("dueOn"),
            Days = entry.TextOrNull("days"),
            Working = entry.Ticked("working"),
            CountedFrom = entry.TextOrNull("countedFrom"),
            Period = entry.TextOrNull("period"),
            Day = entry.TextOrNull("day"),
            Deliverable = entry.TextOrNull("deliverable"),
            Authority = entry.TextOrNull("authority"),
        };
}

/// <summary>From what was typed to values that are valid, or all that is wrong with it.</summary>
internal sealed class ProposalFormReading(UnitDirectory units, PersonDirectory people)
{
    public async Task<Outcome<ProposalContent>> Read(
        ProposalForm form,
        DateOnly today,
        CancellationToken stop
    )
    {
        var errors = new List<FieldError>();
        var title = Checked(form.Title, Lengths.Title);
        if (title is null)
        {
            errors.Add(new("title", ProposalWords.TitleRequired));
        }

        var leads = await Units("leads", form.Leads, errors, stop);
        if (leads.Count == 0 && errors.TrueForAll(error => error.Field != "leads"))
        {
            errors.Add(new("leads", ProposalWords.UnitRequired));
        }

        var cooperating = await Units("cooperating", form.Cooperating, errors, stop);
        var accountable = await Person(form.Accountable, errors, stop);
        var deadline = Deadline(form, today, errors);
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new ProposalContent(
                title!,
                leads,
                accountable,
                [.. cooperating.Except(leads)],
                deadline,
                Checked(form.Deliverable, Lengths.Short),
                Checked(form.Authority, Lengths.Short)
            );
    }

    private static string? Checked(string? text, int longest) =>
        string.IsNullOrWhiteSpace(text) ? null
        : text.Length <= longest ? text
        : text[..longest];

    private async Task<IReadOnlyList<UnitId>> Units(
        string field,
        IReadOnlyList<string?>? codes,
        List<FieldError> errors,
        CancellationToken stop
    )
    {
        var found = new List<UnitId>();
        foreach (
            var code in (codes ?? []).OfType<string>().Where(code => code.Length > 0).Distinct()
        )
        {
            if (await units.FindByCode(code, stop) is { } unit)
            {
                found.Add(unit.Id);
            }
            else
            {
                errors.Add(new(field, ProposalWords.UnknownUnit));
            }
        }

        return found;
    }

    private async Task<PersonId?> Person(
        string? code,
        List<FieldError> errors,
        CancellationToken stop
    )
    {
        if (code is null)
        {
            return null;
        }

        var person = await people.FindByCode(code, stop);
        if (person is null)
        {
            errors.Add(new("accountable", ProposalWords.UnknownPerson));
        }

        return person?.Id;
    }

    private static DraftDeadline? Deadline(
        ProposalForm form,
        DateOnly today,
        List<FieldError> errors
    )
    {
        switch (form.DeadlineKind)
        {
            case "by":
                return Day("dueOn", form.DueOn, today, errors) is { } day
                    ? new DraftDeadline.By(day)
                    : null;
            case "within":
                return Within(form, today, errors);
            case "recurring":
                return Recurring(form, errors);
            case "continuing":
                return new DraftDeadline.Continuing();
            default:
                return null;
        }
    }

    private static DraftDeadline.Within? Within(
        ProposalForm form,
        DateOnly today,
        List<FieldError> errors
    )
    {
        var from = form.CountedFrom is null
            ? null
            : Day("countedFrom", form.CountedFrom, today, errors);
        if (
            !int.TryParse(form.Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            || days is < 1 or > DraftDeadline.Within.Most
        )
        {
            errors.Add(new("days", ProposalWords.DaysRequired));
            return null;
        }

        return new(days, form.Working, from);
    }

    private static DraftDeadline.Recurring? Recurring(ProposalForm form, List<FieldError> errors)
    {
        Period? period = form.Period switch
        {
            "week" => Period.Week,
            "month" => Period.Month,
            "quarter" => Period.Quarter,
            "half-year" => Period.HalfYear,
            "year" => Period.Year,
            _ => null,
        };
        if (period is null)
        {
            errors.Add(new("period", ProposalWords.PeriodRequired));
            return null;
        }

        int? day = null;
        if (form.Day is { } typed)
        {
            var most = period is Period.Week ? 7 : 31;
            if (
                !int.TryParse(
                    typed,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                || number < 1
                || number > most
            )
            {
                errors.Add(new("day", ProposalWords.PeriodDayWrong));
                return null;
            }

            day = number;
        }

        return new(ReadDeadline.RecurrenceOf(period.Value, day));
    }

    private static DateOnly? Day(
        string field,
        string? typed,
        DateOnly today,
        List<FieldError> errors
    )
    {
        if (typed is not null && TypedDate.TryRead(typed, today, out var day))
        {
            return day;
        }

        errors.Add(new(field, ProposalWords.DayRequired));
        return null;
    }
}
