using System.Runtime.CompilerServices;
using Chutri.Platform;
using Chutri.Privacy.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Privacy.Operations;

/// <summary>What the person asked to have corrected, and what was answered.</summary>
internal sealed class HeldCorrections(AppDatabase db) : IHoldAboutPeople
{
    private static readonly Words ByAsking = new("tự đề nghị", "asked by yourself");

    public string Code => "corrections";

    public Words Title { get; } = new("Đề nghị sửa của mình", "Your requests for correction");

    public Words Purpose { get; } =
        new(
            "Để biết đề nghị đã được trả lời chưa, trả lời thế nào.",
            "To know whether a request was answered, and how."
        );

    public RetentionRule KeptBy => RetainCorrections.TheRule;

    public Task<long> Count(PersonId person, CancellationToken stop) =>
        db.Set<CorrectionRequest>().LongCountAsync(request => request.Asker == person, stop);

    public async IAsyncEnumerable<HeldThing> Read(
        PersonId person,
        Guid? after,
        int atMost,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var requests = db.Set<CorrectionRequest>()
            .AsNoTracking()
            .Where(request => request.Asker == person);
        if (after is { } last)
        {
            requests = requests.Where(request => request.Id.CompareTo(last) < 0);
        }

        var newest = requests.OrderByDescending(request => request.Id).Take(atMost);
        await foreach (var request in newest.AsAsyncEnumerable().WithCancellation(stop))
        {
            var state = request.State.Name();
            var answer = request.Answer is { } said ? ": " + said : "";
            yield return new(
                request.Id,
                HeldThing.Plain(request.Code),
                request.TextsAreGone
                    ? new(state.Vietnamese + answer, state.English + answer)
                    : new(
                        $"{request.Wrong} → {request.Right} ({state.Vietnamese}{answer})",
                        $"{request.Wrong} → {request.Right} ({state.English}{answer})"
                    ),
                request.AskedAt,
                ByAsking
            )
            {
                Href = PrivacyUrls.Correction(request.Code),
            };
        }
    }
}
