using System.Globalization;
using Chutri.Inspections.Model;
using Chutri.OfficialPaper;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>The conclusion as an official paper. It is written in Vietnamese, as every official paper is.</summary>
internal static class ConclusionPaper
{
    /// <param name="unitHasSpeaker">Somebody could have replied for the unit.</param>
    public static Paper Write(
        Inspection inspection,
        ConcludeInspectionRequest request,
        bool unitHasSpeaker,
        UnitSummary owner,
        DateOnly today
    )
    {
        var head = request.Head;
        return new()
        {
            Form = owner.Branch switch
            {
                Branch.Party => PaperForm.Party,
                Branch.Union => PaperForm.Union,
                _ => PaperForm.State,
            },
            Superior = IsAbove(head.Superior, owner.Name) ? head.Superior : null,
            Issuer = owner.Name,
            Number = head.Number,
            Symbol = head.Symbol,
            Place = head.Place,
            Date = today,
            Kind = "Kết luận",
            Subject =
                $"{inspection.Act.Capital().Vietnamese}{(inspection.IsSurprise ? " đột xuất" : "")} đối với {inspection.UnitName}",
            Body = Body(inspection, request.Text, unitHasSpeaker),
            Signature = new([new(SigningForm.InPerson, head.Post)], head.Signer),
            Recipients = [inspection.UnitName],
            Archive = head.Archive,
        };
    }

    /// <summary>At the field of the form that it comes from.</summary>
    public static FieldError Wrong(PaperProblem problem) =>
        new(
            problem.Place.Split('.', '[')[0] switch
            {
                "symbol" => "symbol",
                "number" => "number",
                "place" => "place",
                "signature" => problem.Place.Contains("name", StringComparison.Ordinal)
                    ? "signer"
                    : "post",
                "archive" => "archive",
                "superior" => "superior",
                _ => "text",
            },
            new(problem.Vietnamese, problem.English)
        );

    /// <summary>The heading names a body once.</summary>
    private static bool IsAbove(string superior, string issuer) =>
        superior.Length > 0 && !superior.Equals(issuer, StringComparison.OrdinalIgnoreCase);

    private static List<PaperBlock> Body(Inspection inspection, string text, bool unitHasSpeaker)
    {
        List<PaperBlock> body =
        [
            new Prose(
                $"Theo quyết định {inspection.Code} ngày {Day(inspection.DecidedOn)} ({inspection.Basis}), đoàn gồm {string.Join(", ", inspection.Team.OrderByDescending(one => one.IsHead).Select(one => one.Name))} đã {inspection.Act.Name().Vietnamese} {inspection.UnitName} về các nội dung sau:"
            ),
            .. Paragraphs(inspection.Scope),
            new Heading(HeadingLevel.Roman, "Kết quả"),
        ];
        if (inspection.Findings.Count == 0)
        {
            body.Add(new Prose("Không phát hiện tồn tại, hạn chế trong các nội dung trên."));
        }

        foreach (var finding in inspection.Findings.OrderBy(one => one.Number))
        {
            body.AddRange(Finding(finding, inspection, unitHasSpeaker));
        }

        body.Add(new Heading(HeadingLevel.Roman, "Kết luận"));
        body.AddRange(Paragraphs(text));
        return body;
    }

    private static IEnumerable<PaperBlock> Finding(
        InspectionFinding finding,
        Inspection inspection,
        bool unitHasSpeaker
    )
    {
        var sign = finding.Sign.Length > 0 ? $" (biểu hiện {finding.Sign})" : "";
        var again =
            finding.FoundBefore > 0 ? $" Đã nêu trong {finding.FoundBefore} kết luận trước." : "";
        yield return new Clause($"Phát hiện số {finding.Number}{sign}", IsTitle: true);
        yield return new Prose($"Nội dung: {finding.Nature}{again}");
        yield return new Dash($"Mức độ: {finding.Degree.Name().Vietnamese}.");
        yield return new Dash(
            $"Nguyên nhân {finding.Cause.Name().Vietnamese}: {finding.CauseText}"
        );
        yield return new Dash($"Trách nhiệm: {finding.ResponsibleName ?? inspection.UnitName}.");
        yield return new Dash($"Căn cứ: {finding.Evidence}");
        foreach (var reply in finding.Replies.OrderBy(one => one.At))
        {
            var agrees = reply.Agrees ? "nhất trí" : "không nhất trí";
            var words = reply.Text.Length > 0 ? $": {reply.Text}" : "";
            yield return new Dash(
                $"Ý kiến của {reply.ByName}{(reply.ForUnit ? $", thay mặt {inspection.UnitName}" : "")}: {agrees}{words}"
            );
        }

        if (!finding.Replies.Any(one => one.ForUnit))
        {
            yield return new Dash(
                unitHasSpeaker
                    ? $"{inspection.UnitName} không có ý kiến trong thời hạn."
                    : $"Trong thời hạn lấy ý kiến, {inspection.UnitName} không có người đứng đầu để có ý kiến thay mặt đơn vị."
            );
        }

        if (
            finding.ResponsibleName is { } person
            && !finding.Replies.Any(one => !one.ForUnit && one.By == finding.Responsible)
        )
        {
            yield return new Dash($"{person} không có ý kiến trong thời hạn.");
        }

        if (finding.Recommendation.Length > 0)
        {
            yield return new Dash($"Kiến nghị: {finding.Recommendation}");
        }
    }

    private static IEnumerable<PaperBlock> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Prose(line));

    private static string Day(DateOnly day) =>
        day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
