using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

/// <summary>Reads one part of a sentence: who is to do what, with whom, by when?</summary>
internal sealed partial class ClauseReader(string text, UnitNames units, int year)
{
    private static readonly Lexicon Commands = new(
        "giao, giao cho, đề nghị, yêu cầu, phân công, giao nhiệm vụ cho, kiến nghị, thống nhất giao, chỉ đạo, mời, đồng ý giao, tiếp tục giao"
    );

    private static readonly Lexicon Adverbials = new(
        "trước, trong, hằng, hàng, mỗi, thứ, đến, từ, khi, nếu, chậm nhất, muộn nhất, định kỳ, cuối, đầu, vào, chiều, sáng, sau, đối với, ngay, ngoài, đồng thời, riêng, trên cơ sở, căn cứ, đặc biệt, bên cạnh, qua, cùng, vì vậy, do đó, trước mắt, về, theo, nhân, thường xuyên, kịp thời, để"
    );

    private static readonly Lexicon Nothing = new(
        "là, có thẩm quyền, có quyền, có chức năng, có tư cách, được xem xét, được quyền, được yêu cầu, bị, đã, vừa, đang, vẫn, còn, chưa, thuộc, gồm, bao gồm, chịu sự, nhận trách nhiệm, có 0, nói, cho biết, cho rằng, khẳng định, đạt, mới, chiếm, thông báo ý kiến, xác định các, không có, cũng, trân trọng, thống nhất"
    );

    private static readonly Lexicon NoVerbs = new(
        "và, của, thuộc, các, được, có, do, để, tại, trên, trong, với, khi, nếu, này, theo, thì, mà, cũng, hoặc, nhằm, về, hiện, luôn, chủ yếu"
    );

    private static readonly Lexicon Nouns = new(
        "kinh phí, việc, các, những, tổng, số, mức, nội dung, thời gian, thời hạn, thời kỳ, đối tượng, kết quả, công tác, cơ quan, người, trường hợp, hồ sơ, danh sách, mọi, mỗi, một, hai, ba, tài liệu, địa điểm, thành phần, chế độ, lịch, tỷ lệ, phạm vi, nguồn, nhiệm vụ, mục, điều, quy định, quyết định này, kế hoạch này, hướng dẫn này, đợt, ngày, năm, tuy, tuy nhiên, nguyên nhân, qua, đây, toàn, hình thức, tiêu chí, yêu cầu, quyền, trách nhiệm, lãnh đạo, phòng, trưởng, phó, giám đốc, chủ tịch, riêng, căn cứ, văn bản"
    );

    /// <param name="place">One part of a sentence.</param>
    /// <param name="opensSentence">It is the first part.</param>
    /// <param name="leadIsKnown">A heading or an earlier part names the doer.</param>
    /// <param name="opensDuty">It is the first sentence of a provision under a heading that names the doer.</param>
    internal Clause Read(
        Stretch place,
        bool opensSentence,
        bool leadIsKnown,
        bool opensDuty = false
    )
    {
        var words = Words.Of(text, place);
        var raw = text[place.Start..place.End];
        var deadlines = Language.Deadlines.In(text, place.Start, place.End, year);
        if (
            words.Count == 0
            || !deadlines.Exists(d => d.Deadline is Deadline.Within or Deadline.WithinHours)
                && (Formula().IsMatch(raw) || InPassing(words, raw, deadlines))
        )
        {
            return Statement(place);
        }

        if (deadlines.Count == 0 && ToldOfPapers().IsMatch(raw))
        {
            return Statement(place);
        }

        if (
            words.Find("chủ trì", 3) >= 0
            && words.Find("do", 1) is var by and > 0
            && by < words.Find("chủ trì", 3)
            && Passive(words, deadlines) is { } led
        )
        {
            return led with { Place = place };
        }

        if (
            words.SaysAny(
                0,
                "thống nhất",
                "cơ bản thống nhất",
                "nhất trí",
                "đồng ý",
                "cơ bản đồng ý"
            )
            && !words.SaysAny(
                0,
                "thống nhất với",
                "thống nhất giao",
                "đồng ý giao",
                "nhất trí giao"
            )
            && !ActionVerbs.BeginsAt(words, Math.Min(2, words.Count - 1))
        )
        {
            return Statement(place);
        }

        if (FindSubject(words, leadIsKnown) is { } subject)
        {
            return WithSubject(words, place, subject, deadlines);
        }

        if (Passive(words, deadlines) is { } passive)
        {
            return passive with { Place = place };
        }

        var verb = VerbStart(words);
        if (verb >= 0 && !TellsPast(words, verb) && !IsDefinition(words, verb))
        {
            return new Clause
            {
                Place = place,
                Kind = leadIsKnown || opensSentence ? ClauseKind.Demand : ClauseKind.Continuation,
                Cooperating = Cooperators(words, 0, null),
                Deadlines = deadlines,
                VerbStart = words[verb].Start,
                Commands = words.SaysAny(0, "phải", "cần"),
            };
        }

        if (
            opensDuty
            && opensSentence
            && words[0].Capital
            && words.Longest(Nouns, 0) == 0
            && words.Longest(Adverbials, 0) == 0
            && !TellsPast(words, 0)
            && !IsDefinition(words, 0)
            && !UnitHeads.BeginsAt(words, 0)
        )
        {
            return new Clause
            {
                Place = place,
                Kind = ClauseKind.Demand,
                Cooperating = Cooperators(words, 0, null),
                Deadlines = deadlines,
                VerbStart = words[0].Start,
            };
        }

        var past = PastWords().IsMatch(raw);
        var goesOn =
            !opensSentence
            && !past
            && (
                deadlines.Count > 0
                || words.SaysAny(
                    0,
                    "trong đó",
                    "nhất là",
                    "không",
                    "bảo đảm",
                    "kiên quyết",
                    "riêng"
                )
            );
        return new Clause
        {
            Place = place,
            Kind = goesOn ? ClauseKind.Continuation : ClauseKind.Statement,
            Deadlines = deadlines,
            VerbStart = place.Start,
        };
    }

    private Clause WithSubject(
        Words words,
        Stretch place,
        (UnitName Unit, int Start, bool Commanded) subject,
        List<FoundDeadline> deadlines
    )
    {
        subject.Unit = WithItsGroup(words, WhoIsToLead(words, subject.Unit));
        var beside = Beside(words, subject.Unit);
        var verb = beside.Count > 0 ? beside[^1].To : subject.Unit.To;
        if (verb >= words.Count)
        {
            return Statement(place);
        }

        var joining = new List<UnitName>();
        if (AfterInterposed(words, verb) is { } main)
        {
            joining = words.Says(verb, "có")
                ? units.ListAt(words, verb + 1)
                : Cooperators(words, verb, subject.Unit);
            verb = main;
        }

        var standing = words.SaysAny(
            verb,
            "là đầu mối",
            "là cơ quan thường trực",
            "là cơ quan đầu mối",
            "là cơ quan làm đầu mối",
            "cũng là cơ quan làm đầu mối",
            "được giao",
            "được phân công"
        );
        // "Thường trực thống nhất …" tells of a decision; two units with a day set are to come to one.
        var nothing =
            words.Longest(Nothing, verb) > 0
            && !standing
            && !(beside.Count > 0 && words.Says(verb, "thống nhất") && deadlines.Count > 0);
        var granted =
            words.Says(verb, "được") && !standing
            || words.Says(verb, "chịu trách nhiệm")
                && !(
                    verb + 3 < words.Count
                    && words[verb + 3].Before.Length == 0
                    && ActionVerbs.BeginsAt(words, verb + 3)
                    && !words.SaysAny(verb + 3, "thực hiện", "chỉ đạo", "quản lý")
                );
        if (
            nothing
            || granted
            || TakesAPlace(words, place, verb, deadlines)
            || Punished().IsMatch(text[words[verb].Start..place.End])
            || GrantedSoon(words, verb)
            || words.Says(verb, "có trách nhiệm thi hành")
            || words.Says(verb, "quyết định") && deadlines.Count == 0
        )
        {
            return Statement(place);
        }

        List<UnitName> cooperating =
        [
            .. beside,
            .. joining,
            .. Cooperators(words, verb, subject.Unit),
        ];
        cooperating = [.. cooperating.DistinctBy(unit => unit.Name)];
        var hasVerb =
            ActionVerbs.BeginsAt(words, verb)
            || cooperating.Count > 0
            || words.SaysAny(
                verb,
                "có trách nhiệm",
                "chịu trách nhiệm",
                "có văn bản",
                "có báo cáo",
                "với sự tham gia",
                "cùng",
                "làm đầu mối",
                "chủ trì",
                "có kế hoạch",
                "có biện pháp",
                "có giải pháp",
                "có phương án",
                "không",
                "xong"
            )
            || standing
            || VerbSoon(words, verb)
            || (
                subject.Unit.IsSettled
                && !words[verb].Capital
                && words[verb].Before.Length == 0
                && words.Longest(NoVerbs, verb) == 0
            );
        if (!hasVerb)
        {
            return Statement(place);
        }

        return new Clause
        {
            Place = place,
            Kind = ClauseKind.Demand,
            Lead = subject.Unit,
            Cooperating = cooperating,
            TwoLeads = beside.Count > 0 || cooperating.Count > 0 && LeadTogether(words, verb),
            Deadlines = deadlines,
            VerbStart = words[verb].Start,
            Commands = subject.Commanded || words.SaysAny(verb, "phải", "cần", "có trách nhiệm"),
        };
    }

    /// <summary>"Công đoàn cơ sở thành lập sau ngày này được đăng ký bổ sung": a right, not a duty.</summary>
    private static bool GrantedSoon(Words words, int verb)
    {
        var at = words.Find("được", verb, verb + 9);
        return at > verb
            && !words.SaysAny(at, "được giao", "được phân công", "được kiểm tra")
            && words.Find("phải", verb, at) < 0
            && words[at].Before.Length == 0
            && words.Find("sau", verb, at) >= 0;
    }

    private static bool VerbSoon(Words words, int verb)
    {
        for (var i = verb; i < Math.Min(words.Count, verb + 8); i++)
        {
            if (words.SaysAny(i, "đã", "là", "do", "mà"))
            {
                return false;
            }

            if (ActionVerbs.BeginsAt(words, i))
            {
                return words.Longest(Adverbials, verb) > 0;
            }
        }

        return false;
    }

    private static int VerbStart(Words words)
    {
        for (var i = 0; i < Math.Min(words.Count, 28); i++)
        {
            if (ActionVerbs.BeginsAt(words, i, mayBeCapital: i == 0))
            {
                return i;
            }

            if (
                i == 0
                && words.SaysAny(0, "có báo cáo", "có văn bản", "có kế hoạch", "có giải pháp")
            )
            {
                return 0;
            }

            if (words.Longest(Adverbials, 0) == 0 && !words.Says(0, "ngày"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool TellsPast(Words words, int verb)
    {
        var past = words.Find("đã", 0, Math.Min(words.Count, verb + 4));
        return past >= 0 && past < verb + 4;
    }

    /// <summary>"Bảo đảm an toàn là nhiệm vụ …".</summary>
    private static bool IsDefinition(Words words, int verb)
    {
        var at = words.Find("là", verb, verb + 7);
        return at > verb
            && words[at].Before.Length == 0
            && !words.SaysAny(at - 1, "nhất là", "chậm nhất", "muộn nhất")
            && !words.Says(at - 1, "nhất");
    }

    private static Clause Statement(Stretch place) =>
        new()
        {
            Place = place,
            Kind = ClauseKind.Statement,
            VerbStart = place.Start,
        };
}
