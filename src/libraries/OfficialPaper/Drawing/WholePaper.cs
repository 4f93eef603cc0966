using Chutri.OfficialPaper.Forms;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Drawing;

/// <summary>A paper that is drawn: its text, the heads and feet of its pages, and what a list of files shows of it.</summary>
internal sealed record WholePaper(
    Document Text,
    Header PageNumbers,
    Footer? Contact,
    string Title,
    string Creator
)
{
    internal static WholePaper Draw(Paper paper)
    {
        var rule = FormRule.Of(paper.Form);
        var main = new PagesInARow(rule, landscape: false);
        main.Add([
            .. new HeadBlock(paper, rule).Draw(),
            .. new TitleBlock(paper, rule).Draw(),
            .. new BodyBlocks(rule, main.TextWidth).Draw(paper.Body, endsPaper: true),
            .. new EndBlock(paper, rule).Draw(),
            Lines.Nothing(),
        ]);
        PagesInARow[] all = [main, .. new AnnexPages(paper, rule).Draw()];
        return new(
            new Document(new Body(Joined(all, paper.Contact is not null))),
            PageNumber(rule),
            paper.Contact is { } contact ? ContactLine(contact, rule) : null,
            $"{paper.Kind ?? PaperWords.OfficialLetter}: {paper.Subject}",
            paper.Issuer
        );
    }

    /// <summary>The last paragraph of pages in a row says how they lie; for the last of all the body says it.</summary>
    private static IEnumerable<OpenXmlElement> Joined(PagesInARow[] all, bool withContact)
    {
        for (var i = 0; i < all.Length; i++)
        {
            var properties = all[i]
                .Properties(
                    (withContact, i) switch
                    {
                        (false, _) => null,
                        (true, 0) => PagesInARow.Contact,
                        _ => PagesInARow.NoContact,
                    }
                );
            foreach (var element in all[i].Content.SkipLast(1))
            {
                yield return element;
            }

            var last = (Paragraph)all[i].Content[^1];
            yield return last;
            if (i == all.Length - 1)
            {
                yield return properties;
            }
            else
            {
                last.ParagraphProperties!.SectionProperties = properties;
            }
        }
    }

    private static Header PageNumber(FormRule rule) =>
        new(
            Lines.Of(
                [new SimpleField(Runs.Of("2", rule.PageNumber)) { Instruction = " PAGE " }],
                Shape.Centred
            )
        );

    private static Footer ContactLine(string contact, FormRule rule) =>
        new(
            Lines.Drawn(rule.TextWidth, rule.TextWidth),
            Lines.Of(contact, rule.Small, Shape.Centred)
        );
}
