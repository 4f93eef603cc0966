using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

// Who is to do it: at the head of the clause, after a command, or inside a passive.
internal sealed partial class ClauseReader
{
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
                command > 0
                && at + command < words.Count
                && words.SaysAny(at + command, "đồng chí", "cho đồng chí", "ông", "bà")
                && Charged(words) is { } through
            )
            {
                return (through, at, true);
            }

            if (
                !words.SaysAny(at, "chỉ đạo")
                && units.At(words, at) is { } unit
                && IsDoer(words, unit)
            )
            {
                // "Phó Bí thư … giao Đảng đoàn …": who gives the order is not who carries it out.
                var said =
                    unit.To
                    + (unit.To < words.Count && words.SaysAny(unit.To, "trân trọng") ? 2 : 0)
                    + (unit.To < words.Count && words.SaysAny(unit.To, "kính") ? 1 : 0);
                var order = said < words.Count ? words.Longest(Commands, said) : 0;
                if (
                    order > 0
                    && !words.Says(said, "chỉ đạo")
                    && AfterCommand(words, said + order) is { } ordered
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

    /// <summary>"Ban Tổ chức, Văn phòng sửa đổi …": single units named as doers beside the first, before one verb.</summary>
    private List<UnitName> Beside(Words words, UnitName first)
    {
        var at = first.To;
        if (
            first.IsGroup
            || at >= words.Count
            || !(
                words[at].Before is "," or ";"
                || words[at].Before.Length == 0 && words.Says(at, "và")
            )
        )
        {
            return [];
        }

        var others = units.ListAt(words, words.Says(at, "và") ? at + 1 : at);
        var verb = others.Count == 0 ? words.Count : others[^1].To;
        return
            verb < words.Count
            && (words.Says(first.To, "và") || !others.Exists(unit => unit.IsGroup))
            && words[verb].Before.Length == 0
            && (
                ActionVerbs.BeginsAt(words, verb)
                || words.SaysAny(verb, "có trách nhiệm", "chủ trì")
                || others[^1].IsSettled
                    && !words[verb].Capital
                    && words.Longest(NoVerbs, verb) == 0
                    && words.Longest(Nothing, verb) == 0
            )
            && (
                !words.SaysAny(verb, "phối hợp", "tham gia")
                || words.Says(first.To, "và") is false
                    && words.SaysAny(verb, "phối hợp với", "phối hợp cùng")
            )
            && (!words.Says(verb, "cùng") || DoTogether(words, verb))
            ? others
            : [];
    }

    /// <summary>"A và B cùng tổ chức …": the work itself follows, not a third unit, and neither only takes part.</summary>
    private static bool DoTogether(Words words, int verb) =>
        words.Says(verb, "cùng nhau")
        || verb + 1 < words.Count
            && ActionVerbs.BeginsAt(words, verb + 1)
            && !words.SaysAny(verb + 1, "phối hợp", "tham gia", "với");

    /// <summary>"A cùng B đồng chủ trì", "A đồng chủ trì với B".</summary>
    private static bool LeadTogether(Words words, int from) =>
        Math.Max(words.Find("đồng chủ trì", from), words.Find("cùng chủ trì", from)) is var at
        && at >= 0;

    /// <summary>"Ban cán sự đảng chỉ đạo Sở Du lịch chủ trì …": who is told to lead, leads.</summary>
    private UnitName WhoIsToLead(Words words, UnitName unit) =>
        unit.To < words.Count
        && words.SaysAny(unit.To, "chỉ đạo", "lãnh đạo", "giao")
        && units.At(words, unit.To + (words.Says(unit.To, "giao") ? 1 : 2)) is { } told
        && told.To < words.Count
        && words.SaysAny(told.To, "chủ trì", "làm đầu mối", "là đầu mối")
            ? told
            : unit;

    /// <summary>"Mặt trận Tổ quốc và các đoàn thể xã": the Front and its members are one group of doers.</summary>
    private UnitName WithItsGroup(Words words, UnitName unit)
    {
        // "Giám đốc các sở, Thủ trưởng các ngành và Chủ tịch UBND các xã công khai …": each of all these.
        if (
            unit.IsGroup
            && units.ListAt(words, unit.From) is { Count: > 1 } all
            && all.TrueForAll(each => each.IsGroup)
            && all[^1].To < words.Count
            && words[all[^1].To].Before.Length == 0
            && (
                ActionVerbs.BeginsAt(words, all[^1].To)
                || words.SaysAny(all[^1].To, "có trách nhiệm", "chịu trách nhiệm", "chủ trì")
            )
            && !words.SaysAny(all[^1].To, "phối hợp", "tham gia", "cùng")
        )
        {
            return unit with
            {
                To = all[^1].To,
                Name = units.Expand(words.Original(unit.From, all[^1].To)),
            };
        }

        if (
            unit.To >= words.Count
            || !words.Says(unit.To, "và các")
            || !words.SaysAny(
                unit.From,
                "mặt trận",
                "mttq",
                "ubmttq",
                "ủy ban mặt trận",
                "ủy ban mttq"
            )
            || units.ListAt(words, unit.To + 1) is not [{ IsGroup: true } members]
        )
        {
            return unit;
        }

        return unit with
        {
            To = members.To,
            IsGroup = true,
            Name = units.Expand(words.Original(unit.From, members.To)),
        };
    }

    /// <summary>"…, do đồng chí A phụ trách, …", "…, theo chức năng được giao, …", "…, có Ban B tham gia, …": where the verb stands after such an aside.</summary>
    private static int? AfterInterposed(Words words, int at)
    {
        if (words.SaysAny(at, "với vai trò", "với tư cách", "với chức năng", "với trách nhiệm"))
        {
            for (var i = at + 3; i < Math.Min(words.Count, at + 18); i++)
            {
                if (words.SaysAny(i, "có trách nhiệm", "chủ trì", "chịu trách nhiệm", "tham mưu"))
                {
                    return i;
                }
            }
        }

        if (
            words[at].Before is not ","
            || !words.SaysAny(
                at,
                "do",
                "có",
                "theo",
                "căn cứ",
                "trên cơ sở",
                "trong phạm vi",
                "với",
                "cùng",
                "tùy theo",
                "bằng"
            )
        )
        {
            return null;
        }

        for (var i = at + 2; i < Math.Min(words.Count, at + 24); i++)
        {
            if (words[i].Before is "," && ActionVerbs.BeginsAt(words, i))
            {
                return words.SaysAny(i, "phối hợp", "tham gia") ? null : i;
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
        || words[unit.To].Before is "" or "," or ";" or ")" or ")," or "”"
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
        if (
            !deadlines.Exists(d =>
                d.Deadline is Deadline.By or Deadline.Within or Deadline.WithinHours
            )
        )
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
                    || words.SaysAny(
                        unit.To,
                        "chủ trì",
                        "làm",
                        "phụ trách",
                        "đảm nhận",
                        "đảm nhiệm",
                        "đảm trách"
                    )
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
}
