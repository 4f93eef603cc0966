using Chutri.VietnameseText;

namespace Chutri.Organization.Model;

/// <summary>Finds units by what people and documents call them.</summary>
internal sealed class UnitNameIndex
{
    private readonly UnitSnapshot snapshot;
    private readonly IReadOnlyList<DatedName> names;
    private readonly UnitNameSpelling spelling;
    private readonly Dictionary<string, List<DatedName>> bySpelling = [];

    public UnitNameIndex(
        UnitSnapshot snapshot,
        IReadOnlyList<DatedName> names,
        AuthoritySummary? authority
    )
    {
        (this.snapshot, this.names) = (snapshot, names);
        spelling = new UnitNameSpelling(authority);
        foreach (var name in names)
        {
            foreach (var written in spelling.Spellings(name.Naming))
            {
                if (!bySpelling.TryGetValue(written, out var those))
                {
                    bySpelling.Add(written, those = []);
                }

                those.Add(name);
            }
        }
    }

    public UnitNameMatch Match(string nameInText, DateOnly day)
    {
        if (snapshot.ByCode.TryGetValue(nameInText.Trim(), out var byCode) && byCode.ActiveOn(day))
        {
            return new(NameCertainty.Exact, byCode, [byCode]);
        }

        foreach (var reading in spelling.Readings(nameInText))
        {
            var now = Named(reading.Words, name => Held(name, day), day);
            if (now.Count > 0)
            {
                return Answer(now, reading.AsWritten);
            }
        }

        foreach (var reading in spelling.Readings(nameInText))
        {
            var once = Named(reading.Words, _ => true, day);
            if (once.Count > 0)
            {
                return Answer(once, exact: false);
            }
        }

        return ByItsWords(nameInText, day);
    }

    public IEnumerable<UnitSummary> Search(string words, DateOnly day) =>
        Search(words, unit => unit.ActiveOn(day));

    public IEnumerable<UnitSummary> Search(string words, Func<UnitSummary, bool> counts)
    {
        var wanted = SearchTerms.Of(words);
        var typed = Folding.FoldKeepingMarks(words);
        var phrase = string.Join(' ', wanted);
        return snapshot
            .InTreeOrder.Where(counts)
            .Select(unit => (Unit: unit, Folded: Of(unit).Folded(unit.Code)))
            .Where(one => wanted.All(word => one.Folded.Contains(word, StringComparison.Ordinal)))
            .OrderByDescending(one =>
                Folding.FoldKeepingMarks(one.Unit.Name).Contains(typed, StringComparison.Ordinal)
            )
            .ThenByDescending(one =>
                Folding.Fold(one.Unit.Name).StartsWith(phrase, StringComparison.Ordinal)
            )
            .ThenByDescending(one => one.Folded.Contains(phrase, StringComparison.Ordinal))
            .ThenBy(one => one.Unit.Name.Length)
            .Select(one => one.Unit);
    }

    private static bool Held(DatedName name, DateOnly day) =>
        name.From <= day && (name.Until is null || day <= name.Until);

    private static UnitNaming Of(UnitSummary unit) =>
        new(unit.Name, unit.ShortName, unit.Abbreviation);

    private static UnitNameMatch Answer(List<UnitSummary> found, bool exact) =>
        found.Count > 1
            ? new(NameCertainty.Several, null, found)
            : new(exact ? NameCertainty.Exact : NameCertainty.Likely, found[0], found);

    /// <summary>Units that bear the name; one that has ended is answered for by its successor.</summary>
    private List<UnitSummary> Named(string words, Func<DatedName, bool> counts, DateOnly day) =>
        [
            .. bySpelling
                .GetValueOrDefault(words, [])
                .Where(counts)
                .Select(name => snapshot.Units[name.Unit])
                .Select(unit => unit.ActiveOn(day) ? unit : snapshot.LastSuccessor(unit))
                .Where(unit => unit.ActiveOn(day))
                .Distinct(),
        ];

    /// <summary>The text names a unit when it holds all the words of one of its names, or the name all of the text's.</summary>
    private UnitNameMatch ByItsWords(string nameInText, DateOnly day)
    {
        var text = spelling.Words(nameInText);
        if (text.Count < 2)
        {
            return UnitNameMatch.Nothing;
        }

        var fits = names
            .Where(name => Held(name, day) && snapshot.Units[name.Unit].ActiveOn(day))
            .Select(name => (name.Unit, Share: Share(text, name.Naming)))
            .Where(fit => fit.Share >= 0.75)
            .GroupBy(fit => fit.Unit, fit => fit.Share)
            .Select(unit => (Unit: snapshot.Units[unit.Key], Share: unit.Max()))
            .OrderByDescending(fit => fit.Share)
            .Take(10)
            .ToList();
        return fits.Count == 0 ? UnitNameMatch.Nothing
            : fits.Count == 1 || fits[0].Share - fits[1].Share > 0.1
                ? new(NameCertainty.Likely, fits[0].Unit, [.. fits.Select(fit => fit.Unit)])
            : new(NameCertainty.Several, null, [.. fits.Select(fit => fit.Unit)]);
    }

    private double Share(IReadOnlySet<string> text, UnitNaming naming) =>
        new[] { naming.Name, naming.ShortName }
            .Select(spelling.Words)
            .Where(words => words.Count > 1)
            .Select(words =>
                words.Intersect(text).Count() / (double)Math.Max(words.Count, text.Count)
            )
            .DefaultIfEmpty(0)
            .Max();
}
