using System.Xml;
using Chutri.ProcessEngine.Bpmn.Checks;
using Chutri.ProcessEngine.Bpmn.Schema;

namespace Chutri.ProcessEngine.Bpmn;

/// <summary>From a file to a model, in one pass forward; nothing outside the file is ever opened.</summary>
internal static class BpmnReader
{
    public static BpmnReading Read(Stream file, BpmnLimits limits)
    {
        var findings = new FindingList(limits.Findings);
        if (LimitedBytes.Of(file, limits.Bytes) is not { } bytes)
        {
            findings.Add(ReadingFindings.TooLarge(limits.Bytes));
            return new(null, findings.All());
        }

        var tree = Parse(bytes, DtdProcessing.Prohibit, limits, findings, out var stopped);
        var documentType = tree.Root is null ? DocumentType.LineOf(bytes) : 0;
        if (stopped is not null && documentType > 0)
        {
            tree = Parse(bytes, DtdProcessing.Ignore, limits, findings, out stopped);
            findings.Add(ReadingFindings.DocumentType(documentType));
        }

        if (stopped is not null)
        {
            findings.Add(ReadingFindings.NotXml(stopped));
        }

        return Finish(tree.Root, isComplete: stopped is null && tree.Goes, findings);
    }

    private static BpmnReading Finish(BpmnElement? root, bool isComplete, FindingList findings)
    {
        if (root is null)
        {
            return new(null, findings.All());
        }

        if (root.Type is null)
        {
            findings.Add(ReadingFindings.NotBpmn(root));
            return new(null, findings.All());
        }

        var model = new BpmnModel(root);
        IdentifierCheck.Look(model, findings);
        if (isComplete)
        {
            AttributeCheck.Look(model, findings);
            ReferenceCheck.Look(model, findings);
            FlowCheck.Look(model, findings);
        }

        return new(isComplete ? model : null, findings.All());
    }

    /// <summary>As far as it could be read.</summary>
    private static TreeBuilder Parse(
        byte[] bytes,
        DtdProcessing documentType,
        BpmnLimits limits,
        FindingList findings,
        out XmlException? stopped
    )
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = documentType,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            IgnoreWhitespace = false,
        };
        var tree = new TreeBuilder(limits, findings);
        stopped = null;
        try
        {
            using var memory = new MemoryStream(bytes);
            using var reader = XmlReader.Create(memory, settings);
            while (tree.Goes && reader.Read())
            {
                tree.Take(reader);
            }
        }
        catch (XmlException exception)
        {
            stopped = exception;
        }

        return tree;
    }
}
