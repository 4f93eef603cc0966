using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

/// <summary>What a campaign gives to read, and what it asks of the reader.</summary>
internal sealed class ReadPages(AppDatabase db, ShowMine mine, AuthorityClock clock)
{
    public async Task<ReadModel> Of(CampaignDetail detail, FormEntry entry, CancellationToken stop)
    {
        var campaign = detail.Campaign;
        var member = campaign.State is CampaignState.Open ? detail.Mine : null;
        var catchUp = member is null ? null : await mine.CatchUp(campaign.Id, member.Person, stop);
        return new(
            campaign.Code,
            campaign.Title,
            campaign.Purpose,
            campaign.ReadingText,
            [.. detail.Documents.Select(one => new LinkModel(one.Title, one.Url))],
            MaterialLinks.Of(detail),
            member is not null,
            detail.Mine?.UnderstoodAt is { } at ? clock.LocalOf(at) : null,
            catchUp is null ? null : CatchUp(catchUp),
            member is { AttendedIn: null }
                && await ShowMine.OpenStudy(db, member, clock.Now().Today, stop) is not null,
            member is { UnderstoodAt: null }
                && campaign.Understanding.Drawn > 0
                && !await mine.Passed(campaign.Id, member.Person, stop),
            detail.Mine is { UnderstoodAt: null } ? campaign.Understanding.Reflection : "",
            detail.Mine is { UnderstoodAt: not null } me
            && await mine.Receipt(campaign.Id, me.Person, stop) is { } receipt
                ? new(
                    receipt.Code,
                    clock.LocalOf(receipt.At),
                    receipt.Digest,
                    receipt.Digest == await ShowMine.DigestOf(db, campaign, stop),
                    receipt.Reflection
                )
                : null,
            entry
        );
    }

    private ReadCatchUpModel CatchUp(MyCatchUp one) =>
        new(
            one.Kind is SessionKind.SelfStudy
                ? SessionWords.CatchUpAlone
                : SessionWords.CatchUpThere,
            SessionWords.DueBy(one.DueOn),
            one.Kind is SessionKind.SelfStudy ? null : clock.LocalOf(one.StartsAt),
            one.Place,
            DisseminationUrls.Session(one.Session)
        );
}
