using System.Globalization;
using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>What happened to a file. No fact says anything of the applicant, nor what a clerk wrote about them: facts stand for ever.</summary>
internal abstract record DossierFact(Guid Dossier, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Dossier];

    protected static string Day(DateOnly day) =>
        day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}

internal sealed record DossierAccepted(
    Guid Dossier,
    string Code,
    string Procedure,
    DateOnly Due,
    Guid Case,
    string CaseCode
) : DossierFact(Dossier, Code)
{
    public override IEnumerable<Guid> About => [Dossier, Case];

    public override Words Sentence() =>
        new(
            $"tiếp nhận hồ sơ {Code} về “{Procedure}”, hẹn trả {Day(Due)} ({CaseCode})",
            $"took in the file {Code} of “{Procedure}”, promised by {Day(Due)} ({CaseCode})"
        );
}

internal sealed record MoreAsked(Guid Dossier, string Code, string Procedure)
    : DossierFact(Dossier, Code)
{
    public override Words Sentence() =>
        new(
            $"yêu cầu bổ sung hồ sơ {Code} về “{Procedure}”",
            $"asked for what is missing in the file {Code} of “{Procedure}”"
        );
}

internal sealed record DossierRefused(Guid Dossier, string Code, string Procedure)
    : DossierFact(Dossier, Code)
{
    public override Words Sentence() =>
        new(
            $"từ chối tiếp nhận hồ sơ {Code} về “{Procedure}”",
            $"refused the file {Code} of “{Procedure}”"
        );
}

internal sealed record ApologyDrafted(Guid Dossier, string Code, DateOnly Due)
    : DossierFact(Dossier, Code)
{
    public override Words Sentence() =>
        new(
            $"soạn văn bản xin lỗi về hồ sơ {Code}, hẹn trả {Day(Due)}, để người có thẩm quyền ký",
            $"drafted a letter of apology about the file {Code}, promised by {Day(Due)}, to be signed"
        );
}

internal sealed record ApologySigned(Guid Dossier, string Code, DateOnly Old, DateOnly New)
    : DossierFact(Dossier, Code)
{
    public override Words Sentence() =>
        new(
            $"ký văn bản xin lỗi về hồ sơ {Code}, hẹn lại từ {Day(Old)} sang {Day(New)}",
            $"signed the letter of apology about {Code}: {Day(Old)} becomes {Day(New)}"
        );
}

internal sealed record ResultHandedOver(Guid Dossier, string Code) : DossierFact(Dossier, Code)
{
    public override Words Sentence() =>
        new($"trả kết quả hồ sơ {Code}", $"handed out the result of the file {Code}");
}

internal sealed record DossierRated(Guid Dossier, string Code, string Rated)
    : DossierFact(Dossier, Code)
{
    public override Words Sentence()
    {
        var said = RatingWords.Of(Rated)?.Name() ?? new(Rated, Rated);
        return new(
            $"ghi đánh giá của người nộp hồ sơ {Code}: {said.Vietnamese}",
            $"noted what the applicant of {Code} says: {said.English}"
        );
    }
}
