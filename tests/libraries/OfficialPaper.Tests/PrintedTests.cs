using System.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Chutri.OfficialPaper.Tests;

/// <summary>What an office would print, where LibreOffice is installed.</summary>
public sealed class PrintedTests : IDisposable
{
    private const double PointsInMillimetre = 72 / 25.4;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chutri-paper-");

    [Fact]
    public void Words_stay_within_the_margins_and_the_first_page_shows_no_number()
    {
        var pages = Printed(
            Papers.Plan() with
            {
                Body =
                [
                    .. Enumerable
                        .Range(1, 60)
                        .Select(i => new Clause(
                            $"Nhiệm vụ thứ {i}: các đơn vị thực hiện nghiêm túc và báo cáo kết quả theo quy định."
                        )),
                ],
                Figures = [],
            }
        );

        pages.Count.ShouldBeGreaterThan(2);
        foreach (var page in pages)
        {
            var letters = page.Letters.Where(letter => letter.Value.Trim().Length > 0).ToList();
            letters
                .Min(letter => letter.StartBaseLine.X)
                .ShouldBeGreaterThan((30 * PointsInMillimetre) - 2);
            letters
                .Max(letter => letter.EndBaseLine.X)
                .ShouldBeLessThan(page.Width - (15 * PointsInMillimetre) + 2);
        }

        First(pages[0]).ShouldNotBe("1");
        (First(pages[1]), First(pages[2])).ShouldBe(("2", "3"));
        Math.Round(pages[0].Width / PointsInMillimetre).ShouldBe(210);
    }

    [Fact]
    public void The_head_stands_on_one_line_with_number_and_date()
    {
        var words = Printed(Papers.Letter())[0].GetWords().ToList();
        var number = words.First(word => word.Text == "112/SYT-KHTC");
        var year = words.First(word => word.Text == "2026");
        var country = words.First(word => word.Text == "CỘNG").BoundingBox.Bottom;

        number.BoundingBox.Bottom.ShouldBe(year.BoundingBox.Bottom, 4);
        words
            .Where(word => word.Text is "HÒA" or "XÃ" or "HỘI" or "CHỦ" or "NGHĨA" or "NAM")
            .ShouldAllBe(word => Math.Abs(word.BoundingBox.Bottom - country) < 6);
    }

    [Fact]
    public void An_annex_lies_across_and_counts_its_pages_from_one()
    {
        var pages = Printed(Papers.Decision());

        pages.Count.ShouldBe(3);
        pages[2].Width.ShouldBeGreaterThan(pages[2].Height);
    }

    [Fact]
    public void Papers_of_all_forms_print()
    {
        foreach (var paper in Papers.All())
        {
            Printed(paper)[0].Text.ShouldContain(paper.Signature.Name.Split(' ')[0]);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string First(Page page) =>
        page.GetWords().OrderByDescending(word => word.BoundingBox.Bottom).First().Text;

    private IReadOnlyList<Page> Printed(Paper paper)
    {
        Assert.SkipUnless(Office() is not null, "LibreOffice is not installed.");
        var file = Path.Combine(_folder.FullName, "van-ban.docx");
        File.WriteAllBytes(file, Written.Bytes(paper));
        using var office = Process.Start(
            new ProcessStartInfo(
                Office()!,
                [
                    "--headless",
                    $"-env:UserInstallation=file://{_folder.FullName}/profile",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    _folder.FullName,
                    file,
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        office.WaitForExit();
        using var printed = PdfDocument.Open(
            File.ReadAllBytes(Path.Combine(_folder.FullName, "van-ban.pdf"))
        );
        return [.. printed.GetPages()];
    }

    private static string? Office() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "soffice"))
            .FirstOrDefault(File.Exists);
}
