using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Privacy.Operations;

/// <summary>Those whose time is over, for an administrator to decide on.</summary>
internal sealed class NamesOver(NamesOfPeople names, RetentionBook rules, AuthorityClock clock)
{
    public const int OnPage = 50;

    public async Task<Outcome<ListOfNames>> Run(
        string? after,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(PrivacyActs.TakeNameOut))
        {
            return PlatformRefusals.RoleMayNot(PrivacyActs.TakeNameOut, caller);
        }

        var period = await rules.PeriodOf(NameRetention.TheRule, stop);
        return new ListOfNames(
            await names.LeftBefore(period.Before(clock.Now()).Today, after, OnPage, stop),
            period
        );
    }

    /// <summary>The day of the last fact about the person or by the person.</summary>
    internal static async Task<DateOnly?> LastDeed(
        AppDatabase db,
        PersonId person,
        CancellationToken stop
    )
    {
        var about = db.Set<FactSubject>()
            .Where(link => link.Subject == person.Value)
            .Select(link => link.FactId);
        var at = await db.Set<Fact>()
            .Where(fact => fact.Person == person || about.Contains(fact.Id))
            .MaxAsync(fact => (DateTime?)fact.At, stop);
        return at is { } last ? DateOnly.FromDateTime(last).AddDays(1) : null;
    }
}

/// <param name="Period">In force.</param>
internal sealed record ListOfNames(KeyPage<PersonWhoLeft> People, KeptFor Period);
