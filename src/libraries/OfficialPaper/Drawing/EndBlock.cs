using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>The end: recipients on the left, authority, post and name on the right; never torn by a page.</summary>
internal sealed class EndBlock(Paper paper, FormRule rule)
{
    private const int LeftColumn = 4300;
    private const int RoomForSignature = 1500;

    internal IEnumerable<OpenXmlElement> Draw() =>
        [
            Lines.Of(
                [],
                Shape.AtLeft with
                {
                    Line = 120,
                    LineIsExact = true,
                    KeepsWithNext = true,
                }
            ),
            Columns.Of(LeftColumn, rule.TextWidth - LeftColumn, (Recipients(), Signature())),
        ];

    private IEnumerable<Paragraph> Recipients()
    {
        yield return Lines.Of(PaperWords.Recipients, rule.RecipientsLabel, Shape.AtLeft);
        string[] all =
        [
            .. paper.Addressees.Count > 0 ? [PaperWords.AsAbove] : Array.Empty<string>(),
            .. paper.Recipients,
        ];
        foreach (var one in all)
        {
            yield return Entry(one.TrimEnd('.', ';', ',', ' ') + ";");
        }

        yield return Entry(rule.BeforeArchive + paper.Archive.TrimEnd('.', ';', ' ') + ".");
        if (paper.Typist is { } typist)
        {
            yield return Lines.Of(typist, rule.Recipients, Shape.AtLeft);
        }
    }

    private Paragraph Entry(string words) =>
        Lines.Of(
            "- " + words,
            rule.Recipients,
            Shape.AtLeft with
            {
                Left = 140,
                Hanging = 140,
                Right = 200,
            }
        );

    private IEnumerable<Paragraph> Signature()
    {
        foreach (var line in paper.Signature.Lines)
        {
            yield return Lines.Of(
                rule.SigningLetters[line.Form] + line.Words,
                line.Form is SigningForm.InPerson ? rule.SigningPost : rule.SigningAuthority,
                Shape.Centred
            );
        }

        yield return Lines.Of(
            paper.Signature.Name,
            rule.SignerName,
            Shape.Centred with
            {
                Before = RoomForSignature,
            }
        );
    }
}
