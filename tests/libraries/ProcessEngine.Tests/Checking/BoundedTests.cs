using System.Text;
using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Checking;

namespace Chutri.ProcessEngine.Tests.Checking;

/// <summary>Models that no person draws: they end in a report, with what was not looked at said.</summary>
public sealed class BoundedTests
{
    [Fact]
    public void Thirty_thousand_steps_in_turn_are_read_and_what_was_not_looked_at_is_said()
    {
        var report = Check(
            "<process id='p'><extensionElements><chutri:process promise='5wd'/></extensionElements><startEvent id='s'/>"
                + Many(30_000, i => $"<userTask id='t{i}'/>")
                + "<sequenceFlow id='f' sourceRef='s' targetRef='t0'/>"
                + Many(
                    29_999,
                    i => $"<sequenceFlow id='f{i}' sourceRef='t{i}' targetRef='t{i + 1}'/>"
                )
                + "</process>"
        );

        report.Findings.ShouldContain(one => one.Code == "bound-reached");
        report.Findings.ShouldContain(one => one.Code == "more-findings");
    }

    [Fact]
    public void Ten_thousand_branches_at_once_are_not_multiplied() =>
        Check(
            "<process id='p'><startEvent id='s'/><parallelGateway id='g'/><parallelGateway id='j'/><sequenceFlow id='f' sourceRef='s' targetRef='g'/>"
                + Many(
                    10_000,
                    i =>
                        $"<userTask id='t{i}'/><sequenceFlow id='f{i}' sourceRef='g' targetRef='t{i}'/><sequenceFlow id='h{i}' sourceRef='t{i}' targetRef='j'/>"
                )
                + "</process>"
        )
            .Findings.ShouldContain(one => one.Code == "bound-reached");

    [Fact]
    public void Processes_that_each_call_the_next_twice_are_not_written_out_without_end()
    {
        var report = Check(
            Many(
                40,
                k =>
                    $"<process id='p{k}'><startEvent id='s{k}'/><callActivity id='a{k}' calledElement='p{k + 1}'/><callActivity id='b{k}' calledElement='p{k + 1}'/>"
                    + $"<sequenceFlow id='f{k}' sourceRef='s{k}' targetRef='a{k}'/><sequenceFlow id='g{k}' sourceRef='a{k}' targetRef='b{k}'/></process>"
            )
        );

        report.Findings.ShouldContain(one => one.Code == "bound-reached");
    }

    [Fact]
    public void A_thousand_processes_that_call_one_another_crosswise_are_named_as_calling_themselves() =>
        Check(
            Many(
                1000,
                k =>
                    $"<process id='p{k}'><startEvent id='s{k}'/>"
                    + Many(
                        5,
                        i =>
                            $"<callActivity id='a{k}_{i}' calledElement='p{((k * 7) + (i * 13) + 1) % 1000}'/><sequenceFlow id='f{k}_{i}' sourceRef='s{k}' targetRef='a{k}_{i}'/>"
                    )
                    + "</process>"
            )
        )
            .Findings.ShouldContain(one => one.Code == "recursive-call");

    [Fact]
    public void Conditions_on_many_variables_are_tried_in_part_and_it_is_said() =>
        Check(
            "<process id='p'><startEvent id='s'/><exclusiveGateway id='x'/><sequenceFlow id='f' sourceRef='s' targetRef='x'/>"
                + Many(
                    100,
                    i =>
                        $"<endEvent id='e{i}'/><sequenceFlow id='f{i}' sourceRef='x' targetRef='e{i}'><conditionExpression>"
                        + string.Join(
                            " and ",
                            Enumerable.Range(0, 20).Select(j => $"v{j} &gt; {i + j}")
                        )
                        + "</conditionExpression></sequenceFlow>"
                )
                + "</process>"
        )
            .Findings.ShouldContain(one => one.Code == "conditions-not-judged");

    private static string Many(int count, Func<int, string> one) =>
        string.Concat(Enumerable.Range(0, count).Select(one));

    private static ProcessReport Check(string inside) =>
        ProcessCheck.Of(
            BpmnModel.Read(
                new MemoryStream(
                    Encoding.UTF8.GetBytes(
                        $"<definitions xmlns='{BpmnNames.Model}' xmlns:chutri='{BpmnNames.Chutri}' id='d' targetNamespace='urn:x'>{inside}</definitions>"
                    )
                )
            )
        );
}
