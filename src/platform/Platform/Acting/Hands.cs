namespace Chutri.Platform;

/// <summary>
/// Whose hands did something: the person's own, and those of the person in whose place it was done. Where one person may not do
/// two things (deliver and judge, ask and grant), the hands that did them may have nobody in common, whatever the posts were.
/// </summary>
public readonly record struct Hands(PersonId? Person, PersonId? InPlaceOf = null)
{
    public bool Have(PersonId? person) =>
        person is not null && (person == Person || person == InPlaceOf);

    public bool Meet(Hands others) => Have(others.Person) || Have(others.InPlaceOf);
}
