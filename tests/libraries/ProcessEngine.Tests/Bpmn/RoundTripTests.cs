using System.Text;
using System.Xml.Linq;
using Chutri.ProcessEngine.Bpmn;

namespace Chutri.ProcessEngine.Tests.Bpmn;

public sealed class RoundTripTests
{
    /// <summary>What a drawing may hold, named one by one, so that a table that forgets one is found.</summary>
    private static readonly string[] Wanted =
    [
        "process startEvent endEvent intermediateCatchEvent intermediateThrowEvent boundaryEvent implicitThrowEvent",
        "timerEventDefinition messageEventDefinition signalEventDefinition errorEventDefinition escalationEventDefinition",
        "terminateEventDefinition cancelEventDefinition compensateEventDefinition conditionalEventDefinition linkEventDefinition",
        "task userTask manualTask serviceTask sendTask receiveTask businessRuleTask scriptTask script callActivity subProcess",
        "transaction adHocSubProcess exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway complexGateway",
        "standardLoopCharacteristics multiInstanceLoopCharacteristics complexBehaviorDefinition sequenceFlow conditionExpression",
        "laneSet lane childLaneSet flowNodeRef collaboration participant participantMultiplicity messageFlow message",
        "dataObject dataObjectReference dataStore dataStoreReference dataInput dataOutput ioSpecification inputSet outputSet",
        "dataInputAssociation dataOutputAssociation property textAnnotation text group category categoryValue association",
        "choreography choreographyTask subChoreography callChoreography globalChoreographyTask conversation subConversation",
        "callConversation globalConversation conversationLink conversationAssociation correlationKey correlationProperty",
        "correlationSubscription potentialOwner humanPerformer performer resource resourceRole resourceAssignmentExpression",
        "globalTask globalUserTask globalManualTask globalScriptTask globalBusinessRuleTask interface operation ioBinding",
        "error escalation signal itemDefinition import extension relationship monitoring auditing documentation",
        "extensionElements partnerEntity partnerRole endPoint rendering BPMNDiagram BPMNPlane BPMNShape BPMNEdge BPMNLabel",
        "BPMNLabelStyle Bounds Font waypoint",
    ];

    [Fact]
    public void Every_element_of_the_schema_with_all_its_attributes_survives()
    {
        var model = Everything.Model();
        var kinds = model.DescendantsAndSelf().Select(one => one.Name.LocalName).ToHashSet();
        string.Join(' ', Wanted).Split(' ').Where(kind => !kinds.Contains(kind)).ShouldBeEmpty();

        var (written, findings) = ThroughTheModel(model.ToString());

        Canonical.ShouldBeTheSame(written, model.ToString());
        findings.Select(one => one.Code).Distinct().ShouldBe(["dangling-reference"]);
    }

    [Theory]
    [InlineData("leave-of-absence.bpmn")]
    [InlineData("one-stop.bpmn")]
    [InlineData("odd-but-right.bpmn")]
    public void A_drawing_survives_with_its_positions_and_what_other_programs_put_into_it(
        string name
    )
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Models", name));

        var (written, findings) = ThroughTheModel(text);

        findings.Where(one => one.Kind is FindingKind.Defect).ShouldBeEmpty();
        Canonical.ShouldBeTheSame(written, text);
    }

    [Fact]
    public void Written_and_read_again_the_text_stays_the_same()
    {
        var text = File.ReadAllText(
            Path.Combine(AppContext.BaseDirectory, "Models", "odd-but-right.bpmn")
        );
        var (once, _) = ThroughTheModel(text);

        ThroughTheModel(once).Written.ShouldBe(once);
    }

    [Fact]
    public void The_text_comes_from_the_model_what_is_changed_there_is_changed_in_it()
    {
        var text = File.ReadAllText(
            Path.Combine(AppContext.BaseDirectory, "Models", "leave-of-absence.bpmn")
        );
        var model = Read(text).Model!;
        model.Find("duyet")!["name"] = "Thủ trưởng duyệt";
        model.Find("bao")!.Parent!.Remove(model.Find("bao")!);
        var added = model.Processes.First().Add("userTask", "luu_ho_so");
        added.Add("incoming").Write("f_bao_end");

        var xml = XDocument.Parse(model.Write());

        var ids = xml.Descendants().Select(one => (string?)one.Attribute("id")).ToList();
        ids.ShouldContain("luu_ho_so");
        ids.ShouldNotContain("bao");
        xml.Descendants()
            .Single(one => (string?)one.Attribute("id") == "duyet")
            .Attribute("name")!
            .Value.ShouldBe("Thủ trưởng duyệt");
    }

    [Fact]
    public void A_model_can_be_built_and_what_is_built_stands_in_the_order_of_the_schema()
    {
        var model = BpmnModel.Create("defs", "urn:test");
        var process = model.Definitions.Add("process", "p");
        var shape = model.Definitions.Add("BPMNDiagram", "d").Add("BPMNPlane").Add("BPMNShape");
        shape["bpmnElement"] = "a";
        shape.Add("Bounds")["x"] = "12.5";
        process.Add("userTask", "a").Add("outgoing").Write("f");
        process.Add("laneSet").Add("lane", "l").Add("flowNodeRef").Write("a");
        process.Add("documentation").Write("Nghỉ phép");
        model.Definitions.Add("message", "m");

        var xml = XDocument.Parse(model.Write()).Root!;

        xml.Elements()
            .Select(one => one.Name.LocalName)
            .ShouldBe(["process", "message", "BPMNDiagram"]);
        xml.Elements()
            .First()
            .Elements()
            .Select(one => one.Name.LocalName)
            .ShouldBe(["documentation", "laneSet", "userTask"]);
        BpmnModel.Read(Stream(model.Write())).Model!.CountElements().ShouldBe(5);
        Should.Throw<ArgumentException>(() => process.Add("BPMNShape"));
    }

    [Fact]
    public void Elements_with_an_identifier_are_counted_those_of_the_diagram_not() =>
        Read(
            File.ReadAllText(
                Path.Combine(AppContext.BaseDirectory, "Models", "leave-of-absence.bpmn")
            )
        )
            .Model!.CountElements()
            .ShouldBe(19);

    private static (string Written, IReadOnlyList<Finding> Findings) ThroughTheModel(string text)
    {
        var reading = Read(text);
        return (reading.Model!.Write(), reading.Findings);
    }

    private static BpmnReading Read(string text) =>
        BpmnModel.Read(Stream(text), new(Findings: 100_000));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
