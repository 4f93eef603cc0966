namespace Chutri.Organization.Model;

/// <summary>The one record of whose program this is.</summary>
internal sealed class Authority
{
    public const int OnlyId = 1;

    private Authority() { }

    public int Id { get; private init; } = OnlyId;

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public string Place { get; private set; } = "";

    public static Authority Named(string name, string shortName, string place) =>
        new()
        {
            Name = name,
            ShortName = shortName,
            Place = place,
        };

    public AuthorityNamed Rename(string name, string shortName, string place)
    {
        (Name, ShortName, Place) = (name, shortName, place);
        return Told();
    }

    public AuthorityNamed Told() => new(Name, ShortName, Place);
}
