using Chutri.Platform;

namespace Chutri.Privacy.Operations;

/// <summary>Everywhere that the name stands: what goes by itself, what a reader decides on, and what nobody here may read.</summary>
internal sealed record FoundNames(FoundInFacts Facts, IReadOnlyList<RowText> Rows)
{
    private const int SamplesShown = 40;

    /// <summary>Facts that lose the name or code.</summary>
    public int FactsGoing(IReadOnlySet<string> chosen) =>
        Facts.Own + Facts.Texts.Count(fact => fact.Goes(chosen));

    public int PlacesGoing(IReadOnlySet<string> chosen) => Rows.Count(row => row.Goes(chosen));

    /// <summary>Of all kinds of places from which the name goes by itself, one text each and how many there are.</summary>
    public IReadOnlyList<NameSample> Samples =>
        [
            .. Facts
                .Texts.Where(fact => fact.IsTheirs && !fact.IsHidden && !fact.IsPrivate)
                .Select(fact => (fact.Where, Text: fact.Sentence))
                .Concat(
                    Rows.Where(row => row.Named.IsTheirs && !row.IsHidden)
                        .Select(row => (row.Where, Text: new Words(row.Text, row.Text)))
                )
                .GroupBy(one => one.Where)
                .Select(some => new NameSample(some.Key, some.First().Text, some.Count()))
                .OrderByDescending(sample => sample.Count)
                .Take(SamplesShown),
        ];

    /// <summary>Words in which the name stands, each once with how often; what nobody but a reader can decide.</summary>
    public IReadOnlyList<NameQuestion> Questions =>
        [
            .. Readable
                .GroupBy(passage => passage.Key)
                .Select(some => new NameQuestion(some.First(), some.Count()))
                .OrderByDescending(question => question.Count),
        ];

    /// <summary>Places that keep the name: not chosen, or not for whoever decides to read.</summary>
    public int Left(IReadOnlySet<string> chosen) =>
        Readable.Count(passage => !chosen.Contains(passage.Key)) + Unread;

    /// <summary>Words of limited things, which whoever decides may not read.</summary>
    public int Unread =>
        Facts.Texts.Where(fact => fact.IsHidden).Sum(fact => fact.Passages.Count())
        + Rows.Where(row => row.IsHidden).Sum(row => row.Named.Passages.Count);

    private IEnumerable<NamePassage> Readable =>
        Facts
            .Texts.Where(fact => !fact.IsHidden)
            .SelectMany(fact => fact.Passages)
            .Concat(Rows.Where(row => !row.IsHidden).SelectMany(row => row.Named.Passages));
}

/// <param name="Text">One of them, as it reads now.</param>
internal sealed record NameSample(Words Where, Words Text, int Count);

/// <param name="Count">How often these very words stand there.</param>
internal sealed record NameQuestion(NamePassage Passage, int Count);

/// <summary>Looks for the name everywhere, for whoever asks.</summary>
internal sealed class FindingNames(NamesInFacts facts, NamesInRows rows, ViewLimits limits)
{
    public async Task<FoundNames> Find(PersonToForget person, Caller caller, CancellationToken stop)
    {
        var hidden = await limits.HiddenFrom(caller, stop);
        return new(await facts.Find(person, hidden, stop), await rows.Find(person, hidden, stop));
    }

    /// <summary>Once the modules took out what is theirs: what of the rows is still there.</summary>
    public async Task<FoundNames> Again(
        FoundNames found,
        PersonToForget person,
        Caller caller,
        CancellationToken stop
    ) => found with { Rows = await rows.Find(person, await limits.HiddenFrom(caller, stop), stop) };

    public async Task Replace(
        FoundNames found,
        PersonToForget person,
        IReadOnlySet<string> chosen,
        NameMark mark,
        Guid removal,
        CancellationToken stop
    )
    {
        await facts.Replace(person, found.Facts, chosen, mark, removal, stop);
        await rows.Replace(person, found.Rows, chosen, mark, stop);
    }
}
