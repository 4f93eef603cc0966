using System.Globalization;

namespace Chutri.ProcessEngine.Bpmn;

/// <summary>Findings of one file, up to a number.</summary>
internal sealed class FindingList(int limit)
{
    private readonly List<Finding> found = [];
    private int left;

    public bool IsBroken { get; private set; }

    /// <summary>What is added now is only counted; it need not show a way.</summary>
    public bool IsFull => found.Count >= limit;

    public void Add(Finding finding)
    {
        IsBroken |= finding.Kind is FindingKind.Defect;
        if (found.Count < limit)
        {
            found.Add(finding);
        }
        else
        {
            left++;
        }
    }

    public void Add(
        string code,
        FindingKind kind,
        BpmnElement element,
        string vietnamese,
        string english
    ) => Add(new(code, kind, Called(element), element.Line, new(vietnamese, english)));

    public static string Called(BpmnElement element) => element.Id ?? element.Kind;

    public IReadOnlyList<Finding> All()
    {
        List<Finding> all = [.. found.OrderBy(finding => finding.Line)];
        if (left > 0)
        {
            var count = left.ToString(CultureInfo.InvariantCulture);
            all.Add(
                new(
                    "more-findings",
                    IsBroken ? FindingKind.Defect : FindingKind.Remark,
                    "",
                    0,
                    new(
                        $"Còn {count} điểm nữa không liệt kê; hãy sửa các điểm trên rồi kiểm tra lại.",
                        $"{count} more are not listed; mend those above and check again."
                    )
                )
            );
        }

        return all;
    }
}
