using System.Text.RegularExpressions;
using Chutri.OfficialPaper.Forms;

namespace Chutri.OfficialPaper.Checking;

/// <summary>Does the block at the end say by which authority, in which post and who, as the rule wants?</summary>
internal static partial class SignatureCheck
{
    internal static void Check(Paper paper, Problems problems)
    {
        var place = new Place("signature.lines", "Chữ ký", "The signature");
        var lines = paper.Signature.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            Line(paper, i, place, problems);
        }

        if (lines.Count == 0)
        {
            problems.Add(
                "missing",
                place,
                "chưa có chức vụ người ký. Hãy ghi vào.",
                "the post of whoever signs is missing. Please fill it in."
            );
        }
        else if (lines[^1].Form is not (SigningForm.InPerson or SigningForm.Acting))
        {
            problems.Add(
                "post-missing",
                place,
                "dòng cuối phải là chức vụ của chính người ký, như \"Phó Chủ tịch\" sau dòng \"KT. Chủ tịch\".",
                "the last line has to be the post of whoever signs, as a deputy's after \"KT.\" and the head's."
            );
        }

        Name(paper.Signature.Name, problems);
    }

    private static void Line(Paper paper, int index, Place signature, Problems problems)
    {
        var line = paper.Signature.Lines[index];
        var place = signature.Inner($"[{index + 1}]", $"dòng {index + 1}", $"line {index + 1}");
        problems.Needed(line.Words, place);
        if (!FormRule.Of(paper.Form).SigningLetters.ContainsKey(line.Form))
        {
            problems.Add(
                "form-not-of-the-party",
                place,
                "văn bản của Đảng không có hình thức ký TUQ. Nếu được ủy quyền thì ký thừa lệnh (T/L).",
                "papers of the Party know no \"TUQ.\". Sign by order (T/L)."
            );
        }

        if (line.Form is SigningForm.OnBehalf && index > 0)
        {
            problems.Add(
                "on-behalf-not-first",
                place,
                "ký thay mặt (TM.) phải là dòng đầu tiên.",
                "\"TM.\" has to be the first line."
            );
        }

        if (index < paper.Signature.Lines.Count - 1 && line.Form is SigningForm.InPerson)
        {
            problems.Add(
                "authority-missing",
                place,
                "chỉ dòng cuối là chức vụ người ký; các dòng trên phải có hình thức ký (TM., KT., TL. …).",
                "only the last line is the post of whoever signs; those above it say by which authority (TM., KT., TL. …)."
            );
        }

        if (Letters().Match(line.Words ?? "") is { Success: true } letters)
        {
            problems.Add(
                "letters-written",
                place,
                $"đã có \"{letters.Value.Trim()}\" trong lời. Hãy chọn hình thức ký và bỏ chữ đó; chương trình tự ghi.",
                $"\"{letters.Value.Trim()}\" stands in the words. Choose the form and leave it out; it is put in."
            );
        }
    }

    private static void Name(string name, Problems problems)
    {
        var place = new Place("signature.name", "Họ tên người ký", "The name of whoever signs");
        problems.Needed(name, place);
        if (Degree().Match(name ?? "") is { Success: true } degree)
        {
            problems.Add(
                "degree-before-name",
                place,
                $"không ghi học hàm, học vị, danh hiệu (\"{degree.Value.Trim()}\") trước họ tên. Hãy bỏ đi.",
                $"degrees and titles (\"{degree.Value.Trim()}\") are not written before the name. Leave it out."
            );
        }
    }

    [GeneratedRegex(@"^\s*(?:TM|KT|TL|TUQ|Q)\.\s*|^\s*[TK]/[MTL]\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Letters();

    [GeneratedRegex(
        @"^\s*(?:(?:GS|PGS|TS|ThS|BS|KS|CN|NGND|NGƯT)\b\.?[,\s]*)+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Degree();
}
