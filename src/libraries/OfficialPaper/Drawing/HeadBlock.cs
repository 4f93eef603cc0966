using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>The head: whose paper it is on the left, whose country or Party on the right, number and date on one line below.</summary>
internal sealed class HeadBlock(Paper paper, FormRule rule)
{
    private const int AtSides = 60;

    internal IEnumerable<DocumentFormat.OpenXml.OpenXmlElement> Draw()
    {
        var rows = new List<(IEnumerable<Paragraph>, IEnumerable<Paragraph>)>
        {
            (Issuer(), Headline()),
            ([Number()], [PlaceAndDate()]),
        };
        var below = BelowNumber().ToList();
        var right = Circulation().ToList();
        if (below.Count + right.Count > 0)
        {
            rows.Add((below, right));
        }

        return [Columns.Of(rule.LeftColumn, rule.RightColumn, [.. rows])];
    }

    private IEnumerable<Paragraph> Issuer()
    {
        if (paper.Superior is { } superior)
        {
            yield return Lines.Centred(superior, rule.Superior, rule.LeftColumn, AtSides);
        }

        yield return Lines.Centred(paper.Issuer, rule.Issuer, rule.LeftColumn, AtSides);
        yield return rule.StarUnderIssuer
            ? Lines.Of(PaperWords.Star, rule.Number, Shape.Centred)
            : Lines.DrawnBelow(paper.Issuer, rule.Issuer, rule.LeftColumn, AtSides);
    }

    private IEnumerable<Paragraph> Headline()
    {
        for (var i = 0; i < rule.HeadLines.Count; i++)
        {
            yield return Lines.Of(rule.HeadLines[i], rule.HeadLooks[i], Shape.Centred);
        }

        yield return Lines.Drawn(
            TextWidth.Of(rule.HeadLines[^1], rule.HeadLooks[^1]),
            rule.RightColumn
        );
    }

    private Paragraph Number() =>
        Lines.Of(
            rule.BeforeNumber + Written.NumberAndSymbol(paper, rule),
            rule.Number,
            Shape.Centred with
            {
                Before = 60,
            }
        );

    private Paragraph PlaceAndDate() =>
        Lines.Of(
            $"{paper.Place}, {Written.Date(paper.Date)}",
            rule.PlaceAndDate,
            Shape.Centred with
            {
                Before = 60,
            }
        );

    private IEnumerable<Paragraph> BelowNumber()
    {
        if (paper.Kind is null)
        {
            yield return Lines.Centred(
                LetterSubject.Of(paper, rule),
                rule.LetterSubject,
                rule.LeftColumn,
                AtSides,
                Shape.Centred with
                {
                    Before = 120,
                }
            );
        }

        if (paper.Urgency is not Urgency.None)
        {
            yield return Lines.Framed(
                PaperWords.Urgency(paper.Urgency),
                rule.Mark,
                FormRule.Millimetre * WidthInMillimetres(paper.Urgency),
                rule.LeftColumn,
                red: true
            );
        }
    }

    private IEnumerable<Paragraph> Circulation()
    {
        if (paper.Circulation is { } words)
        {
            yield return Lines.Framed(
                words,
                rule.Mark,
                TextWidth.Of(Written.Capitals(words), rule.Mark) + 300,
                rule.RightColumn,
                red: false
            );
        }
    }

    /// <summary>Decree 30/2020/NĐ-CP, Appendix I, III.2.b.</summary>
    private static int WidthInMillimetres(Urgency urgency) =>
        urgency switch
        {
            Urgency.Urgent => 20,
            Urgency.VeryUrgent => 40,
            _ => 30,
        };
}
