using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Platform;

/// <summary>
/// The first answer for whoever asks again under the same key (docs/decisions/0022). The result of each operation is kept with the
/// act itself, so that no accident can come between; the whole answer beside it, once it is made.
/// </summary>
public sealed class KeptAnswers(
    AppDatabase db,
    KeyedRequest request,
    AuthorityClock clock,
    WriterQueue queue
)
{
    private const int WholeAnswer = 0;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What the operation gave the first time; null where this is the first time.</summary>
    internal async Task<Outcome<TResult>?> Find<TResult>(RequestStep step, CancellationToken stop)
    {
        if (await Row(step.Number, stop) is not { } kept)
        {
            return null;
        }

        if (kept.Digest != step.Digest)
        {
            return PlatformRefusals.IdempotencyKeyReused;
        }

        request.NoteRepeat();
        return JsonSerializer.Deserialize<TResult>(request.Seal!.Open(kept.Sealed), Json)!;
    }

    /// <summary>To be saved with the act.</summary>
    internal void Keep<TResult>(RequestStep step, TResult result, Moment now) =>
        db.Add(
            Row(step.Number, step.Digest, JsonSerializer.SerializeToUtf8Bytes(result, Json), now)
        );

    /// <summary>The whole first answer, the refusal of a key used for something else, or null: go on.</summary>
    public async Task<Outcome<WholeAnswer>?> Whole(CancellationToken stop)
    {
        if (request.Seal is null || await Row(WholeAnswer, stop) is not { } kept)
        {
            return null;
        }

        return kept.Digest == await request.Digest(stop)
            ? JsonSerializer.Deserialize<WholeAnswer>(request.Seal.Open(kept.Sealed), Json)!
            : PlatformRefusals.IdempotencyKeyReused;
    }

    /// <summary>
    /// Beside the results, where something was done and nothing refused. It only spares making the answer again: whoever is too
    /// busy to keep it leaves it.
    /// </summary>
    public async Task KeepWhole(Func<WholeAnswer> answer, CancellationToken stop)
    {
        if (!request.WasDone)
        {
            return;
        }

        var digest = await request.Digest(stop);
        try
        {
            if (await Row(WholeAnswer, stop) is not null)
            {
                return;
            }

            await using var turn = await queue.Take(db, stop);
            db.Add(
                Row(
                    WholeAnswer,
                    digest,
                    JsonSerializer.SerializeToUtf8Bytes(answer(), Json),
                    clock.Now()
                )
            );
            await db.SaveChangesAsync(stop);
        }
        catch (Exception left)
            when (left is DbUpdateException || StorageFaults.Of(left) is not null)
        {
            // The same request at the same moment kept it, or the database cannot do it now: what was done is done all the same.
        }
        finally
        {
            db.Forget();
        }
    }

    private Task<KeptAnswer?> Row(int step, CancellationToken stop) =>
        db.Set<KeptAnswer>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                kept =>
                    kept.Owner == request.Owner
                    && kept.Key == request.Seal!.Name
                    && kept.Step == step,
                stop
            );

    private KeptAnswer Row(int step, string digest, byte[] content, Moment now) =>
        new()
        {
            Owner = request.Owner,
            Key = request.Seal!.Name,
            Step = step,
            Digest = digest,
            Sealed = request.Seal.Close(content),
            At = now.Utc,
        };
}

/// <summary>An answer as it went out.</summary>
/// <param name="Headers">Those that belong to what was done, by name.</param>
public sealed record WholeAnswer(
    int Status,
    IReadOnlyDictionary<string, string> Headers,
    byte[] Content
);
