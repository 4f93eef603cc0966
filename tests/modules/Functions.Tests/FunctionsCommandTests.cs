using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Chutri.Functions.Tests;

public sealed class FunctionsCommandTests : IDisposable
{
    private const string Heading = "id\tunit\tstatement\n";

    private const string Body =
        Heading
        + "F1\tSở Y tế\tKiểm tra ATTP tại quán ăn, bếp ăn tập thể.\n"
        + "F2\tSở Công Thương\tCông tác kiểm tra an toàn thực phẩm ở các quán ăn, chợ.\n"
        + "F3\tSở Nội vụ\tTham mưu biên chế của các cơ quan hành chính.\n";

    private readonly string _folder = Directory
        .CreateTempSubdirectory("chutri-functions-")
        .FullName;

    [Fact]
    public void Pairs_are_printed_below_a_heading_best_first()
    {
        var (status, output, error) = Run("overlaps", File("a.tsv", Body), "--tsv");

        status.ShouldBe(0);
        error.ShouldBe("");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("id_a\tid_b\tscore");
        lines[1].ShouldStartWith("F1\tF2\t");
        var scores = lines
            .Skip(1)
            .Select(line => double.Parse(line.Split('\t')[2], CultureInfo.InvariantCulture))
            .ToList();
        scores[0].ShouldBeGreaterThanOrEqualTo(0.5);
        scores.ShouldBe(scores.OrderDescending());
    }

    [Fact]
    public void Without_tsv_a_person_can_read_what_and_why()
    {
        var (_, output, _) = Run("overlaps", File("a.tsv", Body));

        output.ShouldContain("F1 Sở Y tế: Kiểm tra ATTP");
        output.ShouldContain("an toàn thực phẩm");
        output.ShouldNotContain("F3");
    }

    [Fact]
    public void A_floor_leaves_out_what_is_below_it()
    {
        var path = File("a.tsv", Body);

        var (_, some, _) = Run("overlaps", path, "--tsv", "--floor", "0,5");
        var (status, nothing, error) = Run("overlaps", path, "--tsv", "--floor", "7");

        some.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        status.ShouldBe(2);
        nothing.ShouldBe("");
        error.ShouldContain("--floor");
    }

    [Fact]
    public void A_broken_table_is_refused_with_all_its_lines_and_nothing_is_printed()
    {
        var broken = File("hỏng.tsv", Heading + "F1\tSở A\tMột việc.\nF1\tSở B\tViệc khác.\nF2\n");

        var (status, output, error) = Run("overlaps", broken, "--tsv");

        status.ShouldBe(2);
        output.ShouldBe("");
        error.ShouldContain("dòng 3");
        error.ShouldContain("dòng 4");
        Directory.EnumerateFiles(_folder).Count().ShouldBe(1);
    }

    [Fact]
    public void Own_words_are_read_from_a_folder_and_refused_with_their_lines()
    {
        var words = Directory.CreateDirectory(Path.Combine(_folder, "từ")).FullName;
        System.IO.File.WriteAllText(Path.Combine(words, "terms-own.txt"), "+ chưa có | gì đó\n");

        var (status, output, error) = Run("overlaps", File("a.tsv", Body), "--words", words);

        status.ShouldBe(2);
        output.ShouldBe("");
        error.ShouldContain("terms-own.txt, dòng 1");
    }

    [Fact]
    public void Who_should_lead_is_one_object_with_the_statement_that_says_so()
    {
        var (status, output, _) = Run(
            "lead",
            "--functions",
            File("a.tsv", Body),
            "--task",
            "Lập đề án tinh giản biên chế",
            "--json"
        );

        status.ShouldBe(0);
        var first = JsonDocument.Parse(output).RootElement.GetProperty("units")[0];
        first.GetProperty("unit").GetString().ShouldBe("Sở Nội vụ");
        first.GetProperty("id").GetString().ShouldBe("F3");
        first.GetProperty("statement").GetString()!.ShouldContain("biên chế");
        first.GetProperty("score").GetDouble().ShouldBeInRange(0, 1);
    }

    [Fact]
    public void A_missing_file_and_an_empty_task_are_told_together()
    {
        var (status, output, error) = Run("lead", "--functions", "không-có.tsv", "--task", " ");

        status.ShouldBe(2);
        output.ShouldBe("");
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string File(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    private static (int Status, string Output, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = new FunctionsModule()
            .Commands(null!)
            .Single()
            .Parse(arguments)
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (
            status,
            output.ToString().ReplaceLineEndings("\n"),
            error.ToString().ReplaceLineEndings("\n")
        );
    }
}
