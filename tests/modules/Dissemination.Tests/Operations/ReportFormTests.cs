using System.Diagnostics;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.DocumentReading;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Tests.Operations;

/// <summary>The same report as a paper of the Party, of the state, and of a trade union: as a file, and as an office would print it.</summary>
public sealed class ReportFormTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chutri-report-");

    [Theory]
    [InlineData("DU", "12-BC/ĐU", "BC/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM")]
    [InlineData("UBND", "12/BC-UBND", "BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("CDCS", "12/BC-CĐCS", "BC-CĐCS", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    public async Task A_report_has_the_form_of_its_issuer_is_read_back_and_prints(
        string unit,
        string number,
        string symbol,
        string top
    )
    {
        await using var office = await PartyOffice.Start(DatabaseKind.Sqlite);
        var (issuer, by, kind) = unit switch
        {
            "UBND" => (office.State, office.Son, PersonKind.CivilServant),
            "CDCS" => (office.Union, office.Mai, PersonKind.UnionMember),
            _ => (office.Committee, office.Linh, PersonKind.PartyMember),
        };
        var plan = office.Plan(issuer, null, issuer.Id);
        var campaign = await office.Frozen(plan with { Kinds = [kind] }, by);
        var head = new ReportHead(
            "Thành ủy Sông Vân",
            "Sông Vân",
            12,
            symbol,
            "Chủ tịch",
            by.Name,
            "VT",
            "Học xong trước ngày 15/12."
        );

        var code = (
            await office.Run<MakeReport, MakeReportRequest, string>(
                new(campaign, head, "https://chutri.example"),
                by
            )
        ).Value;

        var (bytes, figures) = await ReportTests.Kept(office, campaign, code);
        var name = issuer.Name;
        Check(DocumentReader.Read(bytes, "bao-cao.docx").Reading!, number, name, by.Name, top);
        var printed = DocumentReader.Read(await Printed(bytes), "bao-cao.pdf").Reading!;
        Check(printed, number, "", by.Name, top);
        var words = string.Join(
            ' ',
            printed.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        words.ShouldContain(name, Case.Insensitive); // its lines may be broken anywhere
        words.ShouldContain("BÁO CÁO");
        figures.ShouldAllBe(figure => words.Contains($"[{figure.Code}]"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static void Check(
        DocumentReading.Reading reading,
        string number,
        string issuer,
        string signer,
        string top
    )
    {
        reading.Header.Number.ShouldBe(number);
        reading.Header.Date.ShouldBe(new DateOnly(2026, 11, 25));
        reading.Header.Place.ShouldBe("Sông Vân");
        reading.Header.Signer.ShouldBe(signer);
        reading.Header.Issuer!.ShouldContain(issuer, Case.Insensitive);
        reading.Text.ShouldContain(top);
    }

    private async Task<byte[]> Printed(byte[] paper)
    {
        var office = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(one => Path.Combine(one, "soffice"))
            .FirstOrDefault(File.Exists);
        Assert.SkipUnless(office is not null, "LibreOffice is not installed.");
        var stop = TestContext.Current.CancellationToken;
        var file = Path.Combine(folder.FullName, "bao-cao.docx");
        await File.WriteAllBytesAsync(file, paper, stop);
        using var process = Process.Start(
            new ProcessStartInfo(
                office!,
                [
                    "--headless",
                    $"-env:UserInstallation=file://{folder.FullName}/profile",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.FullName,
                    file,
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        await process.WaitForExitAsync(stop);
        return await File.ReadAllBytesAsync(Path.ChangeExtension(file, ".pdf"), stop);
    }
}
