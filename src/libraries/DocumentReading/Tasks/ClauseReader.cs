using System.Text.RegularExpressions;
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
            || (Formula().IsMatch(raw) && !deadlines.Exists(d => d.Deadline is Deadline.Within))
        )
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

    /// <summary>The unit that a heading puts in charge of everything below it, or null.</summary>
    internal UnitName? HeadingLead(Stretch place)
    {
        var words = Words.Of(text, place);
        var at = SkipHeadingOpeners(words);
        if (units.At(words, at) is not { } unit)
        {
            return null;
        }

        var list = units.ListAt(words, at);
        var end = list[^1].To;
        var title =
            text[place.End - 1] is not (':' or '.' or ';') && unit.IsGroup && words.Count < 32;
        if (title && list.Count == 1 && end < words.Count)
        {
            return unit with
            {
                To = words.Count,
                Name = units.Expand(words.Original(at, words.Count)),
            };
        }

        var whole =
            end >= words.Count || text[place.End - 1] == ':' || words[end].Before.Contains(':');
        if (!whole)
        {
            return null;
        }

        return list.Count > 1 && list.Exists(u => u.IsGroup)
            ? unit with
            {
                To = end,
                IsGroup = true,
                Name = units.Expand(words.Original(at, end)),
            }
            : unit;
    }

    private static int SkipHeadingOpeners(Words words)
    {
        var at = 0;
        for (var moved = true; moved && at < words.Count; )
        {
            moved = false;
            foreach (
                var opener in (ReadOnlySpan<string>)
                    [
                        "đối với",
                        "giao",
                        "giao cho",
                        "đề nghị",
                        "yêu cầu",
                        "trách nhiệm của",
                        "nhiệm vụ của",
                        "phân công",
                        "về phía",
                        "với",
                    ]
            )
            {
                if (words.Says(at, opener))
                {
                    at += opener.Count(c => c == ' ') + 1;
                    moved = true;
                }
            }
        }

        return at;
    }

    private Clause WithSubject(
        Words words,
        Stretch place,
        (UnitName Unit, int Start, bool Commanded) subject,
        List<FoundDeadline> deadlines
    )
    {
        var verb = subject.Unit.To;
        if (verb >= words.Count)
        {
            return Statement(place);
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
        var nothing = words.Longest(Nothing, verb) > 0 && !standing;
        var granted =
            words.Says(verb, "được") && !standing
            || words.Says(verb, "chịu trách nhiệm")
                && !words.SaysAny(
                    verb,
                    "chịu trách nhiệm chủ trì",
                    "chịu trách nhiệm tổ chức",
                    "chịu trách nhiệm xây dựng"
                );
        if (
            nothing
            || granted
            || Punished().IsMatch(text[words[verb].Start..place.End])
            || GrantedSoon(words, verb)
            || words.Says(verb, "có trách nhiệm thi hành")
        )
        {
            return Statement(place);
        }

        var cooperating = Cooperators(words, subject.Unit.To, subject.Unit);
        var hasVerb =
            ActionVerbs.BeginsAt(words, verb)
            || cooperating.Count > 0
            || words.SaysAny(
                verb,
                "có trách nhiệm",
                "có văn bản",
                "có báo cáo",
                "với sự tham gia",
                "cùng",
                "làm đầu mối",
                "chủ trì",
                "có kế hoạch",
                "có biện pháp",
                "có giải pháp",
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

    /// <summary>The doer at the head of the clause: at once, after a command, or after an adverbial and its comma.</summary>
    private (UnitName Unit, int Start, bool Commanded)? FindSubject(Words words, bool leadIsKnown)
    {
        if (words.SaysAny(0, "đồng chí", "ông", "bà") && Charged(words) is { } charged)
        {
            return (charged, 0, true);
        }

        var at =
            words.SaysAny(0, "riêng", "sau đó", "tiếp theo") && !words.SaysAny(0, "riêng với")
                ? (words.Says(0, "riêng") ? 1 : 2)
                : 0;
        for (var tries = 0; tries < 6 && at < words.Count; tries++)
        {
            var command =
                leadIsKnown && words.SaysAny(at, "chỉ đạo", "phân công", "mời", "kiến nghị")
                    ? 0
                    : words.Longest(Commands, at);
            if (command > 0 && AfterCommand(words, at + command) is { } commanded)
            {
                return (commanded, at, true);
            }

            if (
                !words.SaysAny(at, "chỉ đạo")
                && units.At(words, at) is { } unit
                && IsDoer(words, unit)
            )
            {
                // "Phó Bí thư … giao Đảng đoàn …": who gives the order is not who carries it out.
                var order = unit.To < words.Count ? words.Longest(Commands, unit.To) : 0;
                if (
                    order > 0
                    && !words.Says(unit.To, "chỉ đạo")
                    && AfterCommand(words, unit.To + order) is { } ordered
                )
                {
                    return (ordered, at, true);
                }

                return (unit, at, false);
            }

            if (
                tries == 0
                && words.Longest(Adverbials, at) == 0
                && command == 0
                && words.Longest(ActionVerbs.All, at) > 0
            )
            {
                return null;
            }

            var next = NextAfterComma(words, at);
            if (next < 0)
            {
                break;
            }

            at = next;
        }

        return AfterTime(words);
    }

    /// <summary>"Đồng chí … chỉ đạo Văn phòng …": the person stands for the unit that is named with him.</summary>
    private UnitName? Charged(Words words)
    {
        for (var i = 2; i < Math.Min(words.Count, 22); i++)
        {
            var length =
                words.Says(i, "chịu trách nhiệm để") ? 4
                : words.SaysAny(i, "chỉ đạo", "lãnh đạo") ? 2
                : 0;
            if (length > 0 && units.At(words, i + length) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    private UnitName? AfterCommand(Words words, int at)
    {
        if (
            at < words.Count
            && words.SaysAny(at, "cho", "các đồng chí bí thư")
            && words.Says(at, "cho")
        )
        {
            at++;
        }

        if (at >= words.Count)
        {
            return null;
        }

        var start = words[at].Before.Contains(',') ? NextAfterComma(words, at) : at;
        return start < 0 ? null : units.At(words, start);
    }

    /// <summary>"Khi có đơn …, Ủy ban …" has its comma; "trước ngày 20 tháng cuối quý Sở … báo cáo" has none.</summary>
    private (UnitName Unit, int Start, bool Commanded)? AfterTime(Words words)
    {
        if (words.Longest(Adverbials, 0) == 0)
        {
            return null;
        }

        for (var i = 1; i < Math.Min(words.Count, 14); i++)
        {
            if (
                words[i].Before.Length == 0
                && UnitHeads.IsSingle(words, i)
                && char.IsDigit(words[i - 1].Folded[^1])
                && units.At(words, i) is { } unit
            )
            {
                return (unit, 0, false);
            }
        }

        return null;
    }

    private static bool IsDoer(Words words, UnitName unit) =>
        unit.To >= words.Count
        || words[unit.To].Before is "" or "," or ")" or ")," or "”"
        || words[unit.To].Before.StartsWith(':');

    private static int NextAfterComma(Words words, int at)
    {
        for (var i = at + 1; i < Math.Min(words.Count, at + 45); i++)
        {
            if (words[i].Before.Contains(',') || words[i].Before.Contains(':'))
            {
                return i;
            }

            if (
                words.Says(i, "thì")
                || (
                    words.SaysAny(i, "yêu cầu", "đề nghị", "giao")
                    && i < at + 6
                    && !words.Says(i - 1, "được")
                )
            )
            {
                return words.Says(i, "thì") ? i + 1 : i;
            }
        }

        return -1;
    }

    /// <summary>"do Sở … chủ trì", "được giao cho Sở …", "phải được UBND … bố trí": the doer stands inside; only with a time.</summary>
    private Clause? Passive(Words words, List<FoundDeadline> deadlines)
    {
        if (!deadlines.Exists(d => d.Deadline is Deadline.By or Deadline.Within))
        {
            return null;
        }

        for (var i = 1; i < words.Count - 1; i++)
        {
            var length =
                words.Says(i, "được giao cho") ? 3
                : words.SaysAny(i, "giao cho", "phải được", "cần được") ? 2
                : words.Says(i, "do") ? 1
                : 0;
            if (
                length == 0
                || units.At(words, i + length) is not { } unit
                || words.Find("đã", 0, i + length + 1) >= 0
            )
            {
                continue;
            }

            if (
                unit.To < words.Count
                && (
                    ActionVerbs.BeginsAt(words, unit.To)
                    || words.SaysAny(unit.To, "chủ trì", "làm", "phụ trách")
                )
                && !words.SaysAny(unit.To, "quản lý", "quyết định", "làm trưởng", "làm tổ")
            )
            {
                return new Clause
                {
                    Place = words.Place,
                    Kind = ClauseKind.Demand,
                    Lead = unit,
                    Cooperating = Cooperators(words, unit.To, unit),
                    Deadlines = deadlines,
                    VerbStart = words[0].Start,
                    Commands = length > 1,
                };
            }
        }

        return null;
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

            if (words.Longest(Adverbials, 0) == 0)
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

    private List<UnitName> Cooperators(Words words, int from, UnitName? lead)
    {
        var found = new List<UnitName>();
        for (var i = from; i < words.Count; i++)
        {
            var marker = MarkerLength(words, i);
            if (marker > 0)
            {
                var list = units.ListAt(words, i + marker);
                found.AddRange(list);
                i = list.Count > 0 ? list[^1].To - 1 : i + marker - 1;
            }
            else if (
                words[i].Before.Contains(',')
                && lead is not null
                && Joining(words, i) is { } joining
            )
            {
                found.AddRange(joining);
                i = joining[^1].To - 1;
            }
        }

        return [.. found.Where(u => u.Name != lead?.Name).DistinctBy(u => u.Name)];
    }

    private static int MarkerLength(Words words, int at)
    {
        foreach (
            var marker in (ReadOnlySpan<string>)
                [
                    "phối hợp chặt chẽ với",
                    "với sự tham gia của",
                    "với sự phối hợp của",
                    "phối hợp cùng với",
                    "phối hợp với",
                    "phối hợp cùng",
                    "cùng với",
                    "cùng",
                ]
        )
        {
            if (words.Says(at, marker))
            {
                return marker.Count(c => c == ' ') + 1;
            }
        }

        return 0;
    }

    /// <summary>"…, Hội Phụ nữ và Hội Nông dân phối hợp" or "…, Tỉnh đoàn cùng tham gia".</summary>
    private List<UnitName>? Joining(Words words, int at)
    {
        var list = units.ListAt(words, at);
        if (list.Count == 0)
        {
            return null;
        }

        var end = list[^1].To;
        return
            end < words.Count
            && words.SaysAny(end, "phối hợp", "cùng tham gia", "cùng phối hợp", "tham gia phối hợp")
            && MarkerLength(words, end) is 0 or 1
            ? list
            : null;
    }

    private static Clause Statement(Stretch place) =>
        new()
        {
            Place = place,
            Kind = ClauseKind.Statement,
            VerbStart = place.Start,
        };

    [GeneratedRegex(
        @"chịu\s+trách\s+nhiệm\s+thi\s+hành|(?:nếu|có|khi|gặp|phát\s+sinh).{0,40}(?:vướng\s+mắc|khó\s+khăn|phát\s+sinh).{0,120}(?:phản\s+ánh|liên\s+hệ|báo\s+cáo|trao\s+đổi)|(?:quan\s+tâm|nghiêm\s+túc)(?:\s+(?:phối\s+hợp|triển\s+khai|tổ\s+chức|chỉ\s+đạo))*,?\s*(?:nghiêm\s+túc\s+)?(?:(?:triển\s+khai|tổ\s+chức)\s+)?(?:thực\s+hiện|phối\s+hợp)[^,;]{0,45}$|dự\s+kiến|ban\s+hành\s+kèm\s+theo|có\s+hiệu\s+lực|chịu\s+trách\s+nhiệm\s+trước|như\s+sau\s*:?$|thông\s+báo\s+ý\s+kiến\s+kết\s+luận|để\s+các\s+cơ\s+quan.{0,30}biết|^(?:Tuy nhiên|Nguyên nhân|Qua |Mục đích|Thẩm quyền|Kết quả thực hiện|Theo số liệu|Đến nay|Kinh phí thực hiện|Kinh phí hoạt động|Trường hợp)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Formula();

    [GeneratedRegex(
        @"\bbị\s+(?:xem xét|xử lý|trừ|phê bình|kỷ luật|kiểm điểm|thu hồi)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Punished();

    [GeneratedRegex(@"\bđã\b|đến\s+nay|\bbị\b|được\s+thực\s+hiện\s+bằng|vừa\s+qua")]
    private static partial Regex PastWords();
}
