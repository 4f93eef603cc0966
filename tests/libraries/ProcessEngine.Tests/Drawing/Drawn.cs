using System.Text;
using System.Xml.Linq;
using Chutri.ProcessEngine.Bpmn;
using Chutri.ProcessEngine.Checking;
using Chutri.ProcessEngine.Describing;

namespace Chutri.ProcessEngine.Tests.Drawing;

/// <summary>
/// A process written as lines: <c>user duyet who=starter within=2wd</c> is a step, <c>s a e</c> are flows from s to a to e,
/// <c>x b : so_ngay > 5</c> is a flow with a condition, <c>sub p {</c> … <c>}</c> holds lines of its own, <c>beside p {</c> is started by
/// an event.
/// </summary>
internal sealed class Drawn
{
    public static readonly XNamespace Model = BpmnNames.Model;
    private static readonly XNamespace Own = BpmnNames.Chutri;
    private readonly XElement root = new(
        Model + "definitions",
        new XAttribute("id", "defs"),
        new XAttribute("targetNamespace", "urn:test"),
        new XAttribute(XNamespace.Xmlns + "chutri", BpmnNames.Chutri)
    );

    private int flows;

    public static Drawn Of(string text, string id = "whole", string particulars = "")
    {
        var drawn = new Drawn();
        return drawn.And(text, id, particulars);
    }

    /// <summary>Another process in the same file.</summary>
    public Drawn And(string text, string id, string particulars = "")
    {
        var process = new XElement(Model + "process", new XAttribute("id", id));
        if (particulars.Length > 0)
        {
            process.Add(
                new XElement(
                    Model + "extensionElements",
                    XElement
                        .Parse($"<x xmlns:chutri='{BpmnNames.Chutri}'>{particulars}</x>")
                        .Elements()
                )
            );
        }

        root.Add(process);
        Fill(process, new Queue<string>(text.Split('\n', StringSplitOptions.TrimEntries)));
        return this;
    }

    public string Text => root.ToString();

    public BpmnReading Read() => BpmnModel.Read(new MemoryStream(Encoding.UTF8.GetBytes(Text)));

    public WorkProcess Process(string id = "whole")
    {
        var reading = Read();
        reading.Findings.ShouldBeEmpty();
        var made = WorkProcess.Of(reading.Model!, id);
        made.Findings.ShouldBeEmpty();
        return made.Process!;
    }

    public ProcessReport Check(IStaffing? staffing = null) => ProcessCheck.Of(Read(), staffing);

    /// <summary>Codes of all findings but those about what a step has to say.</summary>
    public string[] Codes(IStaffing? staffing = null) =>
        [
            .. Check(staffing)
                .Findings.Select(finding => finding.Code)
                .Where(code =>
                    code
                        is not (
                            "no-holder"
                            or "no-authority"
                            or "no-responsibility"
                            or "no-deadline"
                        )
                ),
        ];

    private void Fill(XElement scope, Queue<string> lines)
    {
        while (lines.TryDequeue(out var line))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                continue;
            }

            if (words[0] is "}")
            {
                return;
            }

            if (NodeLines.Make(words, root) is { } node)
            {
                scope.Add(node);
                if (words[^1] is "{")
                {
                    Fill(node, lines);
                }
            }
            else
            {
                Connect(scope, line);
            }
        }
    }

    private void Connect(XElement scope, string line)
    {
        var parts = line.Split(" : ", 2);
        var ids = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < ids.Length; i++)
        {
            var isDefault = ids[i].EndsWith('!');
            var to = ids[i].TrimEnd('!');
            var flow = new XElement(
                Model + "sequenceFlow",
                new XAttribute("id", $"f{++flows}_{ids[i - 1].TrimEnd('!')}_{to}"),
                new XAttribute("sourceRef", ids[i - 1].TrimEnd('!')),
                new XAttribute("targetRef", to)
            );
            if (parts.Length > 1)
            {
                flow.Add(new XElement(Model + "conditionExpression", parts[1]));
            }

            if (isDefault)
            {
                scope
                    .Elements()
                    .First(one => (string?)one.Attribute("id") == ids[i - 1])
                    .SetAttributeValue("default", flow.Attribute("id")!.Value);
            }

            scope.Add(flow);
        }
    }

    internal static XElement Step(IEnumerable<string> said) =>
        new(
            Model + "extensionElements",
            new XElement(
                Own + "step",
                said.Select(pair => pair.Split('=', 2))
                    .Where(pair => pair[0] is not "needs")
                    .Select(pair => new XAttribute(pair[0], pair[1].Replace('+', ' '))),
                said.Where(pair => pair.StartsWith("needs=", StringComparison.Ordinal))
                    .SelectMany(pair => pair[6..].Split('+'))
                    .Select(name => new XElement(
                        Own + "output",
                        new XAttribute("name", name),
                        new XAttribute("required", "true")
                    ))
            )
        );
}
