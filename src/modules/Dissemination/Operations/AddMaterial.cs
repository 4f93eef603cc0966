using Chutri.Dissemination.Model;
using Chutri.Documents;
using Chutri.Platform;

namespace Chutri.Dissemination.Operations;

/// <param name="Address">For what is found elsewhere; then there is no file.</param>
internal sealed record AddMaterialRequest(
    string Code,
    string? Name,
    string? Address,
    IReadOnlyList<SentFile> Files
);

internal sealed class AddMaterial(AppDatabase db, CampaignDesk desk, FileStore files)
    : IOperation<AddMaterialRequest, Done>
{
    public Act Act => DisseminationActs.Run;

    public async Task<Outcome<Done>> Run(
        AddMaterialRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Run(request.Code, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var campaign = found.Value;
        if (campaign.State is CampaignState.Closed)
        {
            return DisseminationRefusals.CampaignIsClosed;
        }

        if (request.Address is { } address)
        {
            Keep(request.Name ?? address, campaign, caller, now, address);
        }

        foreach (var file in request.Files)
        {
            await files.Keep(file.Content, file.Sha256, now, stop);
            Keep(file.Name, campaign, caller, now, null, file);
        }

        return new Done();
    }

    private void Keep(
        string name,
        Campaign campaign,
        Caller caller,
        Moment now,
        string? address,
        SentFile? file = null
    )
    {
        db.Add(
            new CampaignMaterial
            {
                Campaign = campaign.Id,
                Name = name,
                Address = address,
                MediaType = file?.MediaType,
                Size = file?.Content.Length ?? 0,
                Sha256 = file?.Sha256,
                AddedBy = caller.Person,
                AddedByName = caller.Signature.Shortened(Lengths.Name),
                AddedAt = now.Utc,
            }
        );
        db.Record(new MaterialAdded(campaign.Id, campaign.Code, name), caller, now);
    }
}
