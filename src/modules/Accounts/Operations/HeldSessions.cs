using System.Runtime.CompilerServices;
using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>From where the person signed in: all that <see cref="RetainSessions"/> has not removed yet.</summary>
internal sealed class HeldSessions(AppDatabase db) : IHoldAboutPeople
{
    private static readonly Words ByBrowser = new(
        "trình duyệt gửi khi đăng nhập",
        "sent by the browser at sign-in"
    );

    public string Code => "sessions";

    public Words Title { get; } = new("Nơi đã đăng nhập", "Where you signed in");

    public Words Purpose { get; } =
        new(
            "Để thấy ai khác dùng tài khoản của mình.",
            "To see whether somebody else uses your account."
        );

    public RetentionRule KeptBy => RetainSessions.TheRule;

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        Of(person).LongCountAsync(stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var sessions = Of(person);
        if (after is { } last)
        {
            sessions = sessions.Where(session => ((Guid)(object)session.Id).CompareTo(last) < 0);
        }

        var newest = sessions.OrderByDescending(session => session.Id).Take(atMost);
        await foreach (var session in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            yield return new(
                session.Id.Value,
                Device.Of(session.UserAgent),
                HeldThing.Plain(session.Address),
                session.BegunAt,
                ByBrowser
            );
        }
    }

    private IQueryable<AccountSession> Of(PersonId person)
    {
        var accounts = db.Set<Account>()
            .Where(account => account.Person == person)
            .Select(account => account.Id);
        return db.Set<AccountSession>()
            .AsNoTracking()
            .Where(session => accounts.Contains(session.Account));
    }
}
