using System.CommandLine;
using System.Text.Json;
using Chutri.CommandLine.Processes;

namespace Chutri.Host.Tests.CommandLine;

public sealed class ProcessCommandTests : IDisposable
{
    private const string Head =
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='urn:x'>";

    private const string Sound =
        Head
        + "<process id='p'><startEvent id='s'/><userTask id='a'/><endEvent id='e'/>"
        + "<sequenceFlow id='f' sourceRef='s' targetRef='a'/><sequenceFlow id='g' sourceRef='a' targetRef='e'/></process></definitions>";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chutri-process-");

    [Fact]
    public void A_whole_process_that_still_lacks_its_holders_is_no_error()
    {
        var ran = Run("check", File("p.bpmn", Sound), "--json");

        ran.Status.ShouldBe(0);
        var report = JsonDocument.Parse(ran.Output).RootElement;
        report.GetProperty("elements").GetInt32().ShouldBe(7);
        report.GetProperty("executable").GetBoolean().ShouldBeTrue();
        report.GetProperty("publishable").GetBoolean().ShouldBeFalse();
        var finding = report.GetProperty("findings")[0];
        finding.GetProperty("code").GetString().ShouldBe("no-holder");
        finding.GetProperty("element").GetString().ShouldBe("a");
        finding.GetProperty("message").GetString()!.Length.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void A_broken_file_leaves_with_1_and_says_all_that_is_wrong_with_it()
    {
        var path = File(
            "p.bpmn",
            $"{Head}\n<process id='p'>\n<task id='a'/>\n<task id='a'/>\n<sequenceFlow id='f' sourceRef='a' targetRef='x'/></process></definitions>"
        );

        var json = Run("check", path, "--json");
        var words = Run("check", path);
        var exported = Run("export", path);

        (json.Status, words.Status, exported.Status).ShouldBe((1, 1, 1));
        JsonDocument
            .Parse(json.Output)
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Select(one =>
                (one.GetProperty("code").GetString(), one.GetProperty("line").GetInt32())
            )
            .ShouldBe([("duplicate-id", 4), ("dangling-reference", 5)]);
        words.Output.ShouldContain("[duplicate-id]");
        exported.Error.ShouldContain("[dangling-reference]");
    }

    [Fact]
    public void What_is_exported_is_the_process_again_and_the_file_stays_as_it_was()
    {
        var path = File("p.bpmn", Sound);

        var ran = Run("export", path);
        var again = Run("export", File("q.bpmn", ran.Output));

        ran.Status.ShouldBe(0, ran.Error);
        ran.Output.ShouldStartWith("<?xml");
        ran.Output.ShouldContain("<sequenceFlow id=\"g\" sourceRef=\"a\" targetRef=\"e\"");
        again.Output.ShouldBe(ran.Output);
        System.IO.File.ReadAllText(path).ShouldBe(Sound);
    }

    [Fact]
    public void What_is_no_process_leaves_with_1_and_what_is_not_there_with_2()
    {
        Run("check", File("x.bpmn", "Kính gửi"), "--json").Status.ShouldBe(1);
        Run("export", File("x.bpmn", "Kính gửi")).Output.ShouldBeEmpty();
        var missing = Run("check", Path.Combine(folder.FullName, "nowhere.bpmn"));
        missing.Status.ShouldBe(2);
        missing.Output.ShouldBeEmpty();
        missing.Error.ShouldContain("nowhere.bpmn");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string File(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private static (int Status, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = ProcessCommand
            .Make()
            .Parse(arguments)
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (status, output.ToString(), error.ToString());
    }
}
