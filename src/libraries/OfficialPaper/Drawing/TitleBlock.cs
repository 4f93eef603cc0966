using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>Kind and subject, whom it is addressed to, by which authority and on which bases.</summary>
internal sealed class TitleBlock(Paper paper, FormRule rule)
{
    internal const int AtSides = 10 * FormRule.Millimetre;

    internal IEnumerable<OpenXmlElement> Draw() =>
        paper.Form is PaperForm.Party
            ? [.. Title(), .. Addressees(), .. Bases(), .. Authority(), .. Enacting()]
            : [.. Title(), .. Addressees(), .. Authority(), .. Bases(), .. Enacting()];

    private IEnumerable<OpenXmlElement> Title()
    {
        if (paper.Kind is not { } kind)
        {
            yield return Lines.Of([], Shape.Centred);
            yield break;
        }

        var subject = rule.SubjectBeginsSmall
            ? Written.BeginningSmall(paper.Subject)
            : Written.BeginningLarge(paper.Subject);
        yield return Lines.Of(kind, rule.Kind, Shape.Centred with { Before = 360, Outline = 1 });
        yield return Lines.Centred(subject, rule.Subject, rule.TextWidth, AtSides);
        yield return rule.DashesUnderSubject
            ? Lines.Of(PaperWords.Dashes, rule.Subject.Plain, Shape.Centred with { After = 120 })
            : Lines.DrawnBelow(subject, rule.Subject, rule.TextWidth, AtSides);
    }

    private IEnumerable<OpenXmlElement> Addressees()
    {
        if (paper.Addressees.Count == 0)
        {
            yield break;
        }

        var label = Label() + ": ";
        var around = Shape.Centred with
        {
            Before = 240,
            After = 120,
            Left = AtSides,
            Right = AtSides,
        };
        if (paper.Addressees.Count == 1)
        {
            yield return Lines.Of(
                [
                    Runs.Of(label, rule.AddresseesLabel),
                    Runs.Of(paper.Addressees[0].TrimEnd('.', ';', ' '), rule.Text),
                ],
                around
            );
            yield break;
        }

        const int Margin = 1700;
        yield return Lines.Of(
            label.TrimEnd(),
            rule.AddresseesLabel,
            Shape.AtLeft with
            {
                Before = 240,
                Left = Margin,
                KeepsWithNext = true,
            }
        );
        var dash = Margin + TextWidth.Of(label.TrimEnd(), rule.AddresseesLabel);
        for (var i = 0; i < paper.Addressees.Count; i++)
        {
            var isLast = i == paper.Addressees.Count - 1;
            yield return Lines.Of(
                "- " + paper.Addressees[i].TrimEnd('.', ';', ' ') + (isLast ? "." : ";"),
                rule.Text,
                Shape.AtLeft with
                {
                    Left = dash + 160,
                    Hanging = 160,
                    After = isLast ? 120 : 0,
                }
            );
        }
    }

    private string Label() =>
        paper.Form is PaperForm.Party
        && string.Equals(paper.Kind, PaperWords.Submission, StringComparison.OrdinalIgnoreCase)
            ? PaperWords.Submitted
            : PaperWords.To;

    private IEnumerable<OpenXmlElement> Authority()
    {
        if (paper.Authority is { } authority)
        {
            yield return Lines.Of(
                authority,
                rule.Text.Strong with
                {
                    Capitals = true,
                },
                Shape.Centred with
                {
                    Before = 240,
                    After = 120,
                    KeepsWithNext = true,
                }
            );
        }
    }

    private IEnumerable<OpenXmlElement> Bases() =>
        paper.Bases.Select(
            (basis, i) =>
                Lines.Of(
                    rule.BeforeBasis
                        + basis.TrimEnd('.', ';', ',', ' ')
                        + (i == paper.Bases.Count - 1 ? "." : ";"),
                    rule.Basis,
                    BodyBlocks.Paragraph(rule)
                )
        );

    private IEnumerable<OpenXmlElement> Enacting()
    {
        if (paper.Enacting is { } word)
        {
            yield return Lines.Of(
                word.TrimEnd(':', ' ') + ":",
                rule.Text.Strong with
                {
                    Capitals = true,
                },
                Shape.Centred with
                {
                    Before = 240,
                    After = 120,
                    KeepsWithNext = true,
                }
            );
        }
    }
}
