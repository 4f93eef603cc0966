using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Demonstration.Telling;

/// <summary>Units and people of the story by their codes, and each as who acts on a day for a post.</summary>
internal sealed class Cast
{
    private static readonly Role[] Working =
    [
        Role.Head,
        Role.Deputy,
        Role.Officer,
        Role.Inspector,
        Role.Clerk,
    ];

    private readonly Dictionary<string, UnitSummary> units;
    private readonly Dictionary<string, PersonSummary> people;
    private readonly Dictionary<PersonId, PersonSummary> byId;
    private readonly ILookup<UnitId, PersonSummary> holders;

    private Cast(IEnumerable<UnitSummary> units, IEnumerable<PersonSummary> people)
    {
        this.units = units.ToDictionary(unit => unit.Code);
        this.people = people.ToDictionary(person => person.Code);
        byId = this.people.Values.ToDictionary(person => person.Id);
        holders = this
            .people.Values.OrderBy(person => person.Code, StringComparer.Ordinal)
            .SelectMany(person => person.Posts.Select(post => (post.Unit, person)))
            .ToLookup(pair => pair.Unit, pair => pair.person);
    }

    public static async Task<Cast> Of(Stage stage)
    {
        var people = await stage.Ask<AppDatabase, List<PersonId>>(db =>
            db.Set<Person>().Select(person => person.Id).ToListAsync(stage.Stop)
        );
        return new(
            (
                await stage.Ask<UnitDirectory, IReadOnlyDictionary<UnitId, UnitSummary>>(
                    directory => directory.All(stage.Stop)
                )
            ).Values,
            await stage.Ask<PersonDirectory, IReadOnlyList<PersonSummary>>(directory =>
                directory.HoldingPosts(people, stage.Stop)
            )
        );
    }

    public UnitId Unit(string code) =>
        units.TryGetValue(code, out var unit)
            ? unit.Id
            : throw new StoryBrokenException($"No unit {code}");

    public string ShortNameOf(UnitId unit) =>
        units.Values.First(known => known.Id == unit).ShortName;

    public PersonSummary Person(string code) =>
        people.TryGetValue(OrganizationCodes.Normal(code), out var person)
            ? person
            : throw new StoryBrokenException($"No person {code}");

    /// <summary>The person acting for the first post of the unit that the person holds on the day.</summary>
    public Caller As(string code, string unit, DateOnly day) =>
        As(Person(code).Id, Unit(unit), day)
        ?? throw new StoryBrokenException($"{code} holds no post in {unit} on {day:O}");

    public Caller? As(PersonId id, UnitId unit, DateOnly day)
    {
        var person = byId[id];
        var post = person
            .PostsOn(day)
            .Where(post => post.Unit == unit && Working.Contains(post.Role))
            .OrderByDescending(post => post.Role)
            .ThenBy(post => post.Title, StringComparer.Ordinal)
            .FirstOrDefault();
        return post is null ? null : Acting(person, post);
    }

    /// <summary>The person as who gives out work: for the first post as head or deputy.</summary>
    public Caller Leading(string code, DateOnly day)
    {
        var person = Person(code);
        return Acting(
            person,
            // Two posts may begin on one day; without an order of our own the databases would choose differently.
            person
                .PostsOn(day)
                .Where(post => post.Role is Role.Head or Role.Deputy)
                .OrderBy(post => post.From)
                .ThenBy(post => post.Title, StringComparer.Ordinal)
                .First()
        );
    }

    public Caller Administrator(string code, DateOnly day)
    {
        var person = Person(code);
        return Acting(person, person.PostsOn(day).First(post => post.Role is Role.Administrator));
    }

    public Caller? Head(UnitId unit, DateOnly day) => Of(unit, day, Role.Head).FirstOrDefault();

    public IReadOnlyList<Caller> Officers(UnitId unit, DateOnly day) =>
        [.. Of(unit, day, Role.Officer, Role.Inspector)];

    private IEnumerable<Caller> Of(UnitId unit, DateOnly day, params Role[] roles) =>
        holders[unit]
            .Distinct()
            .Select(person =>
                (
                    person,
                    post: person
                        .PostsOn(day)
                        .FirstOrDefault(post => post.Unit == unit && roles.Contains(post.Role))
                )
            )
            .Where(pair => pair.post is not null)
            .Select(pair => Acting(pair.person, pair.post!));

    private static Caller Acting(PersonSummary person, PostSummary post) =>
        new()
        {
            Person = person.Id,
            Name = person.Name,
            Post = post.Id,
            Title = post.Title,
            Role = post.Role,
            Unit = post.Unit,
            Over = post.Over,
            Door = Door.Page,
        };
}
