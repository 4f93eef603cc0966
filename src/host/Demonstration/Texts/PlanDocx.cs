using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.Demonstration.Texts;

/// <summary>Lays a plan out as the official form asks: letterhead in two columns, type and subject, body, signature, annex on its own page.</summary>
public static class PlanDocx
{
    public static byte[] Write(PlanText plan)
    {
        using var file = new MemoryStream();
        using (
            var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document)
        )
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = PlanLook.Styles();
            main.Document = new(
                new Body([
                    .. Letterhead(plan),
                    .. Text(plan),
                    .. Signature(plan),
                    .. Annex(plan.Annex),
                ])
            );
        }

        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Letterhead(PlanText plan) =>
        [
            PlanLook.Columns(
                [
                    PlanLook.Centred(plan.Superior),
                    PlanLook.Centred(plan.Issuer, bold: true),
                    PlanLook.Centred(plan.Number),
                ],
                [
                    PlanLook.Centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true),
                    PlanLook.Centred("Độc lập - Tự do - Hạnh phúc", bold: true),
                    PlanLook.Centred(plan.PlaceAndDate, italic: true),
                ]
            ),
            PlanLook.Centred(""),
            PlanLook.Centred(plan.Type, bold: true),
            PlanLook.Centred(plan.Subject, bold: true),
            PlanLook.Centred(""),
        ];

    private static IEnumerable<OpenXmlElement> Text(PlanText plan) =>
        plan.Body.Select(paragraph =>
            paragraph.Kind is "heading"
                ? PlanLook.Heading(paragraph.Text)
                : PlanLook.Justified(paragraph.Text)
        );

    private static IEnumerable<OpenXmlElement> Signature(PlanText plan) =>
        [
            PlanLook.Columns(
                [
                    PlanLook.Small("Nơi nhận:", bold: true),
                    .. plan.Recipients.Select(recipient => PlanLook.Small($"- {recipient}")),
                ],
                [
                    PlanLook.Centred(plan.SignedFor, bold: true),
                    PlanLook.Centred(plan.SignedAs, bold: true),
                    PlanLook.Centred(""),
                    PlanLook.Centred(""),
                    PlanLook.Centred(plan.SignedBy, bold: true),
                ]
            ),
        ];

    private static IEnumerable<OpenXmlElement> Annex(PlanAnnex annex)
    {
        var table = PlanLook.Grid(annex.Columns.Count);
        table.Append(PlanLook.HeaderRow(annex.Columns));
        foreach (var group in annex.Groups)
        {
            table.Append(PlanLook.SpanningRow(group.Title, annex.Columns.Count));
            table.Append(group.Rows.Select(PlanLook.Row));
        }

        return
        [
            PlanLook.PageBreak(),
            PlanLook.Centred("Phụ lục", bold: true),
            PlanLook.Centred(annex.Title, bold: true),
            PlanLook.Centred(annex.Note, italic: true),
            table,
            PlanLook.Justified(""),
        ];
    }
}
