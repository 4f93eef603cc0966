using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>
/// The way in for one person. It holds no authority: that follows the person's posts. An account is locked, not removed, so that its
/// facts keep their owner; it goes only with the person's name, long after (docs/decisions/0026).
/// </summary>
internal sealed partial class Account : IVersioned
{
    private Account() { }

    public AccountId Id { get; private init; } = AccountId.New();

    public string UserName { get; private set; } = "";

    public PersonId Person { get; private init; }

    public string PersonName { get; private set; } = "";

    public string? Email { get; private set; }

    /// <summary>User name and person's name, folded: searched with and without marks.</summary>
    public string Search { get; private set; } = "";

    public Language Language { get; private set; }

    public DateTime MadeAt { get; private init; }

    public DateTime? LastSignedInAt { get; private set; }

    public int Version { get; private init; }

    public static Account For(
        Owner owner,
        UserName userName,
        string? email,
        Language language,
        Moment now
    ) =>
        new()
        {
            Person = owner.Person,
            PersonName = owner.Name,
            UserName = userName.Text,
            Email = email,
            Search = SearchText.Of(userName.Text, owner.Name, owner.Code),
            Language = language,
            MadeAt = now.Utc,
        };

    public void Take(Owner corrected)
    {
        PersonName = corrected.Name;
        Search = SearchText.Of(UserName, corrected.Name, corrected.Code);
    }

    public LanguageChosen Choose(Language language)
    {
        Language = language;
        return new(Id.Value, Person, UserName, language);
    }
}

/// <summary>The person to whom an account belongs.</summary>
internal sealed record Owner(PersonId Person, string Code, string Name);
