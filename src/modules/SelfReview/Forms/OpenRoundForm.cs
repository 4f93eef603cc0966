using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Forms;

/// <summary>A round as it is typed or sent. Units by their codes.</summary>
internal sealed record OpenRoundForm
{
    public string? Title { get; init; }

    /// <summary>Code of the unit that opens it.</summary>
    public string? Owner { get; init; }

    /// <summary>Units or People: those who hold a post in the units. Left out: Units.</summary>
    public string? For { get; init; }

    /// <summary>None, Attributed or Withheld: whether colleagues are asked about each person. Left out: None.</summary>
    public string? Opinions { get; init; }

    public IReadOnlyList<string?>? Units { get; init; }

    /// <summary>Not the units named, but all below each.</summary>
    public bool Below { get; init; }

    /// <summary>The first day of the period.</summary>
    public string? From { get; init; }

    /// <summary>Its last day.</summary>
    public string? Through { get; init; }

    /// <summary>By when it is handed in.</summary>
    public string? DueOn { get; init; }

    /// <summary>Superior or Opener.</summary>
    public string? Countersigner { get; init; }

    /// <summary>Superiors or Everybody; of a round of people named people alone read, whatever is said here.</summary>
    public string? Readers { get; init; }

    /// <summary>After how many months a remedy is looked at again; left out: 3.</summary>
    public string? EffectMonths { get; init; }

    public const int UsualMonths = 3;

    public static OpenRoundForm Of(FormEntry entry) =>
        new()
        {
            Title = entry.TextOrNull("title"),
            Owner = entry.TextOrNull("owner"),
            For = entry.TextOrNull("for"),
            Opinions = entry.TextOrNull("opinions"),
            Units = entry.All("units"),
            Below = entry.Ticked("below"),
            From = entry.TextOrNull("from"),
            Through = entry.TextOrNull("through"),
            DueOn = entry.TextOrNull("dueOn"),
            Countersigner = entry.TextOrNull("countersigner"),
            Readers = entry.TextOrNull("readers"),
            EffectMonths = entry.TextOrNull("effectMonths"),
        };

    public async Task<Outcome<RoundPlan>> Parse(
        FieldReader read,
        RoundUnits choosing,
        CancellationToken stop
    )
    {
        var title = read.Text("title", Title, Lengths.Title, ReviewFieldWords.Title);
        var owner = await read.Unit("owner", Owner, ReviewFieldWords.Owner, stop);
        var units = await read.Units("units", Units, ReviewFieldWords.Units, stop);
        var from = read.Day("from", From);
        var through = read.Day("through", Through);
        var due = read.Day("dueOn", DueOn);
        if (from != default && through != default && through < from)
        {
            read.Wrong("through", ReviewFieldWords.ThroughFirst);
        }

        var signer = read.Choice(
            "countersigner",
            Countersigner,
            ReviewFieldWords.Countersigner,
            Model.Countersigner.Superior
        );
        var sight = read.Choice(
            "readers",
            Readers,
            ReviewFieldWords.Readers,
            ReviewSight.Superiors
        );
        var months = read.Count(
            "effectMonths",
            EffectMonths,
            1,
            Lengths.MostEffectMonths,
            UsualMonths
        );
        var of = read.Choice("for", For, ReviewFieldWords.For, RoundFor.Units);
        var asked = read.Choice("opinions", Opinions, ReviewFieldWords.Opinions, OpinionWay.None);
        var opinions = of is RoundFor.People ? asked : OpinionWay.None;
        await Check();
        return read.Answer(() =>
            new RoundPlan(title, owner, units, Below, from, through, due, signer, sight, months)
            {
                For = of,
                Opinions = opinions,
            }
        );

        // what the act would refuse once the fields are right is said with the rest
        async Task Check()
        {
            if (owner != default && units.Count > 0 && !units.Contains(default))
            {
                var chosen = await choosing.Choose(
                    new(owner, units, Below, signer, of, opinions),
                    read.Today,
                    stop
                );
                foreach (var (field, sentence) in chosen.Problems)
                {
                    read.Wrong(field, sentence);
                }
            }

            if (
                through != default
                && due != default
                && RoundRules.OfDay(due, through, read.Today) is { } late
            )
            {
                read.Wrong(late.Field, late.Sentence);
            }
        }
    }
}
