using Chutri.Demonstration.Telling;
using Chutri.Demonstration.Texts;
using Chutri.DocumentReading;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Shouldly;
using Xunit;

namespace Chutri.Demonstration.Tests;

public sealed class PlanDocxTests
{
    private static readonly byte[] Plan = PlanDocx.Write(
        PlanText.Read(TextFile.Read("ke-hoach-quan-triet.json"), new DateOnly(2026, 11, 25))
    );

    [Fact]
    public void Is_a_document_without_errors_of_form()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Plan), isEditable: false);
        new OpenXmlValidator()
            .Validate(package, TestContext.Current.CancellationToken)
            .Select(error => error.Description)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Is_read_with_its_number_its_signer_and_the_tasks_of_its_annex()
    {
        var reading = DocumentReader.Read(Plan, "ke-hoach.docx").Reading!;
        reading.Header.Number.ShouldBe("28/KH-LĐLĐ");
        reading.Text.ShouldContain("Lê Thị Thanh Mai");
        reading
            .Tasks.Select(task => task.Title)
            .ShouldContain("Tổ chức buổi quán triệt làm mẫu cấp chi bộ");
        reading.Tasks.Count.ShouldBeGreaterThanOrEqualTo(12);
    }
}
