using System.Xml;

namespace Chutri.ProcessEngine.Bpmn.Checks;

/// <summary>An identifier belongs to one element, and is one that XML allows.</summary>
internal static class IdentifierCheck
{
    public static void Look(BpmnModel model, FindingList findings)
    {
        Dictionary<string, BpmnElement> first = [];
        foreach (var element in model.Definitions.WithAllBelow())
        {
            if (element.IsCarried || element.Id is not { } id)
            {
                continue;
            }

            if (!first.TryAdd(id, element))
            {
                var line = Number.Of(first[id].Line);
                findings.Add(
                    "duplicate-id",
                    FindingKind.Defect,
                    element,
                    $"Mã “{id}” của <{element.Kind}> đã thuộc về <{first[id].Kind}> ở dòng {line}. Mỗi phần tử phải có mã riêng.",
                    $"The identifier “{id}” of <{element.Kind}> already belongs to <{first[id].Kind}> at line {line}. Each element needs its own."
                );
            }

            if (!IsName(id))
            {
                findings.Add(
                    "odd-id",
                    FindingKind.Remark,
                    element,
                    $"Mã “{id}” không đúng dạng mã của XML (chữ cái hoặc “_” đứng đầu, không có khoảng trắng); chương trình khác có thể không đọc được.",
                    $"The identifier “{id}” is not one that XML allows (a letter or “_” first, no spaces); other programs may not read it."
                );
            }
        }
    }

    private static bool IsName(string id)
    {
        try
        {
            return XmlConvert.VerifyNCName(id).Length > 0;
        }
        catch (Exception notOne) when (notOne is XmlException or ArgumentException)
        {
            return false;
        }
    }
}
