using System.CommandLine;
using System.Text.Json;
using Chutri.Documents.CommandLine;

namespace Chutri.Documents.Tests.CommandLine;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("chutri-extract-").FullName;

    [Fact]
    public void Json_is_one_object_a_line_and_nothing_else()
    {
        var (status, output, error) = Run(
            "--json",
            File("a.txt", SamplePapers.DirectiveFile),
            File("b.docx", SamplePapers.DirectiveDocx)
        );

        status.ShouldBe(0);
        error.ShouldBe("");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        foreach (var line in lines)
        {
            var read = JsonDocument.Parse(line).RootElement;
            read.GetProperty("document").GetProperty("number").GetString().ShouldBe("24-CT/TU");
            read.GetProperty("tasks").GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_gives_its_reason_on_standard_error_and_status_2()
    {
        var (status, output, error) = Run(
            "--json",
            File("hong.docx", [1, 2, 3]),
            File("a.txt", SamplePapers.DirectiveFile),
            Path.Combine(folder, "khong-co.txt")
        );

        status.ShouldBe(2);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public void A_marked_document_is_not_read_out()
    {
        var (status, output, error) = Run(
            "--json",
            File("mat.txt", SamplePapers.Marked("TỐI MẬT"))
        );

        status.ShouldBe(2);
        output.ShouldBe("");
        error.ShouldContain("TỐI MẬT");
    }

    [Fact]
    public void Without_json_a_person_can_read_it()
    {
        var (_, output, _) = Run(File("a.txt", SamplePapers.DirectiveFile));

        output.ShouldContain("24-CT/TU");
        output.ShouldContain("chậm nhất 30/09/2026");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string File(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    private static (int Status, string Output, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = ExtractCommand
            .Make()
            .Parse(arguments)
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (
            status,
            output.ToString().ReplaceLineEndings("\n"),
            error.ToString().ReplaceLineEndings("\n")
        );
    }
}
