using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;

namespace Chutri.Dissemination.Web;

internal static class PeopleRows
{
    public static PersonRowModel Of(
        AudienceLine line,
        string campaign,
        bool mayExempt,
        bool readsWhy
    ) =>
        new(
            line.Code,
            line.Name,
            DisseminationUrls.Person(line.Code),
            line.Title,
            line.Unit,
            Standing(line, readsWhy),
            line.Session is { } session ? new(session, DisseminationUrls.Session(session)) : null,
            !mayExempt || line.Session is not null ? null
                : line.Exempt
                    ? new(
                        DisseminationWords.EndExemption,
                        DisseminationUrls.Of(
                            campaign,
                            $"exemptions/{Uri.EscapeDataString(line.Code)}/end"
                        )
                    )
                : new(
                    DisseminationWords.Exempt,
                    DisseminationUrls.Of(
                        campaign,
                        $"exemptions/new?person={Uri.EscapeDataString(line.Code)}"
                    )
                )
        );

    private static Words Standing(AudienceLine line, bool readsWhy) =>
        readsWhy && line.Reason is { } why
            ? DisseminationWords.ExemptBecause(why.Reason.Name(), why.Paper, why.GrantedByName)
        : line.Exempt ? PeopleFigure.Exempt.Name()
        : line.Session is null ? PeopleFigure.Absent.Name()
        : line.Understood ? PeopleFigure.Understood.Name()
        : PeopleFigure.Attended.Name();
}

internal static class MaterialLinks
{
    public static IReadOnlyList<LinkModel> Of(CampaignDetail detail) =>
        [
            .. detail.Materials.Select(material => new LinkModel(
                material.Name,
                material.Address
                    ?? DisseminationUrls.Of(detail.Campaign.Code, $"materials/{material.Id}")
            )),
        ];
}
