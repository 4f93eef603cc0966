using System.Text.RegularExpressions;
using Chutri.OfficialPaper.Forms;

namespace Chutri.OfficialPaper.Checking;

/// <summary>Can this paper be written, and would the rule let it go out? Says all problems at once.</summary>
internal sealed partial class PaperCheck(Paper paper)
{
    private const int LargestNumber = 99_999;
    private const int LongestSubject = 400;

    private readonly Problems _problems = new();

    internal static IReadOnlyList<PaperProblem> Problems(Paper paper)
    {
        var check = new PaperCheck(paper);
        check.Head();
        check.Beginning();
        new BodyCheck(check._problems).Check(
            paper.Body,
            new("body", "Nội dung", "The text"),
            mayBeEmpty: false
        );
        SignatureCheck.Check(paper, check._problems);
        check.Recipients();
        check.Annexes();
        FigureCheck.Check(paper, check._problems);
        return check._problems.All;
    }

    private void Head()
    {
        _problems.Possible(
            paper.Superior,
            new("superior", "Cơ quan cấp trên", "The superior body")
        );
        _problems.Needed(paper.Issuer, new("issuer", "Cơ quan ban hành", "The issuing body"));
        NumberAndSymbol();
        _problems.Needed(paper.Place, new("place", "Địa danh", "The place"));
        _problems.Possible(paper.Kind, new("kind", "Tên loại văn bản", "The kind of paper"));
        var subject = new Place("subject", "Trích yếu", "The subject");
        _problems.Needed(paper.Subject, subject);
        if (paper.Subject is { Length: > LongestSubject })
        {
            _problems.Add(
                "too-long",
                subject,
                $"dài {paper.Subject.Length} ký tự, nhiều nhất {LongestSubject}. Trích yếu là một câu ngắn.",
                $"has {paper.Subject.Length} characters, {LongestSubject} at most. A subject is one short phrase."
            );
        }

        _problems.Possible(
            paper.Circulation,
            new("circulation", "Phạm vi lưu hành", "The circulation")
        );
        if (paper.Circulation is { } mark && Secrecy().IsMatch(mark))
        {
            _problems.Add(
                "secret",
                new("circulation", "Phạm vi lưu hành", "The circulation"),
                "không được là dấu chỉ độ mật. Văn bản mật không soạn ở đây; hãy làm theo quy định bảo vệ bí mật nhà nước.",
                "must not be a mark of secrecy. Secret papers are not written here; follow the rules on state secrets."
            );
        }

        _problems.Possible(
            paper.Typist,
            new("typist", "Ký hiệu người soạn thảo", "The typist's mark")
        );
        _problems.Possible(paper.Contact, new("contact", "Địa chỉ liên hệ", "The contact line"));
    }

    private void NumberAndSymbol()
    {
        var number = new Place("number", "Số văn bản", "The number");
        if (paper.Number is < 1 or > LargestNumber)
        {
            _problems.Add(
                "number-out-of-range",
                number,
                $"là {paper.Number}; phải từ 1 đến {LargestNumber}. Để trống nếu văn thư cho số khi phát hành.",
                $"is {paper.Number}; it has to be 1 to {LargestNumber}. Leave it empty where the clerk gives it at issue."
            );
        }

        var symbol = new Place("symbol", "Ký hiệu văn bản", "The symbol");
        _problems.Needed(paper.Symbol, symbol);
        var shape = paper.Form is PaperForm.Party ? PartySymbol() : StateSymbol();
        if (!string.IsNullOrWhiteSpace(paper.Symbol) && !shape.IsMatch(paper.Symbol))
        {
            var example = paper.Form is PaperForm.Party ? "KH/TU" : "KH-UBND";
            _problems.Add(
                "symbol-malformed",
                symbol,
                $"\"{paper.Symbol}\" không đúng dạng. Viết liền, không có số, như {example}.",
                $"\"{paper.Symbol}\" has another shape than the rule's. Write it without spaces and without the number, as {example}."
            );
        }
    }

    private void Beginning()
    {
        var addressees = new Place("addressees", "Kính gửi", "Those it is addressed to");
        if (paper.Kind is null && paper.Addressees.Count == 0)
        {
            _problems.Add(
                "missing",
                addressees,
                "công văn phải ghi gửi ai. Hãy thêm ít nhất một nơi.",
                "a letter names whom it is for. Add at least one."
            );
        }

        Each(paper.Addressees, addressees);
        _problems.Possible(
            paper.Authority,
            new("authority", "Thẩm quyền ban hành", "The authority")
        );
        Each(paper.Bases, new("bases", "Căn cứ", "The bases"));
        _problems.Possible(paper.Enacting, new("enacting", "Lời ban hành", "The enacting word"));
    }

    private void Recipients()
    {
        Each(paper.Recipients, new("recipients", "Nơi nhận", "The recipients"));
        _problems.Needed(paper.Archive, new("archive", "Nơi lưu", "The archive"));
    }

    private void Annexes()
    {
        for (var i = 0; i < paper.Annexes.Count; i++)
        {
            var place = new Place($"annexes[{i + 1}]", $"Phụ lục thứ {i + 1}", $"Annex {i + 1}");
            _problems.Needed(paper.Annexes[i].Title, place.Inner(".title", "tên", "the title"));
            new BodyCheck(_problems).Check(
                paper.Annexes[i].Body,
                place.Inner(".body", "nội dung", "the text"),
                mayBeEmpty: false
            );
        }
    }

    private void Each(IReadOnlyList<string> words, Place place)
    {
        for (var i = 0; i < words.Count; i++)
        {
            _problems.Needed(words[i], place.Inner($"[{i + 1}]", $"mục {i + 1}", $"entry {i + 1}"));
        }
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}\d]*(?:-[\p{Lu}\d][\p{L}\d]*)*$")]
    private static partial Regex StateSymbol();

    [GeneratedRegex(@"^\p{Lu}\p{L}*/\p{Lu}[\p{L}\d]*(?:-[\p{Lu}\d][\p{L}\d]*)*$")]
    private static partial Regex PartySymbol();

    [GeneratedRegex(@"^\W*(?:tuyệt|tối)?\s*mật\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Secrecy();
}
