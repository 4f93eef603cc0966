namespace Chutri.OfficialPaper.Tests;

public sealed class ReadmeTests
{
    /// <summary>The lines between the marks stand in the README word for word; where lines break may differ.</summary>
    [Fact]
    public void The_example_of_the_readme_works()
    {
        // <readme>
        var paper = new Paper
        {
            Form = PaperForm.State,
            Superior = "Ủy ban nhân dân tỉnh Sơn La",
            Issuer = "Sở Y tế",
            Number = 5,
            Symbol = "BC-SYT",
            Place = "Sơn La",
            Date = new DateOnly(2026, 2, 5),
            Kind = "Báo cáo",
            Subject = "Kết quả thực hiện nhiệm vụ tháng 01 năm 2026",
            Body =
            [
                new Clause(
                    PaperText.Of("Hoàn thành đúng hạn ", new Figure("S1", "12/15"), " nhiệm vụ.")
                ),
            ],
            Signature = new([new(SigningForm.InPerson, "Giám đốc")], "Nguyễn Văn An"),
            Recipients = ["Ủy ban nhân dân tỉnh (báo cáo)"],
            Archive = "VT, KHTC",
            Figures =
            [
                new(
                    "S1",
                    "Nhiệm vụ hoàn thành đúng hạn trên tổng số.",
                    "/assignments?state=done-on-time"
                ),
            ],
        };
        var result = PaperFile.Write(paper); // a .docx, or all that keeps it from being one
        // </readme>

        result.Problems.ShouldBeEmpty();
        result.Content!.Value.Length.ShouldBeGreaterThan(3000);
    }

    [Fact]
    public void The_readme_shows_the_example_that_is_compiled_here() =>
        ReadmeExample.IsCompiled("Chutri.OfficialPaper");
}
