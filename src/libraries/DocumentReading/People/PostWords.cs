using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.People;

/// <summary>Which posts, of which units, do these words name?</summary>
internal sealed partial class PostWords(string text, UnitNames units, string? letterhead)
{
    private const int LongestList = 420;
    private const int FarthestBody = 600;
    private const int FarthestFounding = 6_000;
    private readonly Dictionary<string, string?> _places = [];

    /// <summary>The posts in the words after a name, as far as they go.</summary>
    internal List<NamedPost> After(int start)
    {
        var end = EndOfPosts(start);
        var pieces = Separator().Split(ShortForm().Replace(text[start..end], " "));
        var posts = new List<NamedPost>();
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i].Trim();
            while (i + 1 < pieces.Length && NameGoesOn(piece, pieces[i + 1].Trim()))
            {
                piece += ", " + pieces[++i].Trim();
            }

            if (Post(piece) is { } post)
            {
                posts.AddRange(post);
            }
            else if (i > 0 || !OtherPost().IsMatch(piece))
            {
                break; // a post that is not known by name does not hide those after it
            }
        }

        var role = Role().Match(text, start, Math.Min(LongestList, text.Length - start));
        if (
            role.Success
            && posts.Count > 0
            && text.IndexOfAny([';', '.'], start, Math.Min(LongestList, text.Length - start))
                is var stop
            && (stop < 0 || role.Index < stop)
        )
        {
            posts.Add(new NamedPost(Sentence(role.Groups["r"].Value), UnitOfRole(start)));
        }

        return [.. Shared(posts).Select(post => OfBodyBefore(post, start))];
    }

    /// <summary>"Giám đốc Sở Văn hóa, Thể thao và Du lịch": the comma stands inside the name of the unit.</summary>
    private bool NameGoesOn(string piece, string next)
    {
        var title = Title().Match(piece);
        if (
            !title.Success
            || next.Length == 0
            || Title().IsMatch(next)
            || PlaceInBody().IsMatch(next)
        )
        {
            return false;
        }

        var first = UnitIn(title, piece);
        var joined = first + ", " + next;
        var words = Words.Of(joined, new Stretch(0, joined.Length));
        return words.Count > 0
            && units.At(words, 0) is { } unit
            && unit.To > Words.Of(first, new Stretch(0, first.Length)).Count;
    }

    /// <summary>The posts in a cell, of the unit in another cell where they name none themselves.</summary>
    internal List<NamedPost> InCells(Stretch post, Stretch? unit)
    {
        var posts = After(post.Start);
        return unit is { Length: > 0 } cell && posts.TrueForAll(found => found.Unit is null)
            ? [.. posts.Select(found => found with { Unit = Full(text[cell.Start..cell.End]) })]
            : posts;
    }

    internal List<NamedPost> Before(string title, string unit) =>
        [new NamedPost(Sentence(title), Full(unit))];

    /// <summary>The posts that stand before a name, the last of them right before it; empty where other words stand between.</summary>
    internal List<NamedPost> UpTo(int postStart, int nameStart)
    {
        var piece = text[postStart..nameStart].Trim();
        var title = Title().Match(piece);
        return
            title.Success
            && (title.Length == piece.Length || IsWhole(UnitIn(title, piece)))
            && Post(piece) is { } post
            ? Shared([.. Leading(postStart), .. post])
            : [];
    }

    /// <summary>Whether the words are the name of a unit and nothing more.</summary>
    internal bool IsWhole(string unit)
    {
        if (unit is "Chính phủ" or "Quốc hội")
        {
            return true;
        }

        var words = Words.Of(unit, new Stretch(0, unit.Length));
        return words.Count > 0 && units.At(words, 0) is { } named && named.To == words.Count;
    }

    /// <summary>"Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh …": what was said before the last post, unless it belongs to a name before it.</summary>
    private List<NamedPost> Leading(int postStart)
    {
        var from = Math.Max(0, postStart - LongestList);
        var stop = text.LastIndexOfAny(
            ['.', ';', ':', '\n'],
            Math.Max(0, postStart - 1),
            postStart - from
        );
        var pieces = text[Math.Max(from, stop + 1)..postStart].Split(',');
        var posts = new List<NamedPost>();
        var i = pieces.Length - 2;
        if (!string.IsNullOrWhiteSpace(pieces[^1]))
        {
            return posts;
        }

        while (i >= 0 && Post(pieces[i].Trim()) is { } post)
        {
            posts.InsertRange(0, post);
            i--;
        }

        return i >= 0 && EndsInName().IsMatch(pieces[i]) ? [] : posts;
    }

    /// <summary>"Ban Dân vận Tỉnh ủy" in "Trưởng Ban Dân vận Tỉnh ủy".</summary>
    private static string UnitIn(Match title, string piece)
    {
        var head = Head().Match(title.Groups["t"].Value);
        var kind = head.Success ? Sentence(head.Groups["k"].Value) + " " : "";
        return kind + piece[title.Length..].Trim();
    }

    private int EndOfPosts(int start)
    {
        var limit = Math.Min(text.Length, start + LongestList);
        var stop = Stop().Match(text, start, limit - start);
        return stop.Success ? stop.Index : limit;
    }

    private List<NamedPost>? Post(string piece)
    {
        var words = Acting().Replace(And().Replace(piece, ""), "Quyền ");
        var match = Title().Match(words);
        if (!match.Success)
        {
            return null;
        }

        var title = match.Groups["t"].Value;
        var rest = words[match.Length..].Trim();
        if (MemberOf().Match(title) is { Success: true } member)
        {
            return
            [
                new NamedPost(
                    Sentence(title),
                    WithPlace(Sentence(member.Groups["c"].Value) + " " + member.Groups["u"].Value)
                ),
            ];
        }

        if (
            letterhead is not null
            && title.EndsWith(" Đảng ủy", StringComparison.Ordinal)
            && letterhead.StartsWith("Đảng ủy", StringComparison.Ordinal)
        )
        {
            return [new NamedPost(Sentence(title[..^" Đảng ủy".Length]), units.Expand(letterhead))];
        }

        if (rest.Length == 0)
        {
            return [new NamedPost(Sentence(title), null)];
        }

        return Headed(title, NameIn(rest, title));
    }

    /// <summary>The name of the unit with which the words begin; the head of a "Ban", "Phòng", "Văn phòng" says its first word.</summary>
    private string NameIn(string rest, string title)
    {
        var head = Head().Match(title);
        var kind =
            head.Success && !SameKind().IsMatch(rest) ? Sentence(head.Groups["k"].Value) + " " : "";
        var whole = kind + rest;
        var unit = Words.Of(whole, new Stretch(0, whole.Length));
        if (unit.Count > 0 && units.At(unit, 0) is { } named)
        {
            var name = unit.Original(0, GoesOn(unit, named.To));
            if (name.Length > kind.Length)
            {
                return name[kind.Length..];
            }
        }

        return rest.Split(" làm ", 2)[0];
    }

    /// <summary>After a post the name of a unit may go on where it would end in a sentence: "Ban Quản lý dự án …", "Quỹ … tại Việt Nam".</summary>
    private static int GoesOn(Words unit, int end)
    {
        if (end < unit.Count && unit[end].Before.Length == 0)
        {
            var isProject =
                unit.SaysAny(0, "ban quản lý", "ban điều hành")
                && (end == 1 || unit.SaysAny(end, "dự án", "các dự án", "khu"));
            var isPlace =
                unit.Says(end, "tại")
                && Enumerable.Range(end + 1, unit.Count - end - 1).All(i => unit[i].Capital);
            if (isProject || isPlace)
            {
                return unit.Count;
            }
        }

        return end;
    }

    /// <summary>"Trưởng Ban Dân vận Tỉnh ủy" heads the "Ban Dân vận Tỉnh ủy"; "Chánh Văn phòng" the office.</summary>
    private List<NamedPost> Headed(string title, string unit)
    {
        if (Head().Match(title) is { Success: true } head)
        {
            if (SameKind().IsMatch(unit))
            {
                return [new NamedPost(Sentence(title), Full(unit))];
            }
            var kind = Sentence(head.Groups["k"].Value);
            var post = kind is not ("Ban" or "Phòng" or "Khoa" or "Đoàn" or "Tiểu ban" or "Bộ phận")
                ? Sentence(title)
                : Sentence(
                    head.Groups["p"].Value
                        + " "
                        + head.Groups["k"].Value.ToLowerInvariant()
                        + head.Groups["s"].Value
                );
            return [new NamedPost(post, Full(kind + " " + unit))];
        }

        return [new NamedPost(Sentence(title), Full(unit))];
    }

    /// <summary>Posts before one shared unit have that unit each.</summary>
    private static List<NamedPost> Shared(List<NamedPost> posts)
    {
        for (var i = posts.Count - 2; i >= 0; i--)
        {
            if (posts[i].Unit is null)
            {
                var unit = posts[i + 1].Unit;
                posts[i] = posts[i] with
                {
                    Unit =
                        unit is not null && HeadOfBody().IsMatch(posts[i].Title)
                            ? InnerCommittee().Replace(unit, "")
                            : unit,
                };
            }
        }

        return posts;
    }

    private string Full(string unit) => WithPlace(unit.Trim(' ', ',', '.', ')', '-', '–'));

    /// <summary>By its fullest name: with the place that the text gives it elsewhere, or the letterhead.</summary>
    private string WithPlace(string unit)
    {
        var full = units.Expand(unit);
        if (
            letterhead is not null
            && letterhead.StartsWith(full, StringComparison.OrdinalIgnoreCase)
        )
        {
            return units.Expand(letterhead);
        }

        if (!EndsAtLevel().IsMatch(unit))
        {
            return full;
        }

        if (!_places.TryGetValue(unit, out var found))
        {
            _places[unit] = found = PlaceOf(unit);
        }

        if (found is not { } name)
        {
            return full;
        }

        return (
                char.IsUpper(full[^1])
                    ? full
                    : LevelWord().Replace(full, m => m.Value.ToLowerInvariant())
            )
            + " "
            + name;
    }

    /// <summary>The place that the text gives a unit somewhere; looked for once each, since it means to read the whole text.</summary>
    private string? PlaceOf(string unit)
    {
        var place = Regex.Match(
            text,
            "(?i:"
                + Regex.Escape(unit).Replace(@"\ ", @"\s+", StringComparison.Ordinal)
                + @")[ ](?<p>(?!Phó|Bí|Chủ|Trưởng|Ủy|Uỷ|Nguyễn|Phạm|Trần|Lê)[\p{Lu}][\p{Ll}]+(?:[ ][\p{Lu}][\p{Ll}]+){0,2})(?=[\s,.;)])"
        );
        return place.Success && !PostBeforeName.LooksLikeName(place.Groups["p"].Value)
            ? place.Groups["p"].Value
            : null;
    }

    /// <summary>The body that the words before set up or make anew ("Thành lập Tổ công tác …, gồm:").</summary>
    private string? Founded(int start)
    {
        var from = Math.Max(0, start - FarthestFounding);
        var founding = Founding().Matches(text[from..start]).LastOrDefault();
        if (founding is null)
        {
            return null;
        }

        var words = Words.Of(text, new Stretch(from + founding.Groups["body"].Index, start));
        return words.Count > 1 && units.At(words, 0) is { To: > 1 } body
            ? Full(words.Original(0, body.To))
            : null;
    }

    private string? UnitOfRole(int start)
    {
        var before = text[Math.Max(0, start - 160)..start];
        var team = Team().Matches(before).LastOrDefault();
        return team is null ? Founded(start) ?? letterhead : Sentence(team.Value.Trim());
    }

    /// <summary>"Đoàn đại biểu Quốc hội tỉnh Tây Ninh do bà …, Phó Trưởng đoàn": a post without a unit is of the body named before.</summary>
    private NamedPost OfBodyBefore(NamedPost post, int start)
    {
        if (post.Unit is not null || OfBody().Match(post.Title) is not { Success: true } of)
        {
            return post;
        }

        var kind = of.Groups["k"].Value.ToLowerInvariant() switch
        {
            "tổ" => "Tổ ",
            "đoàn" => "Đoàn ",
            _ => "Ban ",
        };
        if (Founded(start) is { } founded && founded.StartsWith(kind, StringComparison.Ordinal))
        {
            return post with { Unit = founded };
        }

        var from = Math.Max(0, start - FarthestBody);
        var at = text.LastIndexOf(kind, start, start - from, StringComparison.Ordinal);
        if (at < 0)
        {
            return post;
        }

        var words = Words.Of(text, new Stretch(at, start));
        return words.Count > 1 && units.At(words, 0) is { To: > 1 } body
            ? post with
            {
                Unit = Full(words.Original(0, body.To)),
            }
            : post;
    }

    private static string Sentence(string words)
    {
        var plain = VietnameseText.Folding.WithSingleSpaces(words);
        return plain.Length == 0 ? plain : char.ToUpperInvariant(plain[0]) + plain[1..];
    }
}
