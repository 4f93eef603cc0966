using Chutri.Platform;
using Chutri.VietnameseText;

namespace Chutri.Organization.Model;

internal sealed class Person : IVersioned
{
    private Person() { }

    public PersonId Id { get; private init; } = PersonId.New();

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Given name first, as Vietnamese lists of people are sorted.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>Code and name without marks, for search.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>From this day on nobody is to be known by this record again.</summary>
    public DateOnly? NameTakenOutOn { get; private set; }

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
        if (NameTakenOutOn is not null)
        {
            return OrganizationRefusals.NameIsTakenOut(Name);
        }

        if (name == Name)
        {
            return OrganizationRefusals.NothingToCorrect(Name);
        }

        var before = Name;
        Take(name);
        return new PersonCorrected(Id, before, name, reason);
    }

    public void TakeNameOut(NameMark mark, Moment now)
    {
        (Code, NameTakenOutOn) = (mark.Code, now.Today);
        Take(mark.Name);
    }

    private void Take(string name)
    {
        Name = name;
        SortKey = SortKeys.NameSortKey(name);
        Folded = Folding.Fold(Code + " " + name);
    }
}
