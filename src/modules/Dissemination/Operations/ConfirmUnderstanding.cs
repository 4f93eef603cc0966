using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

/// <param name="Reflection">Where the campaign asks for one.</param>
internal sealed record ConfirmUnderstandingRequest(string Code, string? Reflection = null);

/// <param name="Digest">Of what there was to read: <see cref="ReadDigest"/>.</param>
internal sealed record Receipt(string Code, DateTime At, string Digest);

/// <summary>
/// Somebody says that the documents were read and understood, once the test is passed where there is one, and gets a receipt.
/// Whoever has not attended attends by it, where self-study is open.
/// </summary>
internal sealed class ConfirmUnderstanding(
    AppDatabase db,
    Counters counters,
    OwnPlace place,
    ProgressBook progress,
    SelfStudying studying
) : IOperation<ConfirmUnderstandingRequest, Receipt>, INumbering
{
    public Act Act => DisseminationActs.Own;

    public async Task<Outcome<Receipt>> Run(
        ConfirmUnderstandingRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await place.Of(request.Code, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (campaign, member) = found.Value;
        var understood = member.UnderstoodAt is not null;
        if (!understood && await NotYet(campaign, member, request, stop) is { } not)
        {
            return not;
        }

        var studied = await studying.Attend(member, caller, now, stop);
        if (studied.Refusal is { } struck)
        {
            return struck;
        }

        if (understood)
        {
            return studied.Value
                ? await Given(campaign, member, stop)
                    ?? await Give(campaign, member, null, now, stop)
                : DisseminationRefusals.UnderstoodAlready;
        }

        member.UnderstoodAt = now.Utc;
        if (member.AttendedIn is not null)
        {
            await progress.Add(campaign.Id, member.Unit, new(Understood: 1), stop);
        }

        var receipt = await Give(campaign, member, request.Reflection, now, stop);
        db.Record(
            new UnderstandingConfirmed(
                campaign.Id,
                campaign.Code,
                member.Person,
                receipt.Code,
                receipt.Digest
            ),
            caller,
            now
        );
        return receipt;
    }

    private async Task<Refusal?> NotYet(
        Campaign campaign,
        AudienceMember member,
        ConfirmUnderstandingRequest request,
        CancellationToken stop
    )
    {
        var rule = campaign.Understanding;
        return rule.Drawn > 0
            && !await db.Set<TestPaper>()
                .AnyAsync(
                    one =>
                        one.Campaign == campaign.Id
                        && one.Person == member.Person
                        && one.Passed == true,
                    stop
                )
                ? DisseminationRefusals.TestIsNotPassed
            : rule.Reflection.Length > 0 && string.IsNullOrWhiteSpace(request.Reflection)
                ? Refusal.Invalid("reflection", TestFieldWords.Reflection)
            : null;
    }

    private async Task<Receipt> Give(
        Campaign campaign,
        AudienceMember member,
        string? reflection,
        Moment now,
        CancellationToken stop
    )
    {
        var year = now.Today.Year;
        var given = new Acknowledgement
        {
            Campaign = campaign.Id,
            Person = member.Person,
            Code = DisseminationCodes.OfReceipt(
                year,
                await counters.Next(DisseminationCodes.ReceiptCounter(year), stop)
            ),
            At = now.Utc,
            Digest = await ShowMine.DigestOf(db, campaign, stop),
            Reflection =
                campaign.Understanding.Reflection.Length > 0 && reflection is { Length: > 0 }
                    ? reflection
                    : null,
        };
        db.Add(given);
        return new(given.Code, given.At, given.Digest);
    }

    private Task<Receipt?> Given(
        Campaign campaign,
        AudienceMember member,
        CancellationToken stop
    ) =>
        db.Set<Acknowledgement>()
            .Where(one => one.Campaign == campaign.Id && one.Person == member.Person)
            .Select(one => new Receipt(one.Code, one.At, one.Digest))
            .SingleOrDefaultAsync(stop);
}
