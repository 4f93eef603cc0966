using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.Organization.Model;

/// <summary>
/// One spelling for the many ways in which papers write a unit: without marks and punctuation, abbreviations written out
/// ("UBND" = "Ủy ban nhân dân"), and readings that leave off the authority's own name ("Ban Tuyên giáo LĐLĐ thành phố").
/// </summary>
internal sealed partial class UnitNameSpelling
{
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<
        string,
        string
    >
    {
        ["ubnd"] = "uy ban nhan dan",
        ["hdnd"] = "hoi dong nhan dan",
        ["ldld"] = "lien doan lao dong",
        ["tldld"] = "tong lien doan lao dong",
        ["mttq"] = "mat tran to quoc",
        ["ubmttq"] = "uy ban mat tran to quoc",
        ["ubkt"] = "uy ban kiem tra",
        ["bch"] = "ban chap hanh",
        ["btv"] = "ban thuong vu",
        ["btc"] = "ban to chuc",
        ["btg"] = "ban tuyen giao",
        ["bdv"] = "ban dan van",
        ["vp"] = "van phong",
        ["cd"] = "cong doan",
        ["cdcs"] = "cong doan co so",
        ["dtn"] = "doan thanh nien",
        ["tncs"] = "thanh nien cong san",
        ["hcm"] = "ho chi minh",
        ["hpn"] = "hoi phu nu",
        ["lhpn"] = "lien hiep phu nu",
        ["ccb"] = "cuu chien binh",
        ["tp"] = "thanh pho",
        ["tx"] = "thi xa",
        ["tt"] = "thi tran",
        ["q"] = "quan",
        ["h"] = "huyen",
        ["p"] = "phuong",
        ["x"] = "xa",
        ["kcn"] = "khu cong nghiep",
        ["kcx"] = "khu che xuat",
        ["du"] = "dang uy",
        ["db"] = "dang bo",
        ["cb"] = "chi bo",
        ["gd dt"] = "giao duc va dao tao",
    }.ToFrozenDictionary();

    /// <summary>Words that two writers put or leave out without meaning another unit.</summary>
    private static readonly FrozenSet<string> Fillers = new[]
    {
        "va",
        "cac",
        "cua",
        "thuoc",
        "truc",
    }.ToFrozenSet();

    private readonly string[] ownNames;

    public UnitNameSpelling(AuthoritySummary? authority)
    {
        var own = authority is null ? [] : new[] { authority.Name, authority.ShortName };
        var written = own.Select(Plain).Where(name => name.Length > 0).ToList();
        var places = authority is null ? [] : new[] { Plain(authority.Place) };
        ownNames =
        [
            .. written
                .Concat(written.SelectMany(name => places.Select(place => Without(name, place))))
                .Where(name => name.Contains(' ', StringComparison.Ordinal))
                .Distinct()
                .OrderByDescending(name => name.Length),
        ];
    }

    public IEnumerable<string> Spellings(UnitNaming naming) =>
        new[] { naming.Name, naming.ShortName, naming.Abbreviation ?? "" }
            .SelectMany(name => new[] { Plain(name), Folded(name) })
            .Where(name => name.Length > 0)
            .SelectMany(name => new[] { name, WithoutOwnName(name) })
            .Distinct();

    /// <summary>How the text may be read, surest first.</summary>
    public IEnumerable<Reading> Readings(string text)
    {
        var plain = Plain(text);
        yield return new(plain, AsWritten: true);
        yield return new(Folded(text), AsWritten: true);
        var short1 = WithoutOwnName(plain);
        yield return new(short1, AsWritten: true);
        foreach (var name in new[] { plain, short1 })
        {
            yield return new(Tail().Replace(name, ""), AsWritten: false);
            yield return new(Lead().Replace(name, ""), AsWritten: false);
        }
    }

    public IReadOnlySet<string> Words(string text) =>
        WithoutOwnName(Plain(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    private string WithoutOwnName(string plain)
    {
        foreach (var own in ownNames)
        {
            if (plain.Length > own.Length && plain.EndsWith(" " + own, StringComparison.Ordinal))
            {
                return plain[..^(own.Length + 1)];
            }
        }

        return plain;
    }

    private static string Without(string name, string place) =>
        place.Length > 0 && name.EndsWith(" " + place, StringComparison.Ordinal)
            ? name[..^(place.Length + 1)]
            : name;

    private static string Plain(string text) =>
        string.Join(
            ' ',
            Folded(text)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => Abbreviations.GetValueOrDefault(word, word))
                .Where(word => !Fillers.Contains(word))
        );

    private static string Folded(string text) => NoLetter().Replace(Folding.Fold(text), " ").Trim();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NoLetter();

    /// <summary>What papers add behind a unit's name: its rank or its city.</summary>
    [GeneratedRegex(@" (cap tren|co quan|thanh pho|tinh|tp)( [^ ]+){0,3}$")]
    private static partial Regex Tail();

    /// <summary>What papers put before a unit's name: "lãnh đạo Ban …", "đồng chí Trưởng Ban …".</summary>
    [GeneratedRegex(
        @"^(lanh dao|thu truong|tap the|ban lanh dao|dong chi|truong|pho truong|giam doc|chu tich|chanh) "
    )]
    private static partial Regex Lead();

    public readonly record struct Reading(string Words, bool AsWritten);
}
