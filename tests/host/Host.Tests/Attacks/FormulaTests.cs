using System.IO.Compression;

namespace Chutri.Host.Tests.Attacks;

/// <summary>What a spreadsheet would carry out when somebody opens an export.</summary>
[Collection(AttackedProgram.Name)]
public sealed class FormulaTests(OpenedDemonstration demonstration)
{
    private static readonly string[] Begun = ["=", "+", "-", "@"];

    [Fact]
    public async Task No_cell_of_an_export_is_carried_out()
    {
        var work = await AttackedWork.Open(demonstration);
        foreach (var sign in Begun)
        {
            await work.Issue(sign + "HYPERLINK(\"http://evil.example\")", "Nội dung");
        }

        var csv = await work.Desk.Of("phochutich").Text("/assignments.csv");
        using var xlsx = await work.Desk.Of("phochutich").Get("/assignments.xlsx");

        foreach (var sign in Begun)
        {
            csv.ShouldContain($"\"'{sign}HYPERLINK(");
            csv.ShouldNotContain($"\"{sign}HYPERLINK(");
        }

        await using var content = await xlsx.Content.ReadAsStreamAsync(
            TestContext.Current.CancellationToken
        );
        using var package = new ZipArchive(content);
        var parts = package
            .Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.Ordinal))
            .Select(Text)
            .ToList();
        parts.ShouldContain(part => part.Contains("HYPERLINK(", StringComparison.Ordinal));
        parts.ShouldAllBe(part =>
            !part.Contains("<x:f>", StringComparison.Ordinal)
            && !part.Contains("<f>", StringComparison.Ordinal)
            && !part.Contains("<x:f ", StringComparison.Ordinal)
        );
    }

    private static string Text(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open());
        return reader.ReadToEnd();
    }
}
