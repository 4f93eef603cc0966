using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;

namespace Chutri.Procedures.Api;

internal sealed record DossierListJson(
    IReadOnlyList<DossierLineJson> Items,
    string? Next,
    long Total
);

/// <param name="State">asked, refused, under-way, ready, handed-over, stopped.</param>
/// <param name="Due">As promised when it was taken in.</param>
/// <param name="NewDue">Of the newest letter of apology.</param>
internal sealed record DossierLineJson(
    string Code,
    string Procedure,
    string Unit,
    string? Applicant,
    string State,
    DateTime CameAt,
    DateOnly? Due,
    DateOnly? NewDue,
    DateOnly? ReadyOn
)
{
    public static DossierLineJson Of(DossierLine line) =>
        new(
            line.Code,
            line.Procedure,
            line.Unit,
            line.Applicant,
            line.State.Word(),
            line.CameAt,
            line.DueOn,
            line.NewDueOn,
            line.ReadyOn
        );
}

/// <param name="Code">Of the file.</param>
/// <param name="Secret">Stands on the slip: with it the applicant looks the file up. Null where it was not taken in.</param>
internal sealed record TakenInJson(
    string Code,
    string State,
    DateOnly? Due,
    string? Case,
    string? Secret,
    string Url
)
{
    public static TakenInJson Of(Dossier one) =>
        new(
            one.Code,
            one.State.Word(),
            one.DueOn,
            one.CaseCode,
            one.AcceptedAt is null ? null : one.Secret,
            ProcedureUrls.Dossier(one.Code)
        );
}

/// <param name="Case">Code of the case by which it runs.</param>
/// <param name="Applicant">Null once it was taken out after its time.</param>
/// <param name="Rating">very-good, good, bad; null as long as nobody said.</param>
internal sealed record DossierJson(
    string Code,
    string Procedure,
    string ProcedureName,
    string Unit,
    string State,
    ApplicantJson? Applicant,
    IReadOnlyList<DossierPaperJson> Papers,
    string? Note,
    DateTime CameAt,
    DateTime? AcceptedAt,
    DateOnly? Due,
    DateOnly? NewDue,
    string? Case,
    DateTime? ReadyAt,
    DateTime? HandedOverAt,
    string? HandedTo,
    string? Rating,
    IReadOnlyList<ApologyJson> Apologies
)
{
    public static DossierJson Of(DossierView view)
    {
        var one = view.Dossier;
        return new(
            one.Code,
            one.ProcedureCode,
            one.ProcedureName,
            view.Unit.Name,
            one.State.Word(),
            view.Applicant is { } who ? new(who.Name, who.Phone, who.Identity, who.Address) : null,
            [
                .. view.Papers.Select(paper => new DossierPaperJson(
                    paper.Name,
                    paper.MayBeMissing,
                    paper.IsThere
                )),
            ],
            one.Note,
            one.CameAt,
            one.AcceptedAt,
            one.DueOn,
            one.NewDueOn,
            one.CaseCode,
            one.ReadyAt,
            one.HandedOverAt,
            one.HandedTo,
            one.Rating?.Word(),
            [
                .. view.Apologies.Select(letter => new ApologyJson(
                    letter.Number,
                    letter.Cause,
                    letter.Where,
                    letter.OldDueOn,
                    letter.NewDueOn,
                    letter.Signature,
                    letter.SignedAt
                )),
            ]
        );
    }
}

internal sealed record ApplicantJson(string Name, string Phone, string Identity, string Address);

internal sealed record DossierPaperJson(string Name, bool MayBeMissing, bool IsThere);

internal sealed record ApologyJson(
    int Number,
    string Cause,
    string Where,
    DateOnly OldDue,
    DateOnly NewDue,
    string SignedBy,
    DateTime SignedAt
);
