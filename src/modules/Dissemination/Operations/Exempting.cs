using Chutri.Dissemination.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Dissemination.Operations;

internal sealed record GrantExemptionRequest(
    string Code,
    PersonId Person,
    ExemptionReason Reason,
    string Paper,
    string Note
);

/// <summary>Takes somebody out of the denominator, by a paper, in the name of whoever grants it.</summary>
internal sealed class GrantExemption(
    AppDatabase db,
    CampaignDesk desk,
    ProgressBook progress,
    MakeUpBook makeUps
) : IOperation<GrantExemptionRequest, Done>
{
    public Act Act => DisseminationActs.Exempt;

    public async Task<Outcome<Done>> Run(
        GrantExemptionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await Exempted.Find(db, desk, request.Code, request.Person, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (campaign, member) = found.Value;
        if (member.Exempt)
        {
            return DisseminationRefusals.ExemptAlready(member.PersonName);
        }

        if (member.AttendedIn is not null)
        {
            return DisseminationRefusals.ExemptAttended(member.PersonName);
        }

        member.Exempt = true;
        db.Add(
            new Exemption
            {
                Campaign = campaign.Id,
                Person = member.Person,
                PersonName = member.PersonName,
                Unit = member.Unit,
                Reason = request.Reason,
                Paper = request.Paper,
                Note = request.Note,
                GrantedBy = caller.Person,
                GrantedByName = caller.Signature.Shortened(Lengths.Name),
                GrantedAt = now.Utc,
            }
        );
        await progress.Add(campaign.Id, member.Unit, new(Exempt: 1), stop);
        await makeUps.End(campaign.Id, [member.Person], MakeUpEnd.Exempted, now, stop);
        db.Record(
            new ExemptionGranted(
                campaign.Id,
                campaign.Code,
                member.Person,
                member.PersonName,
                request.Reason,
                request.Paper
            ),
            caller,
            now
        );
        return new Done();
    }
}

internal sealed record EndExemptionRequest(string Code, PersonId Person, string Reason);

/// <summary>Puts somebody back into the denominator; the exemption stays readable.</summary>
internal sealed class EndExemption(AppDatabase db, CampaignDesk desk, ProgressBook progress)
    : IOperation<EndExemptionRequest, Done>
{
    public Act Act => DisseminationActs.Exempt;

    public async Task<Outcome<Done>> Run(
        EndExemptionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await Exempted.Find(db, desk, request.Code, request.Person, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (campaign, member) = found.Value;
        if (!member.Exempt)
        {
            return DisseminationRefusals.NoSuchExemption;
        }

        member.Exempt = false;
        var exemption = await db.Set<Exemption>()
            .SingleAsync(
                one =>
                    one.Campaign == campaign.Id
                    && one.Person == member.Person
                    && one.EndedAt == null,
                stop
            );
        exemption.End(request.Reason, caller, now);
        await progress.Add(campaign.Id, member.Unit, new(Exempt: -1), stop);
        db.Record(
            new ExemptionEnded(
                campaign.Id,
                campaign.Code,
                member.Person,
                member.PersonName,
                request.Reason
            ),
            caller,
            now
        );
        return new Done();
    }
}

file static class Exempted
{
    /// <summary>Somebody on the list, where the caller reaches the unit with which the person is counted.</summary>
    public static async Task<Outcome<(Campaign, AudienceMember)>> Find(
        AppDatabase db,
        CampaignDesk desk,
        string code,
        PersonId person,
        Act act,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await desk.Campaign(code, stop) is not { } campaign)
        {
            return DisseminationRefusals.NoSuchCampaign;
        }

        if (campaign.MustBeOpen() is { } not)
        {
            return not;
        }

        var member = await db.Set<AudienceMember>()
            .SingleOrDefaultAsync(one => one.Campaign == campaign.Id && one.Person == person, stop);
        return member is null ? Refusal.Invalid("person", CampaignFieldWords.NotOnList)
            : await desk.Refuse(act, member.Unit, caller, stop) is { } refusal ? refusal
            : (campaign, member);
    }
}
