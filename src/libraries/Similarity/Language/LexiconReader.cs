namespace Chutri.Similarity.Language;

/// <summary>Reads data files into terms; every problem of every file is kept, not only the first.</summary>
internal sealed class LexiconReader
{
    private readonly Dictionary<string, int> _byWording = [];
    private readonly Dictionary<string, int> _topics = [];
    private readonly List<(LexiconFile File, int Line, string Text)> _additions = [];
    private readonly List<Draft> _drafts = [];
    private readonly List<(string File, int Line, int Term, string Broader)> _links = [];

    public List<LexiconProblem> Problems { get; } = [];
    public TermTree Tree { get; } = new();
    public HashSet<string> Fillers { get; } = [];
    public List<(string[] Syllables, NegationKind Kind)> Negations { get; } = [];
    public Dictionary<string, string[]> ShortForms { get; } = [];
    public HashSet<(int, int)> Opposites { get; } = [];

    /// <summary>In the order given: of two lines with the same wording the earlier one holds.</summary>
    public IReadOnlyList<Term> Read(IReadOnlyList<LexiconFile> files)
    {
        foreach (var file in files.Where(file => KindOf(file.Name) is not null))
        {
            EachLine(file, (number, line) => ReadTerm(file, number, line));
        }

        foreach (var (file, number, line) in _additions)
        {
            ReadAddition(file, number, line);
        }

        var terms = Linked();
        foreach (var file in files)
        {
            EachLine(
                file,
                file.Name switch
                {
                    "fillers.txt" => (_, line) => ReadFiller(line),
                    "negations.txt" => (number, line) => ReadNegation(file, number, line),
                    "short-forms.txt" => (number, line) => ReadShortForm(file, number, line),
                    "opposites.txt" => (number, line) => ReadOpposite(file, number, line),
                    _ => (_, _) => { },
                }
            );
        }

        return terms;
    }

    public static TermKind? KindOf(string file) =>
        file switch
        {
            "acts.txt" => TermKind.Act,
            "people.txt" => TermKind.People,
            "bodies.txt" => TermKind.Body,
            "times.txt" => TermKind.Time,
            "words.txt" => TermKind.Everyday,
            _ when file.StartsWith("terms", StringComparison.Ordinal) => TermKind.Thing,
            _ => null,
        };

    private static void EachLine(LexiconFile file, Action<int, string> read)
    {
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                read(i + 1, line);
            }
        }
    }

    private void ReadTerm(LexiconFile file, int number, string line)
    {
        if (line[0] == '+')
        {
            _additions.Add((file, number, line[1..]));
            return;
        }

        var parts = line.Split('<', 2);
        var wordings = Cut(parts[0], '|');
        if (wordings.Count == 0)
        {
            Problems.Add(new(file.Name, number, LexiconSentences.NoWording));
            return;
        }

        var term = _drafts.Count;
        _drafts.Add(
            new(wordings[0], wordings[0][0] == '@' ? TermKind.ActClass : KindOf(file.Name)!.Value)
        );
        AddWordings(file, number, term, wordings);
        foreach (var broader in parts.Length > 1 ? Cut(parts[1], ',') : [])
        {
            _links.Add((file.Name, number, term, broader));
        }
    }

    private void ReadAddition(LexiconFile file, int number, string line)
    {
        var wordings = Cut(line, '|');
        if (wordings.Count == 0 || !_byWording.TryGetValue(wordings[0], out var term))
        {
            Problems.Add(
                new(file.Name, number, LexiconSentences.Unknown(wordings.FirstOrDefault("")))
            );
            return;
        }

        AddWordings(file, number, term, wordings.Skip(1));
    }

    private void AddWordings(LexiconFile file, int number, int term, IEnumerable<string> wordings)
    {
        foreach (var wording in wordings)
        {
            if (
                !Tree.Add(wording.Split(' '), term)
                && _byWording.GetValueOrDefault(wording, term) != term
            )
            {
                Problems.Add(new(file.Name, number, LexiconSentences.Twice(wording)));
            }

            _byWording.TryAdd(wording, term);
        }
    }

    private List<Term> Linked()
    {
        var broader = new Dictionary<int, List<int>>();
        foreach (var (file, line, term, name) in _links)
        {
            var above = Named(name);
            if (Reaches(broader, above, term))
            {
                Problems.Add(new(file, line, LexiconSentences.Circle(name)));
                continue;
            }

            if (!broader.TryGetValue(term, out var list))
            {
                broader.Add(term, list = []);
            }

            list.Add(above);
        }

        return
        [
            .. _drafts.Select(
                (draft, i) => new Term(i, draft.Head, draft.Kind, broader.GetValueOrDefault(i, []))
            ),
        ];
    }

    /// <summary>A broader term that has no line of its own is a topic: it joins its terms and stands in no text.</summary>
    private int Named(string name)
    {
        if (_byWording.TryGetValue(name, out var term) || _topics.TryGetValue(name, out term))
        {
            return term;
        }

        _topics.Add(name, _drafts.Count);
        _drafts.Add(new(name, name[0] == '@' ? TermKind.ActClass : TermKind.Thing));
        return _drafts.Count - 1;
    }

    private static bool Reaches(Dictionary<int, List<int>> broader, int from, int to) =>
        from == to
        || broader.GetValueOrDefault(from, []).Exists(next => Reaches(broader, next, to));

    private void ReadFiller(string line)
    {
        var phrase = Syllables.FoldPhrase(line);
        Fillers.Add(phrase);
        if (phrase.Contains(' ', StringComparison.Ordinal))
        {
            Tree.Add(phrase.Split(' '), TermTree.Filler);
        }
    }

    private void ReadNegation(LexiconFile file, int number, string line)
    {
        NegationKind? kind = line[0] switch
        {
            '!' => NegationKind.Not,
            '-' => NegationKind.Except,
            _ => null,
        };
        if (kind is not { } known)
        {
            Problems.Add(new(file.Name, number, LexiconSentences.NegationSign));
            return;
        }

        Negations.AddRange(Cut(line[1..], '|').Select(words => (words.Split(' '), known)));
    }

    private void ReadShortForm(LexiconFile file, int number, string line)
    {
        var parts = line.Split('=', 2);
        if (parts.Length < 2 || parts[0].Trim().Length == 0 || parts[1].Trim().Length == 0)
        {
            Problems.Add(new(file.Name, number, LexiconSentences.ShortForm));
            return;
        }

        ShortForms[parts[0].Trim()] = Syllables.FoldPhrase(parts[1]).Split(' ');
    }

    private void ReadOpposite(LexiconFile file, int number, string line)
    {
        var sides = line.Split("<>").Select(Syllables.FoldPhrase).ToList();
        if (sides.Count != 2)
        {
            Problems.Add(new(file.Name, number, LexiconSentences.Opposite));
        }
        else if (!_byWording.TryGetValue(sides[0], out var one))
        {
            Problems.Add(new(file.Name, number, LexiconSentences.Unknown(sides[0])));
        }
        else if (!_byWording.TryGetValue(sides[1], out var other))
        {
            Problems.Add(new(file.Name, number, LexiconSentences.Unknown(sides[1])));
        }
        else
        {
            Opposites.Add((Math.Min(one, other), Math.Max(one, other)));
        }
    }

    private static List<string> Cut(string text, char separator) =>
        [.. text.Split(separator).Select(Syllables.FoldPhrase).Where(phrase => phrase.Length > 0)];

    private readonly record struct Draft(string Head, TermKind Kind);
}
