using Chutri.OfficialPaper;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination;

/// <summary>What stands around the figures of a report to the superior unit.</summary>
/// <param name="Superior">To whom it goes; empty where nobody stands above.</param>
/// <param name="Number">Null: the clerk gives it at issue.</param>
/// <param name="Ahead">What comes next, in one paragraph; may be empty.</param>
public sealed record ReportHead(
    string Superior,
    string Place,
    int? Number,
    string Symbol,
    string Post,
    string Signer,
    string Archive,
    string Ahead
)
{
    /// <summary>The report as a paper of the body that issues it. It is written in Vietnamese, as every official paper is.</summary>
    public Paper Around(
        UnitSummary issuer,
        string subject,
        IReadOnlyList<PaperBlock> body,
        IReadOnlyList<FigureSource> figures,
        DateOnly today
    ) =>
        new()
        {
            Form = issuer.Branch switch
            {
                Branch.Party => PaperForm.Party,
                Branch.Union => PaperForm.Union,
                _ => PaperForm.State,
            },
            Superior = Superior.Length > 0 ? Superior : null,
            Issuer = issuer.Name,
            Number = Number,
            Symbol = Symbol,
            Place = Place,
            Date = today,
            Kind = "Báo cáo",
            Subject = subject,
            Body = body,
            Signature = new([new(SigningForm.InPerson, Post)], Signer),
            Recipients = Superior.Length > 0 ? [$"{Superior} (để báo cáo)"] : [],
            Archive = Archive,
            Figures = figures,
        };

    /// <summary>"Thời gian tới", where something was written about it.</summary>
    public IEnumerable<PaperBlock> Coming() =>
        Ahead.Length == 0
            ? []
            :
            [
                new Heading(HeadingLevel.Roman, "Thời gian tới"),
                .. Ahead
                    .Split(
                        '\n',
                        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                    )
                    .Select(line => new Prose(line)),
            ];

    /// <summary>At the field of the form that it comes from.</summary>
    public static FieldError Wrong(PaperProblem problem) =>
        new(
            problem.Place.Split('.', '[')[0] switch
            {
                "symbol" => "symbol",
                "number" => "number",
                "place" => "place",
                "signature" => problem.Place.Contains("name", StringComparison.Ordinal)
                    ? "signer"
                    : "post",
                "archive" => "archive",
                "body" => "ahead",
                _ => "superior",
            },
            new(problem.Vietnamese, problem.English)
        );
}
