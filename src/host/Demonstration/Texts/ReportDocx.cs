using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.Demonstration.Texts;

/// <summary>A short report of a unit about what it has done: one page.</summary>
internal static class ReportDocx
{
    public static byte[] Write(
        string unit,
        string what,
        string about,
        string body,
        string title,
        string name
    )
    {
        using var file = new MemoryStream();
        using (
            var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document)
        )
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = PlanLook.Styles();
            main.Document = new(
                new Body(
                    PlanLook.Centred(unit.ToUpperInvariant(), bold: true),
                    PlanLook.Centred(""),
                    PlanLook.Centred(what, bold: true),
                    PlanLook.Centred($"Về việc: {about}", italic: true),
                    PlanLook.Centred(""),
                    PlanLook.Justified(body),
                    PlanLook.Centred(""),
                    PlanLook.Centred(title, bold: true),
                    PlanLook.Centred(name)
                )
            );
        }

        return file.ToArray();
    }
}
