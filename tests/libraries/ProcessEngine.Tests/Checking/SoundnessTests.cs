using Chutri.ProcessEngine.Checking;
using Chutri.ProcessEngine.Tests.Drawing;

namespace Chutri.ProcessEngine.Tests.Checking;

public sealed class SoundnessTests
{
    [Theory]
    [InlineData("start s\nuser a\nend e\ns a e")]
    [InlineData("start s\nand f\nuser a\nuser b\nand j\nend e\ns f a j e\nf b j")]
    [InlineData(
        "start s\nor f\nuser a\nuser b\nor j\nend e\ns f\nf a : x > 1\nf b : x > 2\nf j!\na j e\nb j"
    )]
    [InlineData("start s\nuser a\nxor x\nend e\ns a x\nx e : xong = true\nx a!")]
    [InlineData(
        "start s\nsub p {\nstart t\nuser u\nend v\nt u v\n}\non b p timer:P3D\nend e\nend g\ns p e\nb g"
    )]
    [InlineData(
        "start s\nevents w\ncatch m message:tra_loi\ncatch t timer:P5D\nend e\ns w m e\nw t e"
    )]
    [InlineData("start s\nuser a\nthrow l link:1\ncatch k link:1\nend e\ns a l\nk e")]
    [InlineData("start s\nand f\nuser a\nend e terminate\nuser b\nend g\ns f a e\nf b g")]
    [InlineData("start s\nuser a\nbeside-on n a timer:R3/P1D\nsend c\nend e\nend g\ns a e\nn c g")]
    [InlineData(
        "start s\nuser a\nend e\ns a e\nbeside x {\nstart t message:rut\nuser u\nend v\nt u v\n}"
    )]
    [InlineData(
        "start s\ntransaction p {\nstart t\nuser u\nend v cancel\nt u v\n}\non b p cancel\nend e\nend g\ns p e\nb g"
    )]
    [InlineData(
        "start s\nsub p {\nstart t\nuser u\nend v error:hong\nt u v\n}\non b p error:hong\nend e\nend g\ns p e\nb g"
    )]
    [InlineData("user a\nuser b\na b")]
    public void A_process_that_always_ends_has_nothing_said_about_it(string lines)
    {
        var report = Drawn.Of(lines).Check();

        report
            .Findings.Where(one => one.Kind <= FindingKind.CannotRun)
            .Select(one => $"{one.Code} {one.Element} {string.Join(',', one.Path)}")
            .ShouldBeEmpty();
        report.IsExecutable.ShouldBeTrue();
    }

    [Theory]
    [InlineData(
        "start s\nxor f\nuser a\nuser b\nand j\nend e\ns f\nf a : x > 1\nf b!\na j e\nb j",
        "deadlock",
        "j",
        "s,f,a"
    )]
    [InlineData("start s\nuser a\nuser b\ns a b a", "cannot-end", "a", "s,a,b,a")]
    [InlineData(
        "start s\nand f\nuser a\nuser b\nxor j\nuser c\nend e\ns f a j c e\nf b j",
        "twice-at-once",
        "c",
        ""
    )]
    [InlineData("start s\nuser a\nend e error:hong\ns a e", "error-not-caught", "e", "")]
    [InlineData("start s\nuser a\nend e\nuser la\ns a e\nla e", "never-reached", "la", "")]
    [InlineData("start s\ntask t\nend e\ns t e", "abstract-task", "t", "")]
    [InlineData("start s\ncomplex t\nend e\ns t e", "not-run", "t", "")]
    [InlineData("start s\nadhoc t {\nuser u\n}\nend e\ns t e", "not-run", "t", "")]
    [InlineData("start s\ncatch t compensate\nend e\ns t e", "not-run", "t", "")]
    [InlineData("start s\ncatch t\nend e\ns t e", "waits-for-nobody", "t", "")]
    [InlineData("start s\ncatch t message:\nend e\ns t e", "waits-for-nobody", "t", "")]
    [InlineData("start s\ncatch t timer:hômnào\nend e\ns t e", "bad-timer", "t", "")]
    [InlineData("start s\ncall c khong_co\nend e\ns c e", "called-unknown", "c", "")]
    [InlineData("start s\nevents w\nuser u\nend e\ns w u e", "event-gateway", "w", "")]
    [InlineData("start s\nthrow l link:1\nend e\ns l\ne", "link-to-nothing", "l", "")]
    [InlineData("start s\nuser a who=ai-đó\nend e\ns a e", "unreadable-step", "a", "")]
    public void What_would_not_end_is_named_with_the_way_there(
        string lines,
        string code,
        string element,
        string way
    )
    {
        var report = Drawn.Of(lines).Check();

        var finding = report.Findings.FirstOrDefault(one => one.Code == code);
        finding.ShouldNotBeNull(string.Join(", ", report.Findings.Select(one => one.Code)));
        finding.Element.ShouldBe(element);
        if (way.Length > 0)
        {
            string.Join(',', finding.Path).ShouldBe(way);
        }
    }

    [Fact]
    public void A_compensation_event_on_a_step_is_named_and_leads_nowhere() =>
        Drawn.Of("start s\nuser a\non b a compensate\nend e\ns a e").Codes().ShouldBe(["not-run"]);

    [Fact]
    public void Ten_branches_of_six_steps_are_looked_at_whole_in_few_states()
    {
        var lines = new List<string> { "start s", "and f", "and j", "end e", "s f", "j e" };
        for (var branch = 0; branch < 10; branch++)
        {
            var steps = Enumerable.Range(0, 6).Select(step => $"b{branch}_{step}").ToList();
            lines.AddRange(steps.Select(step => $"user {step}"));
            lines.Add($"f {string.Join(' ', steps)} j");
        }

        var process = Drawn.Of(string.Join('\n', lines)).Process();

        ProcessCheck
            .Of(process, mostStates: 500)
            .ShouldNotContain(one =>
                one.Code == "bound-reached" || one.Kind == FindingKind.CannotRun
            );
    }

    [Fact]
    public void Where_not_all_states_were_looked_at_it_says_so()
    {
        var process = Drawn.Of("start s\nuser a\nuser b\nuser c\nend e\ns a b c e").Process();

        ProcessCheck
            .Of(process, mostStates: 2)
            .Select(one => one.Code)
            .ShouldContain("bound-reached");
    }

    [Fact]
    public void A_called_process_is_looked_at_where_it_is_called()
    {
        var report = Drawn
            .Of("start s\ncall c q\nend e\ns c e")
            .And("start t\nxor f\nand j\nend v\nt f\nf j : x = 1\nf j!\nj v", "q")
            .Check();

        report.Findings.ShouldContain(one =>
            one.Code == "deadlock" && one.Path.SequenceEqual(new[] { "s", "c", "t", "f" })
        );
    }
}
