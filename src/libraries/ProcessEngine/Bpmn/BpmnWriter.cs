using System.Text;
using System.Xml;

namespace Chutri.ProcessEngine.Bpmn;

/// <summary>From the model to BPMN 2.0.</summary>
internal static class BpmnWriter
{
    public static void Write(BpmnModel model, Stream to)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            IndentChars = "  ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        };
        using var writer = XmlWriter.Create(to, settings);
        writer.WriteStartDocument();
        WriteElement(writer, model.Definitions);
        writer.WriteEndDocument();
    }

    /// <summary>Nesting is bounded by <see cref="BpmnLimits.Depth"/>.</summary>
    private static void WriteElement(XmlWriter writer, BpmnElement element)
    {
        writer.WriteStartElement(PrefixOf(writer, element), element.Kind, element.Namespace);
        foreach (var (prefix, uri) in element.Declared)
        {
            if (prefix.Length == 0)
            {
                writer.WriteAttributeString("xmlns", uri);
            }
            else
            {
                writer.WriteAttributeString("xmlns", prefix, null, uri);
            }
        }

        foreach (var attribute in element.Attributes)
        {
            writer.WriteAttributeString(
                attribute.Prefix,
                attribute.Name,
                attribute.Namespace,
                attribute.Value
            );
        }

        foreach (var part in element.Parts)
        {
            WritePart(writer, part);
        }

        writer.WriteEndElement();
    }

    private static void WritePart(XmlWriter writer, BpmnPart part)
    {
        switch (part)
        {
            case BpmnElement element:
                WriteElement(writer, element);
                break;
            case BpmnText { IsLiteral: true } text:
                writer.WriteCData(text.Value);
                break;
            case BpmnText text:
                writer.WriteString(text.Value);
                break;
            case BpmnRemark { Target: { } target } instruction:
                writer.WriteProcessingInstruction(target, instruction.Value);
                break;
            case BpmnRemark remark:
                writer.WriteComment(remark.Value);
                break;
        }
    }

    /// <summary>As it was read; for an element made here, as its namespace is called around it.</summary>
    private static string PrefixOf(XmlWriter writer, BpmnElement element)
    {
        if (element.Line > 0 || element.Prefix.Length > 0)
        {
            return element.Prefix;
        }

        return writer.LookupPrefix(element.Namespace) ?? "";
    }
}
