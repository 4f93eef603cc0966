using System.Text.RegularExpressions;
using Chutri.OfficialPaper.Drawing;

namespace Chutri.OfficialPaper.Checking;

/// <summary>Does every figure lead to its source, and every source to a figure?</summary>
internal static partial class FigureCheck
{
    internal static void Check(Paper paper, Problems problems)
    {
        var shown = FiguresIn.All(paper).ToList();
        var sources = paper.Figures.Select(source => source.Code).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < paper.Figures.Count; i++)
        {
            Source(paper.Figures, i, shown, problems);
        }

        foreach (var code in shown.GroupBy(figure => figure.Code, StringComparer.Ordinal))
        {
            var place = new Place("body", $"Số liệu mã {code.Key}", $"The figure {code.Key}");
            if (!sources.Contains(code.Key))
            {
                problems.Add(
                    "figure-without-source",
                    place,
                    "có trong văn bản nhưng không có trong bảng tra. Hãy thêm nguồn của số liệu này.",
                    "stands in the text and not among the sources. Add where it comes from."
                );
            }

            if (code.Any(figure => string.IsNullOrWhiteSpace(figure.Value)))
            {
                problems.Add(
                    "missing",
                    place,
                    "còn trống. Hãy ghi số.",
                    "is empty. Give its value."
                );
            }

            var values = code.Select(figure => figure.Value)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (values.Count > 1)
            {
                problems.Add(
                    "figure-differs",
                    place,
                    $"được ghi khác nhau ở các chỗ: {string.Join("; ", values)}. Một mã chỉ có một số.",
                    $"is written differently in different places: {string.Join("; ", values)}. One code has one value."
                );
            }
        }
    }

    private static void Source(
        IReadOnlyList<FigureSource> sources,
        int index,
        List<Figure> shown,
        Problems problems
    )
    {
        var source = sources[index];
        var place = new Place(
            $"figures[{index + 1}]",
            $"Bảng tra số liệu, dòng {index + 1}",
            $"The sources of figures, line {index + 1}"
        );
        if (!Code().IsMatch(source.Code ?? ""))
        {
            problems.Add(
                "code-malformed",
                place,
                $"mã \"{source.Code}\" không đúng dạng. Dùng 1 đến 8 chữ hoa không dấu và chữ số, như S1.",
                $"the code \"{source.Code}\" has the wrong shape. Use 1 to 8 capital letters A to Z and digits, as S1."
            );
        }
        else if (sources.Take(index).Any(earlier => earlier.Code == source.Code))
        {
            problems.Add(
                "code-twice",
                place,
                $"mã {source.Code} đã có ở dòng trên. Mỗi mã chỉ dùng một lần.",
                $"the code {source.Code} stands in a line above. Each is used once."
            );
        }
        else if (shown.TrueForAll(figure => figure.Code != source.Code))
        {
            problems.Add(
                "source-without-figure",
                place,
                $"mã {source.Code} không có trong văn bản. Hãy bỏ dòng này hoặc dẫn mã trong văn bản.",
                $"the code {source.Code} stands nowhere in the paper. Leave the line out, or use it."
            );
        }

        problems.Needed(source.Meaning, place.Inner(".meaning", "ý nghĩa", "the meaning"));
        problems.Needed(
            source.Where,
            place.Inner(".where", "danh sách ở đâu", "where the list is")
        );
    }

    [GeneratedRegex(@"^[A-Z0-9]{1,8}\z")]
    private static partial Regex Code();
}
