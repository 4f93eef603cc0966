using System.Xml;
using Chutri.ProcessEngine.Bpmn.Schema;

namespace Chutri.ProcessEngine.Bpmn;

/// <summary>Puts what the XML reader meets into the model, each element with its type from the schema.</summary>
internal sealed class TreeBuilder(BpmnLimits limits, FindingList findings)
{
    private readonly Stack<BpmnElement> open = new();
    private int count;

    public BpmnElement? Root { get; private set; }

    /// <summary>False as soon as a limit is passed.</summary>
    public bool Goes { get; private set; } = true;

    public void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Begin(reader);
                break;
            case XmlNodeType.EndElement:
                End();
                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                Put(new BpmnText(reader.Value));
                break;
            case XmlNodeType.CDATA:
                Put(new BpmnText(reader.Value, isLiteral: true));
                break;
            case XmlNodeType.Comment:
                Put(new BpmnRemark(null, reader.Value));
                break;
            case XmlNodeType.ProcessingInstruction:
                Put(new BpmnRemark(reader.Name, reader.Value));
                break;
        }
    }

    private void Begin(XmlReader reader)
    {
        var line = ((IXmlLineInfo)reader).LineNumber;
        if (++count > limits.Elements)
        {
            Stop(ReadingFindings.TooMany(line, limits.Elements));
            return;
        }

        if (open.Count >= limits.Depth)
        {
            Stop(ReadingFindings.TooDeep(line, limits.Depth));
            return;
        }

        var parent = open.TryPeek(out var top) ? top : null;
        var (known, wrong) = Judge(reader, parent);
        var element = new BpmnElement(reader.Prefix, reader.NamespaceURI, reader.LocalName, known)
        {
            Line = line,
        };
        parent?.Append(element);
        Root ??= element;
        var isEmpty = reader.IsEmptyElement;
        TakeAttributes(reader, element);
        if (wrong is { } say && parent is not null)
        {
            say(findings, element, parent);
        }

        open.Push(element);
        if (isEmpty)
        {
            End();
        }
    }

    private static (SchemaType? Type, Action<FindingList, BpmnElement, BpmnElement>? Wrong) Judge(
        XmlReader reader,
        BpmnElement? parent
    )
    {
        var (uri, kind) = (reader.NamespaceURI, reader.LocalName);
        if (parent is null)
        {
            return (
                kind is "definitions" && uri is BpmnNames.Model
                    ? BpmnSchema.Shared.Definitions
                    : null,
                null
            );
        }

        if (parent.Type is not { } holder || !BpmnNames.IsBpmn(uri))
        {
            return (null, null);
        }

        if (holder.Child(kind) is { } child && child.Namespace == uri)
        {
            return (Narrowed(reader, child.Type), null);
        }

        if (holder.HoldsAny)
        {
            return (null, null);
        }

        return BpmnSchema.Shared.Global(uri, kind) is { } elsewhere
            ? (elsewhere, ReadingFindings.Misplaced)
            : (null, ReadingFindings.Unknown);
    }

    /// <summary>The type that <c>xsi:type</c> names, where it is one that extends the declared one.</summary>
    private static SchemaType Narrowed(XmlReader reader, SchemaType declared)
    {
        if (reader.GetAttribute("type", BpmnNames.SchemaInstance) is not { } named)
        {
            return declared;
        }

        var local = named[(named.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return BpmnSchema.Shared.Type(local) is { } narrower && narrower.Is(declared.Name)
            ? narrower
            : declared;
    }

    private static void TakeAttributes(XmlReader reader, BpmnElement element)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is BpmnNames.Declarations)
            {
                element.Declare(reader.Prefix.Length == 0 ? "" : reader.LocalName, reader.Value);
            }
            else
            {
                element.Append(
                    new BpmnAttribute(
                        reader.Prefix,
                        reader.NamespaceURI,
                        reader.LocalName,
                        reader.Value
                    )
                );
            }
        }
    }

    private void End()
    {
        var element = open.Pop();
        if (element.Attribute(BpmnNames.Xml, "space") is "preserve")
        {
            return;
        }

        if (element.Elements.Any() && !StandsInText(element))
        {
            element.DropSpaces();
        }

        if (
            element.Type is { IsMixed: false }
            && element.Parts.OfType<BpmnText>().Any()
            && !string.IsNullOrWhiteSpace(element.Text)
        )
        {
            ReadingFindings.Stray(findings, element);
        }
        else if (element.Type is { IsMixed: false })
        {
            element.DropSpaces();
        }
    }

    /// <summary>Spaces count where words and elements are mixed.</summary>
    private static bool StandsInText(BpmnElement element)
    {
        if (!string.IsNullOrWhiteSpace(element.Text))
        {
            return true;
        }

        for (var at = element; at is not null; at = at.Parent as BpmnElement)
        {
            if (at.Type is { IsMixed: true, IsValue: false })
            {
                return at != element;
            }
        }

        return false;
    }

    private void Put(BpmnPart part)
    {
        if (open.TryPeek(out var element))
        {
            element.Append(part);
        }
    }

    private void Stop(Finding finding)
    {
        findings.Add(finding);
        Goes = false;
    }
}
