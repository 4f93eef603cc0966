using System.Text;
using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Checking;
using Chutri.ProcessEngine.Tests.Drawing;

namespace Chutri.ProcessEngine.Tests.Bpmn;

public sealed class HostileFileTests
{
    private const string Head =
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='urn:x'>";

    [Fact]
    public void An_external_entity_is_named_and_never_opened()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "bí mật");

        var reading = Read(
            $"<?xml version='1.0'?>\n<!DOCTYPE d [<!ENTITY x SYSTEM 'file://{secret}'>]>\n{Head}<process id='p' name='&x;'/></definitions>"
        );

        reading.Model.ShouldBeNull();
        reading
            .Findings.Select(one => (one.Code, one.Line))
            .ShouldBe([("document-type", 2), ("not-xml", 3)]);
        reading.Findings.ShouldAllBe(one => !one.Sentence.English.Contains("bí mật"));
    }

    [Fact]
    public void Entities_that_multiply_are_not_multiplied()
    {
        var laughs = string.Concat(
            Enumerable.Range(1, 20).Select(i => $"<!ENTITY a{i} '&a{i - 1};&a{i - 1};&a{i - 1};'>")
        );

        var reading = Read(
            $"<!DOCTYPE d [<!ENTITY a0 'ha'>{laughs}]>{Head}<process id='p' name='&a20;'/></definitions>"
        );

        reading.Findings.Select(one => one.Code).ShouldBe(["document-type", "not-xml"]);
    }

    [Fact]
    public void A_DOCTYPE_alone_is_a_defect_and_the_rest_is_looked_at_all_the_same()
    {
        var reading = Read(
            $"<!DOCTYPE definitions>\n{Head}\n<process id='p'/>\n<process id='p'/></definitions>"
        );

        reading.Findings.Select(one => one.Code).ShouldBe(["document-type", "duplicate-id"]);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_each_with_element_and_line()
    {
        var reading = Read(
            $"""
            {Head}
            <process id='p' isExecutable='perhaps'>
            <userTask id='a' colour='red'/>
            <userTask id='a'/>
            <sequenceFlow id='f' sourceRef='a' targetRef='nowhere'/>
            <sequenceFlow id='g' sourceRef='a'/>
            <sequenceFlow id='h' sourceRef='a' targetRef='f'/>
            <usertask id='b'/>
            <participant id='c'/>
            lạc lõng
            </process>
            </definitions>
            """
        );

        reading
            .Findings.Select(one => (one.Line, one.Code, one.Element))
            .ShouldBe(
                [
                    (2, "stray-text", "p"),
                    (2, "bad-value", "p"),
                    (3, "unknown-attribute", "a"),
                    (4, "duplicate-id", "a"),
                    (5, "dangling-reference", "f"),
                    (6, "missing-attribute", "g"),
                    (7, "wrong-reference", "h"),
                    (8, "unknown-element", "b"),
                    (9, "misplaced-element", "c"),
                ],
                ignoreOrder: true
            );
        reading.Findings.Select(one => one.Line).ShouldBeInOrder();
        reading.IsWhole.ShouldBeFalse();
        reading.Findings.ShouldAllBe(one =>
            one.Sentence.Vietnamese.Length > 10 && one.Sentence.English.Length > 10
        );
    }

    [Theory]
    [InlineData("", "not-xml")]
    [InlineData("Kính gửi Ủy ban", "not-xml")]
    [InlineData("{\"json\":true}", "not-xml")]
    [InlineData("<definitions/>", "not-bpmn")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>", "not-bpmn")]
    [InlineData(
        "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process>",
        "not-xml"
    )]
    public void What_is_no_BPMN_is_said_to_be_none(string text, string code) =>
        Read(text).Findings.Select(one => one.Code).ShouldBe([code]);

    [Fact]
    public void Fifty_megabytes_are_refused_before_they_are_read()
    {
        using var file = new CountedStream(50 * 1024 * 1024);

        var reading = BpmnModel.Read(file);

        reading.Findings.Select(one => one.Code).ShouldBe(["too-large"]);
        file.Taken.ShouldBeLessThan(20 * 1024 * 1024);
    }

    [Fact]
    public void Too_many_or_too_deep_elements_end_the_reading()
    {
        var deep = string.Concat(Enumerable.Repeat("<subProcess>", 500));
        var many = string.Concat(Enumerable.Repeat("<task/>", 2000));

        Read($"{Head}<process>{deep}").Findings.Select(one => one.Code).ShouldBe(["too-deep"]);
        BpmnModel
            .Read(Stream($"{Head}<process>{many}</process></definitions>"), new(Elements: 1000))
            .Findings.Select(one => one.Code)
            .ShouldBe(["too-many-elements"]);
    }

    [Fact]
    public void Endless_findings_are_counted_instead_of_listed()
    {
        var flows = string.Concat(
            Enumerable
                .Range(0, 2000)
                .Select(i => $"<sequenceFlow id='f{i}' sourceRef='x' targetRef='y'/>")
        );

        var findings = Read($"{Head}<process id='p'>{flows}</process></definitions>").Findings;

        findings.Count.ShouldBe(501);
        findings[^1].Sentence.English.ShouldContain("3500 more");
    }

    [Fact]
    public void A_process_that_calls_itself_over_others_is_named_with_the_chain()
    {
        var report = Drawn
            .Of("start s\ncall c q\nend e\ns c e")
            .And("start s2\ncall c2 r\nend e2\ns2 c2 e2", "q")
            .And("start s3\ncall c3 whole\nend e3\ns3 c3 e3", "r")
            .Check();

        report.IsBroken.ShouldBeTrue();
        var finding = report.Findings.Single(one =>
            one is { Code: "recursive-call", Element: "c3" }
        );
        finding.Path.ShouldBe(["whole", "q", "r", "whole"]);
    }

    [Theory]
    [InlineData("for i in 1..100000000 return i", "bad-expression")]
    [InlineData("while (true) {}", "bad-expression")]
    [InlineData("${execution.eval('x')}", "bad-expression")]
    [InlineData("f(f(f(1)))", "bad-expression")]
    public void An_expression_that_would_loop_is_named_at_its_element(string condition, string code)
    {
        var report = Drawn
            .Of($"start s\nxor x\nend e\nend g\ns x\nx e : {condition}\nx g!")
            .Check();

        var finding = report.Findings.First(one => one.Code == code);
        finding.Element.ShouldBe("f2_x_e");
        finding.Line.ShouldBeGreaterThan(1);
        report.IsExecutable.ShouldBeFalse();
    }

    private static BpmnReading Read(string text) => BpmnModel.Read(Stream(text));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
