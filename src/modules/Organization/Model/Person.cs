using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Organization.Model;

internal sealed class Person : IVersioned
{
    private Person() { }

    public PersonId Id { get; private init; } = PersonId.New();

    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Given name first, as Vietnamese lists of people are sorted.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>Code and name without marks, for search.</summary>
    public string Folded { get; private set; } = "";

    public int Version { get; private set; }

    public static Person Named(string code, string name)
    {
        var person = new Person { Code = code };
        person.Take(name);
        return person;
    }

    public PersonRegistered Registered() => new(Id, Code, Name);

    public Outcome<PersonCorrected> Correct(string name, string? reason)
    {
        if (name == Name)
        {
            return OrganizationRefusals.NothingToCorrect(Name);
        }

        var before = Name;
        Take(name);
        return new PersonCorrected(Id, before, name, reason);
    }

    private void Take(string name)
    {
        Name = name;
        SortKey = SortKeys.NameSortKey(name);
        Folded = Folding.Fold(Code + " " + name);
    }
}
