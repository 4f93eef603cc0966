using System.Globalization;
using System.Xml;

namespace Chutri.ProcessEngine.Bpmn;

/// <summary>What keeps a file from being read.</summary>
internal static class ReadingFindings
{
    public static Finding TooLarge(long bytes)
    {
        var size = (bytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture);
        return Whole(
            "too-large",
            0,
            $"Tệp lớn hơn {size} MB nên không được đọc. Hãy tách thành nhiều quy trình, hoặc bỏ ảnh và dữ liệu nhúng trong tệp.",
            $"The file is larger than {size} MB and was not read. Split it into several processes, or take embedded pictures and data out."
        );
    }

    public static Finding DocumentType(int line) =>
        Whole(
            "document-type",
            line,
            "Tệp khai báo DOCTYPE, có thể dẫn tới tệp ngoài; khai báo này không được đọc. Hãy bỏ dòng <!DOCTYPE …>.",
            "The file declares a DOCTYPE, which may lead to files outside; it was not followed. Take the line <!DOCTYPE …> out."
        );

    public static Finding NotXml(XmlException stopped)
    {
        if (stopped.LineNumber == 0)
        {
            return Whole(
                "not-xml",
                0,
                "Tệp trống, hoặc không phải XML.",
                "The file is empty, or it is not XML."
            );
        }

        var at = stopped.LinePosition.ToString(CultureInfo.InvariantCulture);
        return Whole(
            "not-xml",
            stopped.LineNumber,
            $"Từ ký tự {at} của dòng này tệp không đúng cú pháp XML, nên phần sau không đọc được.",
            $"From character {at} of this line the file is not well-formed XML, so what follows could not be read ({stopped.Message})"
        );
    }

    public static Finding NotBpmn(BpmnElement root) =>
        new(
            "not-bpmn",
            FindingKind.Defect,
            root.Kind,
            root.Line,
            new(
                $"Đây không phải tệp BPMN 2.0: gốc là <{root.Kind}>, lẽ ra là <definitions> của {BpmnNames.Model}.",
                $"This is not a BPMN 2.0 file: its root is <{root.Kind}>, where <definitions> of {BpmnNames.Model} should be."
            )
        );

    public static Finding TooMany(int line, int limit)
    {
        var count = limit.ToString(CultureInfo.InvariantCulture);
        return Whole(
            "too-many-elements",
            line,
            $"Tệp có hơn {count} phần tử; phần sau không được đọc. Hãy tách thành nhiều quy trình.",
            $"The file has more than {count} elements; the rest was not read. Split it into several processes."
        );
    }

    public static Finding TooDeep(int line, int limit)
    {
        var count = limit.ToString(CultureInfo.InvariantCulture);
        return Whole(
            "too-deep",
            line,
            $"Các phần tử lồng nhau quá {count} tầng; phần sau không được đọc.",
            $"Elements stand more than {count} levels inside one another; the rest was not read."
        );
    }

    public static void Unknown(FindingList findings, BpmnElement element, BpmnElement parent) =>
        findings.Add(
            "unknown-element",
            FindingKind.Defect,
            element,
            $"BPMN 2.0 không có phần tử <{element.Kind}>; phần tử được giữ nguyên nhưng không có nghĩa trong <{parent.Kind}>.",
            $"BPMN 2.0 has no element <{element.Kind}>; it is kept as it is, but means nothing in <{parent.Kind}>."
        );

    public static void Misplaced(FindingList findings, BpmnElement element, BpmnElement parent) =>
        findings.Add(
            "misplaced-element",
            FindingKind.Defect,
            element,
            $"<{element.Kind}> không được đứng trong <{parent.Kind}> theo BPMN 2.0; phần tử được giữ nguyên.",
            $"BPMN 2.0 has no place for <{element.Kind}> in <{parent.Kind}>; it is kept where it is."
        );

    public static void Stray(FindingList findings, BpmnElement element) =>
        findings.Add(
            "stray-text",
            FindingKind.Defect,
            element,
            $"Trong <{element.Kind}> có chữ đứng ngoài mọi phần tử; chữ được giữ nguyên nhưng không có nghĩa.",
            $"In <{element.Kind}> there are words outside all elements; they are kept, but mean nothing."
        );

    private static Finding Whole(string code, int line, string vietnamese, string english) =>
        new(code, FindingKind.Defect, "", line, new(vietnamese, english));
}
