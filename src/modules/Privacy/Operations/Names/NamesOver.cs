using Chutri.Organization;
using Chutri.Platform;

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
}

/// <param name="Period">In force.</param>
internal sealed record ListOfNames(KeyPage<PersonWhoLeft> People, KeptFor Period);
