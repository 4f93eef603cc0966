using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Checking;
using Chutri.ProcessEngine.Describing;
using Chutri.ProcessEngine.Expressions;
using Chutri.ProcessEngine.Running;
using Chutri.ProcessEngine.Tests.Running;

namespace Chutri.ProcessEngine.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_of_the_readme_runs()
    {
        using var file = File.OpenRead(
            Path.Combine(AppContext.BaseDirectory, "Models", "leave-of-absence.bpmn")
        );
        var (holders, workingTime, morning) = Surroundings();

        var reading = BpmnModel.Read(file);
        var report = ProcessCheck.Of(reading);
        var process = WorkProcess.Of(reading.Model!).Process!;
        var engine = new CaseEngine(process, holders, workingTime);
        var begun = engine.Start("HS-1", "act-1", new Actor("An", "P1"), morning);
        var step = begun.State!.OpenSteps.Single();
        var form = new Dictionary<string, CaseValue> { ["so_ngay"] = CaseValue.Of(3) };
        var done = engine.Do(
            begun.State,
            new CaseAct.Complete("act-2", new Actor("An", "P1"), morning, step.Number, form)
        );
        var stored = CaseJson.Write(done.State);
        var bpmn = reading.Model!.Write();

        report.IsPublishable.ShouldBeTrue();
        done.State!.OpenSteps.Single().Node.ShouldBe("duyet");
        CaseJson.Write(CaseJson.Read<CaseState>(stored)).ShouldBe(stored);
        bpmn.ShouldContain("Nghỉ phép");
    }

    /// <summary>Each line of the example stands in the test above, but for its remark.</summary>
    [Fact]
    public void The_readme_shows_what_is_compiled()
    {
        var source = File.ReadAllText(Source("tests/libraries/ProcessEngine.Tests/ReadmeTests.cs"));
        var example = File.ReadAllText(Source("src/libraries/ProcessEngine/README.md"))
            .Split("```csharp\n")[1]
            .Split("```")[0];
        var compiled = Tight(source);

        foreach (var line in example.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            compiled.ShouldContain(Tight(line.Split("  //")[0]));
        }
    }

    private static (IHolders, IWorkingTime, DateTimeOffset) Surroundings()
    {
        var office = new Office(Drawing.Drawn.Of("start s\nuser a\nend e\ns a e").Process());
        return (office, office, Office.Morning);
    }

    private static string Tight(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static string Source(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Chutri.slnx")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, path);
    }
}
