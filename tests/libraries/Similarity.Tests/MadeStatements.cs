namespace Chutri.Similarity.Tests;

/// <summary>
/// Statements made from the shipped words: frequent and rare ones as in a language, made-up place names that the lexicon does not
/// know, three in twenty a rewording of an earlier one, one in forty its very words, each of another unit.
/// </summary>
internal sealed class MadeStatements
{
    private static readonly string[] Beginnings =
        "Phú Tân Hòa Bình Long Thanh Đông Tây An Vĩnh Yên Nam Bắc Xuân Thượng Hạ Minh Đại Kim Ngọc Sơn Hải Quang Trung".Split(
            ' '
        );

    private static readonly string[] Endings =
        "Lộc Thạnh Khê Giang Sơn Thủy Lâm Hưng Phong Điền Khánh Mỹ Lạc Thịnh Cường Phước Hội Trạch Bản Nghĩa Châu Đức Lập Tiến".Split(
            ' '
        );

    private readonly Random _random;
    private readonly List<string[]> _acts;
    private readonly List<string[]> _things;
    private readonly List<string[]> _people;

    private MadeStatements(int seed)
    {
        _random = new(seed);
        var files = Lexicon.Shipped();
        _acts = Groups(files.Where(file => file.Name is "acts.txt"));
        _people = Groups(files.Where(file => file.Name is "people.txt"));
        _things = Groups(
            files.Where(file => file.Name.StartsWith("terms", StringComparison.Ordinal))
        );
    }

    public static IReadOnlyList<Statement> Of(int count, int seed = 20261130) =>
        new MadeStatements(seed).Make(count);

    private List<Statement> Make(int count)
    {
        var made = new List<(int[] Choice, Statement Statement)>();
        while (made.Count < count)
        {
            var draw = _random.NextDouble();
            var id = $"S{made.Count + 1:000000}";
            var unit = $"Đơn vị {_random.Next(Math.Max(10, count / 100))}";
            if (made.Count > 10 && draw < 0.025)
            {
                var again = made[_random.Next(made.Count)];
                made.Add((again.Choice, again.Statement with { Id = id, Unit = unit }));
                continue;
            }

            var choice =
                made.Count > 10 && draw < 0.175 ? made[_random.Next(made.Count)].Choice : Choose();
            made.Add((choice, new(id, unit, Say(choice))));
        }

        return [.. made.Select(one => one.Statement)];
    }

    private int[] Choose() =>
        [
            Rank(_acts.Count),
            Rank(_things.Count),
            _random.NextDouble() < 0.6 ? Rank(_things.Count) : -1,
            _random.NextDouble() < 0.5 ? Rank(_people.Count) : -1,
            _random.NextDouble() < 0.4 ? _random.Next(Beginnings.Length * Endings.Length) : -1,
        ];

    private string Say(int[] choice)
    {
        var said = $"{Wording(_acts[choice[0]])} {Wording(_things[choice[1]])}";
        said += choice[2] >= 0 ? $", {Wording(_things[choice[2]])}" : "";
        said += choice[3] >= 0 ? $" cho {Wording(_people[choice[3]])}" : "";
        said +=
            choice[4] >= 0
                ? $" tại {Beginnings[choice[4] % Beginnings.Length]} {Endings[choice[4] / Beginnings.Length]}"
                : "";
        return char.ToUpperInvariant(said[0]) + said[1..] + ".";
    }

    private string Wording(string[] group) => group[_random.Next(group.Length)];

    /// <summary>Low ranks often, high ones seldom: near Zipf's law.</summary>
    private int Rank(int count) => (int)(count * Math.Pow(_random.NextDouble(), 2.2));

    private static List<string[]> Groups(IEnumerable<LexiconFile> files) =>
        [
            .. files
                .SelectMany(file => file.Text.Split('\n'))
                .Where(line => line.Length > 0 && line[0] is not ('#' or '@'))
                .Select(line =>
                    line.TrimStart('+')
                        .Split('<')[0]
                        .Split(
                            '|',
                            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                        )
                )
                .Where(group => group.Length > 0),
        ];
}
