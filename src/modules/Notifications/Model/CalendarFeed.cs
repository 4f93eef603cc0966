using System.Security.Cryptography;
using System.Text;
using Chutri.Platform;

namespace Chutri.Notifications.Model;

/// <summary>
/// The secret address at which a person's calendar program fetches the own deadlines. The secret is shown once and kept as its SHA-256;
/// renewed it is another address, switched off the row goes.
/// </summary>
internal sealed class CalendarFeed : IVersioned
{
    public const int LengthOfHash = 64;
    private const int SecretInBytes = 32;

    private CalendarFeed() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public PersonId Person { get; private init; }

    public string Hash { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    public int Version { get; private init; }

    public static CalendarFeed Of(PersonId person, string secret, Moment now) =>
        new()
        {
            Person = person,
            Hash = HashOf(secret),
            MadeAt = now.Utc,
        };

    public void Renew(string secret, Moment now) => (Hash, MadeAt) = (HashOf(secret), now.Utc);

    public static string NewSecret() =>
        Convert
            .ToBase64String(RandomNumberGenerator.GetBytes(SecretInBytes))
            .TrimEnd('=')
            .Replace('+', '-')
            .Replace('/', '_');

    public static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
