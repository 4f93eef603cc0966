using System.Collections.Concurrent;
using System.Threading.Channels;
using Chutri.Dissemination.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Operations;

/// <summary>
/// Where telephones come in. A code is judged at once, from memory; those that prove a moment are kept together, as many as have
/// come while the last ones were written. Nobody is told "kept" before the transaction has ended.
/// </summary>
internal sealed class CheckInDesk(IServiceScopeFactory scopes, AuthorityClock clock) : IDisposable
{
    private const int MostAtOnce = 500;
    private const int MostWaiting = 50_000;
    private static readonly TimeSpan CardIsFresh = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Known> cards = new();
    private readonly SemaphoreSlim asking = new(1, 1);
    private readonly GuessGuard guesses = new();
    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true }
    );
    private readonly Lock starting = new();
    private Task? writing;

    public async Task<Outcome<CheckedIn>> Enter(CheckInRequest request, CancellationToken stop)
    {
        var now = clock.Now().Utc;
        if (await Card(request.Session, now, stop) is not { } card)
        {
            return DisseminationRefusals.NoSuchSession;
        }

        if (card.OpenedAt is not { } opened)
        {
            return DisseminationRefusals.SessionIsPlanned;
        }

        var canBeGuessed = !AttendanceCode.IsScanned(request.Code);
        var who = Guesser(card, request);
        if (canBeGuessed && guesses.TriedTooOften(who, now))
        {
            return CheckInRefusals.TooManyTries;
        }

        var proof = AttendanceCode.Read(card.Secret, request.Code, opened, card.ClosedAt, now);
        if (proof.Kind is ProofKind.Forged)
        {
            if (canBeGuessed)
            {
                guesses.NoteWrong(who, now);
            }

            return CheckInRefusals.Forged;
        }

        return proof.Kind is ProofKind.Expired ? CheckInRefusals.Expired
            : request.Person is null && !PersonCodes.CanBe(request.PersonCode)
                ? CheckInRefusals.NameUnknown
            : await Keep(
                new(
                    card,
                    request.Person,
                    request.PersonCode,
                    request.PersonName,
                    request.Device?.Any(char.IsControl) is true ? null : request.Device,
                    proof
                ),
                stop
            );
    }

    public async Task<SessionCard?> Card(string code, CancellationToken stop) =>
        await Card(code, clock.Now().Utc, stop);

    public void Dispose() => asking.Dispose();

    /// <summary>One telephone asks the database anew; all others go by what is known until it has its answer.</summary>
    private async Task<SessionCard?> Card(string code, DateTime now, CancellationToken stop)
    {
        var spelled = DisseminationCodes.Spelled(code);
        if (cards.TryGetValue(spelled, out var known))
        {
            return known.IsFresh(now) || !cards.TryUpdate(spelled, known with { At = now }, known)
                ? known.Card
                : await Ask(spelled, now, stop) ?? known.Card;
        }

        await asking.WaitAsync(stop);
        try
        {
            return cards.TryGetValue(spelled, out known)
                ? known.Card
                : await Ask(spelled, now, stop);
        }
        finally
        {
            asking.Release();
        }
    }

    private async Task<SessionCard?> Ask(string code, DateTime now, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        var card = await db.Set<StudySession>()
            .Where(session => session.Code == code)
            .Select(session => new SessionCard(
                session.Id,
                session.Code,
                session.Campaign,
                session.Title,
                session.Confirming,
                session.Secret,
                session.OpenedAt,
                session.ClosedAt
            ))
            .SingleOrDefaultAsync(stop);
        if (card is not null)
        {
            cards[code] = new(card, now);
        }

        return card;
    }

    /// <summary>
    /// Whoever is signed in, and otherwise the name together with the address from which it was typed: wrong codes typed elsewhere
    /// under somebody's name do not stand in that person's way.
    /// </summary>
    private static string Guesser(SessionCard card, CheckInRequest request) =>
        request.Person is { } me ? $"{card.Id} {me.Value}"
        : PersonCodes.CanBe(request.PersonCode)
            ? $"{card.Id} {request.Address} {PersonCodes.Normal(request.PersonCode)}"
        : $"{card.Id} {request.Address}";

    private async Task<Outcome<CheckedIn>> Keep(CheckIn one, CancellationToken stop)
    {
        var waiting = new Waiting(one);
        await queue.Writer.WriteAsync(waiting, stop);
        Start();
        return await waiting.Answer.Task.WaitAsync(stop);
    }

    private void Start()
    {
        lock (starting)
        {
            if (writing is null or { IsCompleted: true })
            {
                writing = Task.Run(Write);
            }
        }
    }

    /// <summary>Until the queue is empty; whoever comes next starts it again.</summary>
    private async Task Write()
    {
        var some = new List<Waiting>(MostAtOnce);
        while (true)
        {
            some.Clear();
            while (some.Count < MostAtOnce && queue.Reader.TryRead(out var next))
            {
                some.Add(next);
            }

            if (some.Count == 0)
            {
                lock (starting)
                {
                    if (queue.Reader.Count == 0)
                    {
                        writing = null;
                        return;
                    }
                }

                continue;
            }

            await Write(some);
        }
    }

    private async Task Write(IReadOnlyList<Waiting> some)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await scope
                .ServiceProvider.GetRequiredService<OperationRunner>()
                .Run(
                    scope.ServiceProvider.GetRequiredService<RecordCheckIns>(),
                    (IReadOnlyList<CheckIn>)[.. some.Select(one => one.CheckIn)],
                    Caller.Program,
                    CancellationToken.None
                );
            for (var at = 0; at < some.Count; at++)
            {
                some[at]
                    .Answer.TrySetResult(
                        outcome.Refusal is { } refusal ? refusal : outcome.Value[at]
                    );
            }
        }
#pragma warning disable CA1031 // whatever broke is each telephone's own failed request, and the next ones are written
        catch (Exception broken)
#pragma warning restore CA1031
        {
            foreach (var one in some)
            {
                one.Answer.TrySetException(broken);
            }
        }
    }

    private sealed record Known(SessionCard Card, DateTime At)
    {
        /// <summary>Nor from a future that a clock set back has left.</summary>
        public bool IsFresh(DateTime now) => At <= now && now - At < CardIsFresh;
    }

    private sealed class Waiting(CheckIn checkIn)
    {
        public CheckIn CheckIn => checkIn;

        public TaskCompletionSource<Outcome<CheckedIn>> Answer { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
