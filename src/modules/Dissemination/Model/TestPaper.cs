using System.Globalization;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>
/// One try of one person: the questions drawn at random, what was answered, and whether it was passed. The answers are the person's
/// own; others learn whether it was passed.
/// </summary>
internal sealed class TestPaper
{
    private TestPaper() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid Campaign { get; private init; }

    public PersonId Person { get; private init; }

    /// <summary>Which try, from 1.</summary>
    public int Number { get; private init; }

    public DateTime DrawnAt { get; private init; }

    /// <summary>Question, the order in which its choices were shown, and the answer; null once it is no longer kept.</summary>
    public string? Lines { get; private set; }

    /// <summary>How many questions it has.</summary>
    public int Asked { get; private init; }

    public DateTime? HandedInAt { get; private set; }

    /// <summary>How many answers were right.</summary>
    public int? Right { get; private set; }

    public bool? Passed { get; private set; }

    public IReadOnlyList<DrawnQuestion> Drawn =>
        Lines is null ? [] : [.. Lines.Split('\n').Select(DrawnQuestion.Read)];

    public static TestPaper Of(
        Guid campaign,
        PersonId person,
        int number,
        IReadOnlyList<DrawnQuestion> drawn,
        Moment now
    ) =>
        new()
        {
            Campaign = campaign,
            Person = person,
            Number = number,
            DrawnAt = now.Utc,
            Asked = drawn.Count,
            Lines = Written(drawn),
        };

    /// <param name="chosen">For each question in its order, the choice from 0 as the bank counts.</param>
    /// <param name="right">For each question, the right choice.</param>
    public TestHandedIn HandIn(
        IReadOnlyList<int> chosen,
        IReadOnlyList<int> right,
        Campaign campaign,
        Moment now
    )
    {
        Lines = Written([.. Drawn.Zip(chosen, (one, answer) => one with { Chosen = answer })]);
        Right = chosen.Zip(right).Count(pair => pair.First == pair.Second);
        Passed = Right * 100 >= campaign.PassPercent * Asked;
        HandedInAt = now.Utc;
        return new(campaign.Id, campaign.Code, Person, Number, Passed.Value);
    }

    /// <summary>Where the answers stand that were wrong; empty once the answers are no longer kept.</summary>
    /// <param name="bank">The questions of this paper.</param>
    public IReadOnlyList<string> ReadAgain(IReadOnlyDictionary<Guid, Question> bank) =>
        [
            .. Drawn
                .Where(one => one.Chosen != bank[one.Question].Right)
                .Select(one => bank[one.Question].Source)
                .Where(source => source.Length > 0)
                .Distinct(),
        ];

    private static string Written(IEnumerable<DrawnQuestion> drawn) =>
        string.Join('\n', drawn.Select(one => one.Write()));
}

/// <param name="Order">The choices as they are shown: each by its place in the bank.</param>
/// <param name="Chosen">By its place in the bank; null while it is not answered.</param>
internal sealed record DrawnQuestion(Guid Question, IReadOnlyList<int> Order, int? Chosen)
{
    public string Write() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Question:N} {string.Concat(Order)} {Chosen?.ToString(CultureInfo.InvariantCulture) ?? "-"}"
        );

    public static DrawnQuestion Read(string line)
    {
        var parts = line.Split(' ');
        return new(
            Guid.ParseExact(parts[0], "N"),
            [.. parts[1].Select(digit => digit - '0')],
            parts[2] == "-" ? null : parts[2][0] - '0'
        );
    }
}
